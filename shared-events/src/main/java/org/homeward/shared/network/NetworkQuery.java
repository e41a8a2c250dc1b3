package org.homeward.shared.network;

import org.homeward.shared.kernel.FacilityId;
import org.homeward.shared.kernel.MessageName;
import org.homeward.shared.kernel.Question;
import org.homeward.shared.kernel.Viewer;
import org.jspecify.annotations.Nullable;

/** What is asked about facilities and beds. */
public sealed interface NetworkQuery extends Question {

    /** All facilities that the viewer may know of; answered by {@link FacilityFile}s. */
    @MessageName("network.find-facilities")
    record FindFacilities(Viewer viewer, @Nullable FacilityKind kind) implements NetworkQuery {}

    /** The bed board of a station; answered by a {@link BedBoard}. */
    @MessageName("network.get-bed-board")
    record GetBedBoard(Viewer viewer, FacilityId station) implements NetworkQuery {}

    /** Tells of every change at a station; first answer and updates are {@link StationChanged}. */
    @MessageName("network.watch-station")
    record WatchStation(Viewer viewer, FacilityId station) implements NetworkQuery {}
}
