package org.homeward.query.platform;

import java.util.Optional;
import java.util.function.Supplier;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;

/** Stands for the index: keeps a place of its own, as bytes, and nothing else. */
final class KeptPlace implements Companion {

    private final Supplier<Positions> positions;
    private byte @Nullable [] place;

    KeptPlace(Supplier<Positions> positions) {
        this.positions = positions;
    }

    synchronized void keep(@Nullable TrackingToken position) {
        place = position == null ? null : positions.get().bytes(position);
    }

    @Override
    public String name() {
        return "beside";
    }

    @Override
    public NewCopy beginBeside() {
        throw new UnsupportedOperationException("nothing is built beside in these tests");
    }

    @Override
    public synchronized Optional<TrackingToken> position() {
        return Optional.ofNullable(place).map(positions.get()::token);
    }

    @Override
    public void beginRebuild() {
        keep(null);
    }

    @Override
    public void endRebuild(TrackingToken position) {
        keep(position);
    }

    @Override
    public void reached(TrackingToken position) {
        keep(position);
    }
}
