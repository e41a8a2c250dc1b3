package org.homeward.command.network;

import java.time.Instant;
import org.homeward.shared.kernel.FacilityId;
import org.homeward.shared.kernel.PersonId;
import org.homeward.shared.network.RequestEvent;
import org.homeward.shared.network.RequestEvent.StationRequestAnswerMissed;
import org.homeward.shared.network.RequestEvent.StationRequestAnswered;
import org.homeward.shared.network.RequestEvent.StationRequestDeclined;
import org.homeward.shared.network.RequestEvent.StationRequestExpired;
import org.homeward.shared.network.RequestEvent.StationRequestSent;
import org.homeward.shared.network.RequestEvent.StationRequestWithdrawn;
import org.homeward.shared.network.RequestKind;
import org.homeward.shared.network.RequestState;
import org.jspecify.annotations.Nullable;

/**
 * A request of one station to another, as decisions see it.
 *
 * @param sent   what was asked; absent while there is no such request
 * @param state  how far it is; of no meaning while there is none
 * @param missed whether it is written down that nobody answered in time
 */
record StationRequestState(@Nullable Sent sent, RequestState state, boolean missed) {

    static final StationRequestState NONE = new StationRequestState(null, RequestState.SENT, false);

    /**
     * What was asked, but for the words.
     *
     * @param person    about whom
     * @param kind      what is asked
     * @param from      the station that asks
     * @param to        the station that is asked
     * @param answerDue the first instant at which an answer is late; absent where there is no time limit
     * @param at        when it was asked
     */
    record Sent(
            PersonId person,
            RequestKind kind,
            FacilityId from,
            FacilityId to,
            @Nullable Instant answerDue,
            Instant at) {}

    /** What was asked, while nobody answered it and nobody took it back; absent otherwise. */
    @Nullable
    Sent open() {
        return state == RequestState.SENT ? sent : null;
    }

    /** The first instant at which an answer is late, while that is not written down; absent when it cannot be any more. */
    @Nullable
    Instant runsOut() {
        Sent open = open();
        return open == null || missed ? null : open.answerDue();
    }

    StationRequestState evolve(RequestEvent event) {
        return switch (event) {
            case StationRequestSent asked ->
                new StationRequestState(
                        new Sent(
                                asked.personId(),
                                asked.kind(),
                                asked.from(),
                                asked.to(),
                                asked.answerDue(),
                                asked.occurredAt()),
                        RequestState.SENT,
                        false);
            case StationRequestAnswered ignored -> ended(RequestState.ANSWERED);
            case StationRequestDeclined ignored -> ended(RequestState.DECLINED);
            case StationRequestWithdrawn ignored -> ended(RequestState.WITHDRAWN);
            case StationRequestExpired ignored -> ended(RequestState.EXPIRED);
            case StationRequestAnswerMissed ignored -> new StationRequestState(sent, state, true);
        };
    }

    private StationRequestState ended(RequestState end) {
        return new StationRequestState(sent, end, missed);
    }
}
