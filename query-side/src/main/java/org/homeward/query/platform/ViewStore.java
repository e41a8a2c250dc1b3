package org.homeward.query.platform;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.homeward.platform.messages.DocumentSealer;
import org.homeward.platform.messages.HomewardJson;
import org.homeward.platform.messages.SealBroken;
import org.homeward.platform.vault.KeyUnavailable;
import org.homeward.platform.vault.PersonKeys;
import org.homeward.platform.vault.PersonKeys.Opened;
import org.homeward.shared.kernel.Compartment;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.mongodb.core.BulkOperations;
import org.springframework.data.mongodb.core.BulkOperations.BulkMode;
import org.springframework.data.mongodb.core.FindAndReplaceOptions;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Reads and writes the documents of views: many at a time, by id, whole. */
public final class ViewStore {

    private static final Logger LOG = LoggerFactory.getLogger(ViewStore.class);

    private final MongoTemplate mongo;
    private final PersonKeys keys;
    private final DocumentSealer sealer;
    private final JsonMapper json = HomewardJson.mapper();

    /** Keeps the documents in the given database, those about persons sealed with their keys: whole, and what has a key of its own inside. */
    public ViewStore(MongoTemplate mongo, PersonKeys keys) {
        this.mongo = mongo;
        this.keys = keys;
        this.sealer = new DocumentSealer(keys);
    }

    /** The documents with these ids that there are, in one round trip. */
    public <D> Map<String, Versioned<D>> load(View<D, ?> view, String collection, Collection<String> ids) {
        Map<String, Versioned<D>> found = new HashMap<>();
        mongo.find(Query.query(Criteria.where("_id").in(ids)), ViewDocument.class, collection)
                .forEach(document -> read(view, document).ifPresent(read -> found.put(document.id(), read)));
        return found;
    }

    /** All documents of a small view. */
    <D> List<Versioned<D>> all(View<D, ?> view, String collection) {
        List<Versioned<D>> all = new ArrayList<>();
        mongo.findAll(ViewDocument.class, collection)
                .forEach(document -> read(view, document).ifPresent(all::add));
        return all;
    }

    /**
     * Writes whole documents, in one round trip.
     *
     * @param broken is told of each that cannot be sealed; the others are written. Nor can one that still tells something
     *     of somebody whose key was destroyed after it was folded: in the clear it would tell that for ever
     */
    <D> void save(
            View<D, ?> view,
            String collection,
            Map<String, Versioned<D>> documents,
            BiConsumer<String, RuntimeException> broken) {
        List<ViewDocument> writable = written(view, documents, broken);
        if (writable.isEmpty()) {
            return;
        }
        BulkOperations writes = mongo.bulkOps(BulkMode.UNORDERED, collection);
        writable.forEach(document -> writes.replaceOne(
                Query.query(Criteria.where("_id").is(document.id())),
                document,
                FindAndReplaceOptions.options().upsert()));
        writes.execute();
    }

    /** Writes documents that the collection does not have yet, in one round trip. */
    <D> void insert(
            View<D, ?> view,
            String collection,
            Map<String, Versioned<D>> documents,
            BiConsumer<String, RuntimeException> broken) {
        List<ViewDocument> writable = written(view, documents, broken);
        if (!writable.isEmpty()) {
            mongo.insert(writable, collection);
        }
    }

    private <D> List<ViewDocument> written(
            View<D, ?> view, Map<String, Versioned<D>> documents, BiConsumer<String, RuntimeException> broken) {
        List<ViewDocument> writable = new ArrayList<>(documents.size());
        Map.copyOf(documents).forEach((id, document) -> {
            try {
                writable.add(write(view, id, document));
            } catch (KeyUnavailable | IllegalStateException problem) {
                broken.accept(id, problem);
            }
        });
        return writable;
    }

    /** Destroys the keys of somebody before anything more is folded: whoever follows may be the first to know of it. */
    void forget(Collection<String> subjects) {
        subjects.forEach(keys::destroy);
    }

    /** The streams whose documents are sealed with the key of one of these, and are not called as they are. */
    List<String> about(String collection, Collection<String> subjects) {
        return mongo.find(Query.query(Criteria.where("subject").in(subjects)), ViewDocument.class, collection).stream()
                .map(ViewDocument::id)
                .toList();
    }

    void drop(String collection) {
        if (mongo.collectionExists(collection)) {
            mongo.dropCollection(collection);
        }
    }

    /** Drops copies of a view that are not the one in use: those of a rebuild that was cut short. */
    void dropOthers(String view, String used) {
        Pattern copy = Pattern.compile(Pattern.quote(view) + "(_[0-9]+_[0-9a-z-]+)?");
        mongo.getCollectionNames().stream()
                .filter(name -> copy.matcher(name).matches() && !name.equals(used))
                .forEach(mongo::dropCollection);
    }

    private <D> ViewDocument write(View<D, ?> view, String id, Versioned<D> document) {
        String subject = view.subject(id, document.document());
        Opened key = view.sealed() ? keys.open(subject, Compartment.PERSON) : Opened.destroyed();
        if (key.isDestroyed()) {
            byte[] content = json.writeValueAsBytes(document.document());
            if (view.sealed() && HomewardJson.tellsAnything(content)) {
                throw new IllegalStateException("A document was folded before the key of its person was destroyed");
            }
            return new ViewDocument(id, document.version(), false, null, content);
        }
        try {
            byte[] content = sealer.write(document.document(), subject, view.name());
            byte[] sealed = key.aead().encrypt(content, bound(view, id));
            return new ViewDocument(id, document.version(), true, subject.equals(id) ? null : subject, sealed);
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("A document cannot be sealed", broken);
        }
    }

    /** A document that cannot be read any more is as good as gone: it is folded anew from its stream. */
    private <D> Optional<Versioned<D>> read(View<D, ?> view, ViewDocument stored) {
        try {
            if (!stored.sealed()) {
                return Optional.of(new Versioned<>(json.readValue(stored.content(), view.type()), stored.version()));
            }
            byte[] content = opened(view, stored);
            return content == null
                    ? Optional.empty()
                    : Optional.of(new Versioned<>(
                            sealer.read(content, view.type(), stored.key(), view.name()), stored.version()));
        } catch (GeneralSecurityException | KeyUnavailable | SealBroken | JacksonException broken) {
            // Not the exception itself: what it could not read may stand in its message.
            LOG.warn(
                    "Document {} of view {} cannot be read: {}",
                    stored.id(),
                    view.name(),
                    broken.getClass().getName());
            return Optional.empty();
        }
    }

    private byte @Nullable [] opened(View<?, ?> view, ViewDocument stored) throws GeneralSecurityException {
        Opened key = keys.open(stored.key(), Compartment.PERSON);
        return key.isDestroyed() ? null : key.aead().decrypt(stored.content(), bound(view, stored.id()));
    }

    private static byte[] bound(View<?, ?> view, String id) {
        return (id + '|' + view.name()).getBytes(StandardCharsets.UTF_8);
    }
}
