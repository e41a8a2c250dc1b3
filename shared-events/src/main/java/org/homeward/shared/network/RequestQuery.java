package org.homeward.shared.network;

import java.time.Instant;
import org.homeward.shared.kernel.FacilityId;
import org.homeward.shared.kernel.MessageName;
import org.homeward.shared.kernel.Question;
import org.homeward.shared.kernel.StationRequestId;
import org.homeward.shared.kernel.Viewer;
import org.jspecify.annotations.Nullable;

/** What is asked about requests of one station to another. */
public sealed interface RequestQuery extends Question {

    /**
     * What a station asks of others and others ask of it, answered by {@link StationRequestFile}s: the open ones first, what is
     * due soonest before the rest, then the others, the newest first.
     *
     * @param station which station
     * @param open    only those that wait for an answer, or only those that do not; both when absent
     */
    @MessageName("request.find-of-station")
    record FindStationRequests(
            Viewer viewer, FacilityId station, @Nullable Boolean open) implements RequestQuery {}

    /**
     * One request; answered by a {@link StationRequestFile}, if there is one.
     *
     * @param atLeastVersion waits until the answer is as new as this
     */
    @MessageName("request.get")
    record GetStationRequest(
            Viewer viewer,
            StationRequestId requestId,
            @Nullable Long atLeastVersion) implements RequestQuery {}

    /**
     * Which requests nobody answered in time, without that being written down, the oldest first; answered by
     * {@link UnansweredRequest}s. Only the program itself asks this.
     *
     * @param at the instant at or before which their time ran out
     */
    @MessageName("request.find-unanswered")
    record FindUnansweredRequests(Viewer viewer, Instant at) implements RequestQuery {}
}
