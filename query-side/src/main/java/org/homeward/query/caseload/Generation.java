package org.homeward.query.caseload;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.homeward.query.sealed.IndexSecret;
import org.homeward.query.sealed.SealedDirectory;
import org.homeward.shared.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/** One index on disk with its writer. It lives until a rebuilt one takes its place. */
final class Generation implements AutoCloseable {

    private static final double BULK_MEGABYTES = 128;
    private static final double USUAL_MEGABYTES = 32;
    private static final String TOKEN = "token";
    private static final String SHAPE = "shape";

    private final Path folder;
    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private final PersonDocuments documents;
    private final PendingStates pending = new PendingStates();
    private final ReadWriteLock batches = new ReentrantReadWriteLock();
    private final Lock refreshing = new ReentrantLock();
    private volatile byte @Nullable [] token;

    private Generation(Path folder, Directory directory, IndexWriter writer, PersonDocuments documents)
            throws IOException {
        this.folder = folder;
        this.directory = directory;
        this.writer = writer;
        this.documents = documents;
        this.token = committed(writer);
        this.searchers = new SearcherManager(writer, new SearcherFactory());
    }

    /**
     * Opens the index in a folder at its last commit, or an empty one where there is none.
     *
     * @throws IndexFormatTooOldException when it was written by a program whose terms or numbers mean something else, or
     *     that did not seal it
     */
    static Generation open(Path folder, IndexSecret secret, PersonDocuments documents, boolean bulk)
            throws IOException {
        Directory directory = SealedDirectory.over(FSDirectory.open(folder), secret);
        try {
            IndexWriterConfig settings = new IndexWriterConfig(new KeywordAnalyzer())
                    .setOpenMode(OpenMode.CREATE_OR_APPEND)
                    .setRAMBufferSizeMB(bulk ? BULK_MEGABYTES : USUAL_MEGABYTES)
                    .setMaxFullFlushMergeWaitMillis(0)
                    .setMergePolicy(new TieredMergePolicy().setForceMergeDeletesPctAllowed(0))
                    .setCommitOnClose(false);
            IndexWriter writer = new IndexWriter(directory, settings);
            try {
                return new Generation(folder, directory, writer, documents);
            } catch (IOException | RuntimeException e) {
                writer.rollback();
                throw e;
            }
        } catch (IOException | RuntimeException e) {
            directory.close();
            throw e;
        }
    }

    Path folder() {
        return folder;
    }

    SearcherManager searchers() {
        return searchers;
    }

    boolean isOpen() {
        return writer.isOpen();
    }

    Optional<byte[]> token() {
        return Optional.ofNullable(token).map(byte[]::clone);
    }

    /** Replaces what is held of each person; a commit has all of the batch or none. */
    void write(Collection<IndexedPerson> changed) throws IOException {
        batches.readLock().lock();
        try {
            for (IndexedPerson person : changed) {
                PersonId id = person.row().personId();
                writer.updateDocuments(term(id), documents.of(person));
                pending.put(id, person.state());
            }
        } finally {
            batches.readLock().unlock();
        }
        if (pending.isFull()) {
            refresh();
        }
    }

    /** Adds a person of whom nothing is held. Its state cannot be asked for before the next {@link #refresh}. */
    void add(IndexedPerson person) throws IOException {
        writer.addDocuments(documents.of(person));
    }

    /** Replaces a person that was only {@link #add added}. */
    void replace(IndexedPerson person) throws IOException {
        writer.updateDocuments(term(person.row().personId()), documents.of(person));
    }

    Map<PersonId, byte[]> states(Collection<PersonId> persons) throws IOException {
        Map<PersonId, byte[]> states = new HashMap<>();
        for (PersonId person : persons) {
            byte[] state = pending.get(person);
            if (state != null) {
                states.put(person, state);
            }
        }
        Collection<PersonId> others =
                persons.stream().filter(person -> !states.containsKey(person)).toList();
        if (!others.isEmpty()) {
            IndexSearcher searcher = searchers.acquire();
            try {
                PersonLookup.each(searcher, others, (person, reader, doc) -> {
                    BinaryDocValues state = DocValues.getBinary(reader, IndexFields.STATE);
                    if (state.advanceExact(doc)) {
                        states.put(person, BytesRef.deepCopyOf(state.binaryValue()).bytes);
                    }
                });
            } finally {
                searchers.release(searcher);
            }
        }
        return states;
    }

    void refresh() throws IOException {
        refreshing.lock();
        try {
            batches.writeLock().lock();
            try {
                pending.close();
            } finally {
                batches.writeLock().unlock();
            }
            searchers.maybeRefreshBlocking();
            pending.drop();
        } finally {
            refreshing.unlock();
        }
    }

    /** Forces all that was written to disk, with the token in the same commit. */
    void commit(byte[] position) throws IOException {
        batches.writeLock().lock();
        try {
            writer.setLiveCommitData(Map.of(TOKEN, Base64.getEncoder().encodeToString(position), SHAPE, Shape.NOW)
                    .entrySet());
            writer.commit();
            token = position.clone();
        } finally {
            batches.writeLock().unlock();
        }
    }

    /**
     * Writes anew every part in which something was replaced or taken out, so that nothing of what was can be read in it. The
     * parts there were go with the next commit and the next refresh.
     */
    void expunge() throws IOException {
        writer.forceMergeDeletes(true);
    }

    /** From now on written to as a live index is, in small steps. */
    void endBulk() {
        writer.getConfig().setRAMBufferSizeMB(USUAL_MEGABYTES);
    }

    /** Lets go of the index as it was committed last. */
    @Override
    public void close() throws IOException {
        batches.writeLock().lock();
        try (directory) {
            searchers.close();
            writer.rollback();
        } finally {
            batches.writeLock().unlock();
        }
    }

    private static Term term(PersonId person) {
        return new Term(IndexFields.PERSON, person.value());
    }

    private static byte @Nullable [] committed(IndexWriter writer) throws IOException {
        Map<String, String> found = new HashMap<>();
        Iterable<Map.Entry<String, String>> live = writer.getLiveCommitData();
        if (live != null) {
            live.forEach(entry -> found.put(entry.getKey(), entry.getValue()));
        }
        String token = found.get(TOKEN);
        if (token == null) {
            return null;
        }
        if (!Shape.NOW.equals(found.get(SHAPE))) {
            throw new IndexFormatTooOldException("caseload", "written by another version of the program");
        }
        return Base64.getDecoder().decode(token);
    }
}
