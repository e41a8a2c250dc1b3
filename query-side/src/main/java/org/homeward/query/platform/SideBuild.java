package org.homeward.query.platform;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.homeward.platform.messages.Wordless;
import org.homeward.query.platform.WholeStreams.Chunk;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Builds one view anew in a thread of its own, beside the copy that answers and goes on being followed: whole streams
 * first, then what came meanwhile, until it has passed the place of the other; then they change places. It lets those who
 * ask go first.
 */
final class SideBuild {

    private static final Logger LOG = LoggerFactory.getLogger(SideBuild.class);
    private static final int BATCH = 512;
    private static final int WAIT_MILLIS = 100;

    /** An answer may still be made from the replaced copy for as long as somebody waits for one. */
    private static final long SECONDS_OF_ANSWERS = 6;

    private static final long PATIENCE_SECONDS = 20;

    private final String view;
    private final NewCopy copy;
    private final long toBuild;
    private final Courtesy courtesy;
    private final CountDownLatch cancelled = new CountDownLatch(1);
    private final AtomicLong built = new AtomicLong();
    private volatile boolean ended;
    private @Nullable Thread thread;

    /** Lets a new copy take the place of the old one, unless the old one has been followed further. */
    interface Swap {
        boolean at(TrackingToken place);
    }

    SideBuild(String view, NewCopy copy, long toBuild, Courtesy courtesy) {
        this.view = view;
        this.copy = copy;
        this.toBuild = toBuild;
        this.courtesy = courtesy;
    }

    String view() {
        return view;
    }

    boolean isUnderWay() {
        return !ended;
    }

    int percent() {
        return toBuild == 0 ? 99 : (int) Math.min(99, built.get() * 100 / toBuild);
    }

    void start(EventStore store, WholeStreams whole, HeldStreams held, TrackingToken from, Swap swap) {
        thread = Thread.ofPlatform().name("view-rebuild").start(() -> run(store, whole, held, from, swap));
    }

    /** Gives up and waits until nothing is written any more. An interrupt would close an index that is being written. */
    void cancel() {
        cancelled.countDown();
        Thread worker = thread;
        if (worker != null) {
            try {
                worker.join(TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS));
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void run(EventStore store, WholeStreams whole, HeldStreams held, TrackingToken from, Swap swap) {
        boolean used = false;
        try {
            whole.read(chunk -> build(whole, chunk));
            copy.carryOver(held.all().stream().map(HeldStreams.Held::stream).toList());
            used = catchUp(store, from, swap);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException broken) {
            LOG.error("View {} could not be built anew; the old copy goes on", view, Wordless.of(broken));
        } finally {
            ended = true;
            end(used);
        }
    }

    private void build(WholeStreams whole, Chunk chunk) {
        if (isCancelled()) {
            throw new IllegalStateException("stopped while building");
        }
        long began = courtesy.now();
        Batch batch = new Batch();
        chunk.rows().forEach((stream, rows) -> whole.events(rows).forEach(batch::add));
        copy.write(batch);
        built.addAndGet(chunk.size());
        courtesy.rest(began);
    }

    private boolean catchUp(EventStore store, TrackingToken from, Swap swap) throws InterruptedException {
        TrackingToken place = from;
        try (BlockingStream<TrackedEventMessage<?>> stream = store.openStream(from)) {
            while (!isCancelled()) {
                Batch batch = new Batch();
                boolean waiting = stream.hasNextAvailable(WAIT_MILLIS, TimeUnit.MILLISECONDS);
                while (waiting && batch.size() < BATCH) {
                    TrackedEventMessage<?> next = stream.nextAvailable();
                    batch.add(next);
                    place = next.trackingToken();
                    waiting = stream.hasNextAvailable();
                }
                copy.write(batch);
                if (!waiting && swap.at(place)) {
                    LOG.info("View {} was built anew and answers from its new copy", view);
                    return true;
                }
            }
            return false;
        }
    }

    private void end(boolean used) {
        try {
            if (!used) {
                copy.discard();
            } else if (!cancelled.await(SECONDS_OF_ANSWERS, TimeUnit.SECONDS)) {
                copy.dropReplaced();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException broken) {
            LOG.warn("A copy of view {} is left over and thrown away at the next start", view, Wordless.of(broken));
        }
    }

    private boolean isCancelled() {
        return cancelled.getCount() == 0;
    }
}
