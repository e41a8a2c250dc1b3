package org.homeward.shared.network;

import org.homeward.shared.kernel.BedZoneId;
import org.homeward.shared.kernel.FacilityId;
import org.homeward.shared.kernel.MessageName;
import org.homeward.shared.kernel.Question;
import org.homeward.shared.kernel.Viewer;
import org.jspecify.annotations.Nullable;

/** What is asked about facilities and beds. */
public sealed interface NetworkQuery extends Question {

    /**
     * All facilities that the viewer may know of; answered by {@link FacilityFile}s.
     *
     * @param viewer         who asks
     * @param kind           of this kind only
     * @param facilityId     with {@code atLeastVersion}: which must be among all, and that new
     * @param atLeastVersion wait up to two seconds for this version of that facility
     */
    @MessageName("network.find-facilities")
    record FindFacilities(
            Viewer viewer,
            @Nullable FacilityKind kind,
            @Nullable FacilityId facilityId,
            @Nullable Long atLeastVersion) implements NetworkQuery {

        /** All of them, as they are. */
        public FindFacilities(Viewer viewer) {
            this(viewer, null, null, null);
        }
    }

    /**
     * The bed board of a station; answered by a {@link BedBoard}.
     *
     * @param viewer         who asks
     * @param station        whose
     * @param zoneId         with {@code atLeastVersion}: which of its zones must be that new
     * @param atLeastVersion wait up to two seconds for this version of that zone
     */
    @MessageName("network.get-bed-board")
    record GetBedBoard(
            Viewer viewer,
            FacilityId station,
            @Nullable BedZoneId zoneId,
            @Nullable Long atLeastVersion) implements NetworkQuery {

        /** As it is. */
        public GetBedBoard(Viewer viewer, FacilityId station) {
            this(viewer, station, null, null);
        }
    }

    /** Tells of every change at a station; first answer and updates are {@link StationChanged}. */
    @MessageName("network.watch-station")
    record WatchStation(Viewer viewer, FacilityId station) implements NetworkQuery {}
}
