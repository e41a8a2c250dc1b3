package org.homeward.query.platform;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.homeward.query.platform.ViewRuntime.State;
import org.jspecify.annotations.Nullable;

/**
 * Follows the events batch by batch, and lets others do something between two of them.
 *
 * <p>The place reached is written after the documents of a batch, never before. Whoever derives something from documents
 * (the list of people) is told of each one touched, and may ask to be told again from an earlier place.
 */
final class Following {

    private static final int BATCH = 512;
    private static final long IDLE_MILLIS = 250;

    private final EventStore store;
    private final Positions positions;
    private final List<ViewWriter<?, ?>> writers;
    private final Companion companion;
    private final Copies copies;
    private final Progress progress;
    private final Object turn = new Object();
    private @Nullable TrackingToken again;

    Following(
            EventStore store,
            Positions positions,
            List<ViewWriter<?, ?>> writers,
            Companion companion,
            Copies copies,
            Progress progress) {
        this.store = store;
        this.positions = positions;
        this.writers = writers;
        this.companion = companion;
        this.copies = copies;
        this.progress = progress;
    }

    /** The place that documents and companion have both reached; none when there is something that has kept no place. */
    @Nullable
    TrackingToken startingPoint() {
        TrackingToken own = positions.followed();
        Optional<TrackingToken> beside = companion.position();
        return own == null || beside.isEmpty() ? null : own.lowerBound(beside.get());
    }

    /** Follows while it may go on, and returns early when everything is to be told again from an earlier place. */
    void follow(TrackingToken from, BooleanSupplier goesOn) throws InterruptedException {
        try (BlockingStream<TrackedEventMessage<?>> stream = store.openStream(from)) {
            synchronized (turn) {
                again = null;
            }
            TrackingToken place = from;
            progress.live(from.position().orElse(-1));
            while (goesOn.getAsBoolean()) {
                Batch batch = new Batch();
                boolean waiting = stream.hasNextAvailable((int) IDLE_MILLIS, TimeUnit.MILLISECONDS);
                while (waiting && batch.size() < BATCH) {
                    TrackedEventMessage<?> next = stream.nextAvailable();
                    batch.add(next);
                    place = next.trackingToken();
                    waiting = stream.hasNextAvailable();
                }
                if (isToStepBack(batch, place)) {
                    return;
                }
                if (!waiting) {
                    lookWhetherCaughtUp(place);
                }
            }
        }
    }

    /** That nothing comes may also be because whoever brings it is broken, so the store is asked; once a second is enough. */
    private void lookWhetherCaughtUp(TrackingToken place) {
        if (progress.secondsSinceCaughtUp() > 0
                && Head.of(store).position() <= place.position().orElse(-1)) {
            progress.caughtUp();
        }
    }

    /** Writes a batch, unless a copy that was changed meanwhile wants to be told from an earlier place. */
    private boolean isToStepBack(Batch batch, TrackingToken place) {
        synchronized (turn) {
            if (again != null) {
                again = null;
                return true;
            }
            if (batch.size() > 0) {
                writers.forEach(writer -> writer.write(batch, copies.of(writer.view())));
                positions.followed(place);
                progress.reached(place.position().orElse(-1));
            }
            companion.reached(place);
            return false;
        }
    }

    /**
     * Puts a new copy in the place of the old one, between two batches. Both streams of events may have seen appends in
     * another order, so everything is followed again from the earlier of the two places.
     *
     * @return whether it was done; not while the copy there is has been followed further
     */
    boolean change(NewCopy copy, TrackingToken place) {
        synchronized (turn) {
            TrackingToken own = positions.followed();
            if (progress.state() != State.LIVE
                    || own == null
                    || place.position().orElse(-1) < own.position().orElse(-1)) {
                return false;
            }
            TrackingToken earlier = own.lowerBound(place);
            positions.followed(earlier);
            copy.use(earlier);
            again = earlier;
            return true;
        }
    }

    /** Does something to the documents while no batch is being written. */
    void betweenBatches(Runnable something) {
        synchronized (turn) {
            something.run();
        }
    }
}
