package org.homeward.query.caseload;

import java.io.IOException;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.store.AlreadyClosedException;
import org.homeward.query.platform.Versioned;
import org.homeward.shared.dossier.RecipientFile;
import org.homeward.shared.kernel.PersonId;

/**
 * An index that is built anew beside the one that answers, and takes its place when it is complete.
 *
 * <p>Several threads may write. Closing it unfinished throws it away; the one that answers stays.
 */
public final class CaseloadRebuild implements AutoCloseable {

    private static final long LOW = 0xFFFF_FFFFL;

    private final CaseloadIndex index;
    private final Generation generation;
    private final Set<Long> written = ConcurrentHashMap.newKeySet();
    private volatile int percent;
    private boolean ended;

    CaseloadRebuild(CaseloadIndex index, Generation generation) {
        this.index = index;
        this.generation = generation;
    }

    /**
     * Writes persons, fastest when each comes once; a later one replaces the one before.
     *
     * @throws IndexFailed when the disk does not take it
     */
    public void write(Collection<IndexedPerson> persons) {
        try {
            for (IndexedPerson person : persons) {
                if (written.add(fingerprint(person.row().personId()))) {
                    generation.add(person);
                } else {
                    generation.replace(person);
                }
            }
        } catch (IOException e) {
            throw new IndexFailed(e);
        } catch (AlreadyClosedException e) {
            throw new IndexFailed(new IOException(e));
        }
    }

    /** Writes the files of persons. */
    public void write(Map<String, Versioned<RecipientFile>> files) {
        write(files.values().stream()
                .map(file -> RecipientRows.indexed(file.document()))
                .toList());
    }

    /** Tells how much is done, 0 to 100; every page says so until the end. */
    public void progress(int percentDone) {
        percent = Math.clamp(percentDone, 0, 100);
    }

    /**
     * Forces all to disk with the token of the position it stands at, and puts it in the place of the old index.
     *
     * @throws IndexFailed when the disk does not take it; the old index then goes on
     */
    public void finish(byte[] token) {
        synchronized (index) {
            if (ended) {
                throw new IllegalStateException("the rebuild has ended");
            }
            try {
                generation.commit(token);
                generation.endBulk();
                generation.refresh();
                index.replaceBy(generation);
                ended = true;
            } catch (IOException e) {
                throw new IndexFailed(e);
            }
        }
    }

    @Override
    public void close() {
        synchronized (index) {
            if (ended) {
                return;
            }
            ended = true;
            index.abandoned(this);
            try {
                generation.close();
                IndexFolder.delete(generation.folder());
            } catch (IOException e) {
                throw new IndexFailed(e);
            }
        }
    }

    int percent() {
        return percent;
    }

    /** Two persons with one fingerprint cost a look for documents to replace, nothing else. */
    private static long fingerprint(PersonId person) {
        String id = person.value();
        long reversed = new StringBuilder(id).reverse().toString().hashCode();
        return (long) id.hashCode() << 32 | (reversed & LOW);
    }
}
