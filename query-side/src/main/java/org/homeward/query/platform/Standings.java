package org.homeward.query.platform;

import java.util.List;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.homeward.query.platform.ViewRuntime.State;
import org.homeward.shared.operations.ViewStanding;
import org.homeward.shared.operations.ViewState;
import org.jspecify.annotations.Nullable;

/** Tells where each view stands. The index of people stands where the documents do: they are written together. */
final class Standings {

    private final EventStore store;
    private final List<String> names;
    private final Progress progress;
    private final SideBuilds beside;

    Standings(EventStore store, List<String> names, Progress progress, SideBuilds beside) {
        this.store = store;
        this.names = names;
        this.progress = progress;
        this.beside = beside;
    }

    /** The names of all views, the index of people among them. */
    List<String> names() {
        return names;
    }

    List<ViewStanding> all() {
        long behind = progress.state() == State.STOPPED
                ? 0
                : Math.max(0, Head.of(store).position() - progress.reached());
        return names.stream().map(name -> of(name, behind)).toList();
    }

    /** Where one stands that is so many events behind. */
    ViewStanding of(String name, long behind) {
        long seconds = behind == 0 ? 0 : progress.secondsSinceCaughtUp();
        SideBuild building = beside.underWay(name);
        int percent = building == null ? progress.percentBuilt() : building.percent();
        return new ViewStanding(name, doing(building), progress.reached(), behind, seconds, percent);
    }

    private ViewState doing(@Nullable SideBuild building) {
        return switch (progress.state()) {
            case STARTING -> ViewState.STARTING;
            case REBUILDING -> ViewState.BUILDING;
            case LIVE -> building == null ? ViewState.LIVE : ViewState.REBUILDING;
            case STOPPED -> ViewState.STOPPED;
        };
    }
}
