package org.homeward.query.caseload;

import java.time.Duration;
import java.util.function.Consumer;
import org.homeward.platform.messages.Wordless;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes the erased out of the index, in a thread of its own: all that was ever replaced is written anew without them, which
 * takes as long as a merge of that size.
 *
 * <p>Until it is done nothing is committed. So a crash at any instant leaves an index whose place is before the erasure: it
 * is told of it again, and it begins again.
 */
final class Expunging implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Expunging.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Runnable expunge;
    private final Consumer<byte[]> commit;
    private int begun;
    private int done;
    private byte @Nullable [] position;
    private @Nullable Thread thread;

    Expunging(Runnable expunge, Consumer<byte[]> commit) {
        this.expunge = expunge;
        this.commit = commit;
    }

    /** Somebody is about to be taken out. */
    synchronized void begin() {
        begun++;
    }

    /** Whether somebody was taken out and may still stand in a file. */
    synchronized boolean isNeeded() {
        return done < begun;
    }

    /** Everything up to a place is written: works on, if nothing works yet. */
    synchronized void goOn(byte[] place) {
        position = place;
        if (thread == null) {
            thread = Thread.ofPlatform().name("expunging").daemon().start(() -> work(begun()));
        }
    }

    @Override
    public void close() {
        Thread working;
        synchronized (this) {
            working = thread;
        }
        if (working != null) {
            try {
                working.join(PATIENCE);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private synchronized int begun() {
        return begun;
    }

    private void work(int upTo) {
        try {
            expunge.run();
            commit.accept(place());
            ended(upTo);
        } catch (RuntimeException broken) {
            LOG.warn("The erased could not be taken out of the index; it is tried again", Wordless.of(broken));
            ended(0);
        }
    }

    private synchronized byte[] place() {
        if (position == null) {
            throw new IllegalStateException("no place was reached");
        }
        return position;
    }

    private synchronized void ended(int upTo) {
        done = Math.max(done, upTo);
        thread = null;
    }
}
