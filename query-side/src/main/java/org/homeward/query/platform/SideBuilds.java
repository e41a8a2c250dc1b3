package org.homeward.query.platform;

import java.util.List;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.homeward.shared.kernel.QueryFault;
import org.jspecify.annotations.Nullable;

/** Builds single views anew, one at a time, while the copies there are go on answering. */
final class SideBuilds {

    private final EventStore store;
    private final WholeStreams whole;
    private final HeldStreams held;
    private final List<ViewWriter<?, ?>> writers;
    private final Companion companion;
    private final Copies copies;
    private final Following following;
    private final Courtesy courtesy;
    private volatile @Nullable SideBuild last;

    SideBuilds(
            EventStore store,
            WholeStreams whole,
            HeldStreams held,
            List<ViewWriter<?, ?>> writers,
            Companion companion,
            Copies copies,
            Following following,
            Courtesy courtesy) {
        this.store = store;
        this.whole = whole;
        this.held = held;
        this.writers = writers;
        this.companion = companion;
        this.copies = copies;
        this.following = following;
        this.courtesy = courtesy;
    }

    /**
     * Begins to build a view.
     *
     * @throws QueryFault {@code REBUILDING} while another is being built
     */
    synchronized void begin(String view) {
        SideBuild before = last;
        if (before != null && before.isUnderWay()) {
            throw new QueryFault(QueryFault.Code.REBUILDING);
        }
        Head head = Head.of(store);
        NewCopy copy = newCopy(view, head.suffix());
        SideBuild building = new SideBuild(view, copy, head.events(), courtesy);
        last = building;
        building.start(store, whole, held, whole.followedFrom(head), place -> following.change(copy, place));
    }

    private NewCopy newCopy(String view, String suffix) {
        return writers.stream()
                .filter(writer -> writer.view().name().equals(view))
                .findFirst()
                .<NewCopy>map(writer -> new NewDocuments(writer, copies, view + suffix))
                .orElseGet(companion::beginBeside);
    }

    /** The build of a view that is under way, if there is one. */
    @Nullable
    SideBuild underWay(String view) {
        SideBuild building = last;
        return building != null && building.isUnderWay() && building.view().equals(view) ? building : null;
    }

    /** Gives up what is being built, and waits for the end of it. */
    void cancel() {
        SideBuild building = last;
        if (building != null) {
            building.cancel();
        }
    }
}
