package org.homeward.shared.network;

import java.time.Instant;
import org.homeward.shared.kernel.FacilityId;
import org.homeward.shared.kernel.MessageName;
import org.homeward.shared.kernel.Note;
import org.homeward.shared.kernel.PersonId;
import org.homeward.shared.kernel.Personal;
import org.homeward.shared.kernel.StationRequestId;
import org.jspecify.annotations.Nullable;

/**
 * A request of one station to another as it stands.
 *
 * @param requestId which
 * @param version   the sequence of the last event in it
 * @param personId  about whom
 * @param kind      what is asked
 * @param from      the station that asks
 * @param to        the station that is asked
 * @param question  what is asked, in words
 * @param state     how far it is
 * @param sentAt    when it was asked
 * @param answerDue the first instant at which an answer is late; absent where there is no time limit
 * @param missed    whether nobody answered in time
 * @param answer    what was answered
 * @param reason    why it was declined or withdrawn
 * @param endedAt   when it was answered, declined, withdrawn or given up; absent while it is open
 */
@MessageName("request.station-request-file")
public record StationRequestFile(
        StationRequestId requestId,
        long version,
        PersonId personId,
        RequestKind kind,
        FacilityId from,
        FacilityId to,
        Personal<Note> question,
        RequestState state,
        Instant sentAt,
        @Nullable Instant answerDue,
        boolean missed,
        @Nullable Personal<Note> answer,
        @Nullable Personal<Note> reason,
        @Nullable Instant endedAt) {}
