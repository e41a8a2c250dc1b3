package org.homeward.query.platform;

import java.util.Optional;
import org.axonframework.eventhandling.TrackingToken;
import org.homeward.query.caseload.Caseload;

/** Lets the index of people keep its own place: in the data of its own commits, so that the two are always one. */
final class IndexCompanion implements Companion {

    private final Caseload caseload;
    private final Positions positions;
    private final LiveUpdates live;
    private final StreamReader streams;
    private final HeldStreams held;
    private final ViewStore documents;

    IndexCompanion(
            Caseload caseload,
            Positions positions,
            LiveUpdates live,
            StreamReader streams,
            HeldStreams held,
            ViewStore documents) {
        this.streams = streams;
        this.held = held;
        this.documents = documents;
        this.caseload = caseload;
        this.positions = positions;
        this.live = live;
    }

    @Override
    public Optional<TrackingToken> position() {
        return caseload.position().map(positions::token);
    }

    @Override
    public void beginRebuild() {
        live.live(false);
        caseload.beginRebuild();
    }

    @Override
    public void endRebuild(TrackingToken position) {
        caseload.endRebuild(positions.bytes(position));
    }

    @Override
    public void reached(TrackingToken position) {
        live.live(true);
        caseload.reached(positions.bytes(position));
    }

    @Override
    public String name() {
        return "people";
    }

    @Override
    public NewCopy beginBeside() {
        return new NewIndex(
                caseload.beginBeside(),
                streams,
                held,
                positions,
                ids -> documents.load(Views.RECIPIENTS, positions.copyOf(Views.RECIPIENTS), ids));
    }
}
