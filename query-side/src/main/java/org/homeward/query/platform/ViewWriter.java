package org.homeward.query.platform;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.axonframework.eventhandling.DomainEventMessage;
import org.homeward.shared.kernel.Event;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes one view: for a batch, one look-up of all touched documents, the fold, one bulk write.
 *
 * <p>What a document has seen already is passed over; a gap makes the document be folded anew from its whole stream; a
 * stream that cannot be folded is held.
 */
final class ViewWriter<D, E extends Event> {

    private static final Logger LOG = LoggerFactory.getLogger(ViewWriter.class);

    private final View<D, E> view;
    private final ViewStore store;
    private final StreamReader streams;
    private final HeldStreams held;
    private final Consumer<Map<String, Versioned<D>>> told;

    ViewWriter(
            View<D, E> view,
            ViewStore store,
            StreamReader streams,
            HeldStreams held,
            Consumer<Map<String, Versioned<D>>> told) {
        this.view = view;
        this.store = store;
        this.streams = streams;
        this.held = held;
        this.told = told;
    }

    View<D, E> view() {
        return view;
    }

    /** Folds a batch into a copy of the view, and tells of every document it touched, changed or not. */
    void write(Batch batch, String collection) {
        Set<String> forgotten = forget(batch);
        Map<String, Versioned<D>> touched = fold(batch, forgotten, collection);
        told.accept(touched);
        if (!forgotten.isEmpty() && view.about() != null) {
            store.about(collection, forgotten).forEach(stream -> writeWhole(stream, collection));
        }
    }

    /** Nobody is folded any more with a key that is to be gone; what cannot be destroyed now, is tried again. */
    private Set<String> forget(Batch batch) {
        Set<String> forgotten = batch.forgotten();
        store.forget(forgotten);
        return forgotten;
    }

    /** Folds whole streams into a fresh copy that nobody reads yet and that has none of them, and tells of each. */
    void writeFresh(Batch wholeStreams, String collection) {
        Map<String, Versioned<D>> fresh = new HashMap<>();
        Set<String> forgotten = forget(wholeStreams);
        wholeStreams.of(view.family()).forEach((stream, events) -> {
            Versioned<D> now = held.isHeld(stream) ? null : folded(stream, null, events, forgotten);
            if (now != null) {
                fresh.put(stream, now);
            }
        });
        store.insert(view, collection, fresh, (stream, problem) -> {
            held.hold(stream, problem);
            fresh.remove(stream);
        });
        told.accept(fresh);
    }

    /** Folds a batch into a copy that nobody reads yet, and tells nobody. */
    void writeQuietly(Batch batch, String collection) {
        fold(batch, forget(batch), collection);
    }

    private Map<String, Versioned<D>> fold(Batch batch, Set<String> forgotten, String collection) {
        Map<String, List<DomainEventMessage<?>>> events = batch.of(view.family());
        events.keySet().removeIf(held::isHeld);
        if (events.isEmpty()) {
            return Map.of();
        }
        Map<String, Versioned<D>> before = store.load(view, collection, events.keySet());
        Map<String, Versioned<D>> touched = new HashMap<>();
        Map<String, Versioned<D>> changed = new HashMap<>();
        events.forEach((stream, news) -> {
            Versioned<D> old = before.get(stream);
            Versioned<D> now = folded(stream, old, news, forgotten);
            if (now != null) {
                touched.put(stream, now);
                if (!now.equals(old)) {
                    changed.put(stream, now);
                }
            }
        });
        store.save(view, collection, changed, (stream, problem) -> {
            held.hold(stream, problem);
            touched.remove(stream);
        });
        return touched;
    }

    /** Takes documents of held streams over from another copy as they are: better the last good one than none. */
    void carryOver(Collection<String> streams, String from, String to) {
        store.save(view, to, store.load(view, from, streams), held::hold);
    }

    /** Folds a whole stream anew and writes it, for one that was held. */
    void writeWhole(String stream, String collection) {
        Versioned<D> whole = streams.fold(view, stream, null);
        if (whole != null) {
            store.save(view, collection, Map.of(stream, whole), held::hold);
            told.accept(Map.of(stream, whole));
        }
    }

    private @Nullable Versioned<D> folded(
            String stream, @Nullable Versioned<D> old, List<DomainEventMessage<?>> news, Set<String> forgotten) {
        DomainEventMessage<?> at = news.getFirst();
        try {
            if (forgotten.contains(stream)) {
                // What was folded before still tells what nobody may know any more, and so do events that were read
                // before.
                return streams.fold(view, stream, null);
            }
            D document = old == null ? null : old.document();
            long version = old == null ? -1 : old.version();
            for (DomainEventMessage<?> message : news) {
                at = message;
                if (message.getSequenceNumber() <= version) {
                    continue;
                }
                if (message.getSequenceNumber() > version + 1) {
                    LOG.warn("View {} missed events of {}: folding it anew", view.name(), stream);
                    return streams.fold(view, stream, null);
                }
                document = view.evolve(document, StreamReader.recorded(message));
                version = message.getSequenceNumber();
            }
            return document == null ? null : new Versioned<>(document, version);
        } catch (RuntimeException broken) {
            held.holdAt(at, broken);
            return null;
        }
    }
}
