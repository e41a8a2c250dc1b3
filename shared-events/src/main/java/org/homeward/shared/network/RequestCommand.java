package org.homeward.shared.network;

import java.time.Instant;
import org.homeward.shared.kernel.Command;
import org.homeward.shared.kernel.FacilityId;
import org.homeward.shared.kernel.MessageName;
import org.homeward.shared.kernel.Note;
import org.homeward.shared.kernel.PersonId;
import org.homeward.shared.kernel.Personal;
import org.homeward.shared.kernel.StationRequestId;

/** What can be asked about a request of one station to another. */
public sealed interface RequestCommand extends Command {

    /** Which request. */
    StationRequestId requestId();

    /** Asks another station about somebody. It reads the question and not the file, so the question says what it needs. */
    @MessageName("request.send")
    record SendStationRequest(
            StationRequestId requestId,
            PersonId personId,
            RequestKind kind,
            FacilityId from,
            FacilityId to,
            Personal<Note> question,
            Instant occurredAt)
            implements RequestCommand {}

    /** The station that was asked answers. */
    @MessageName("request.answer")
    record AnswerStationRequest(StationRequestId requestId, Personal<Note> answer, Instant occurredAt)
            implements RequestCommand {}

    /** The station that was asked does not do it, and says why. */
    @MessageName("request.decline")
    record DeclineStationRequest(StationRequestId requestId, Personal<Note> reason, Instant occurredAt)
            implements RequestCommand {}

    /** The station that asked no longer needs it. */
    @MessageName("request.withdraw")
    record WithdrawStationRequest(StationRequestId requestId, Personal<Note> reason, Instant occurredAt)
            implements RequestCommand {}

    /** The station that asked waits no longer: the time to answer is over. */
    @MessageName("request.expire")
    record ExpireStationRequest(StationRequestId requestId, Instant occurredAt) implements RequestCommand {}

    /**
     * Writes down that nobody answered in time. Only the program itself asks this.
     *
     * @param requestId  which request
     * @param occurredAt the first instant at which an answer is late
     */
    @MessageName("request.record-answer-missed")
    record RecordAnswerMissed(StationRequestId requestId, Instant occurredAt) implements RequestCommand {}
}
