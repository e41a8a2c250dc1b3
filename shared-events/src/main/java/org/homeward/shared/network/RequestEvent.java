package org.homeward.shared.network;

import java.time.Instant;
import org.homeward.shared.kernel.Event;
import org.homeward.shared.kernel.FacilityId;
import org.homeward.shared.kernel.MessageName;
import org.homeward.shared.kernel.Note;
import org.homeward.shared.kernel.PersonId;
import org.homeward.shared.kernel.Personal;
import org.homeward.shared.kernel.SealedFor;
import org.homeward.shared.kernel.StationRequestId;
import org.jspecify.annotations.Nullable;

/**
 * What became true of a request of one station to another. What was asked and answered is about the person, so it is sealed
 * with the key of that person and is gone with it.
 */
@SealedFor("personId")
public sealed interface RequestEvent extends Event {

    /** Which request. */
    StationRequestId requestId();

    /** About whom. */
    PersonId personId();

    /** One station asked another; without {@code answerDue} there is no time within which it is answered. */
    @MessageName("request.sent")
    record StationRequestSent(
            StationRequestId requestId,
            PersonId personId,
            RequestKind kind,
            FacilityId from,
            FacilityId to,
            Personal<Note> question,
            @Nullable Instant answerDue,
            Instant occurredAt)
            implements RequestEvent {}

    /** The station that was asked answered. */
    @MessageName("request.answered")
    record StationRequestAnswered(
            StationRequestId requestId, PersonId personId, Personal<Note> answer, Instant occurredAt)
            implements RequestEvent {}

    /** The station that was asked does not do it. */
    @MessageName("request.declined")
    record StationRequestDeclined(
            StationRequestId requestId, PersonId personId, Personal<Note> reason, Instant occurredAt)
            implements RequestEvent {}

    /** The station that asked no longer needs it; without a reason in words where it followed from another fact. */
    @MessageName("request.withdrawn")
    record StationRequestWithdrawn(
            StationRequestId requestId,
            PersonId personId,
            @Nullable Personal<Note> reason,
            Instant occurredAt) implements RequestEvent {}

    /** Nobody answered in time, and the station that asked waits no longer. */
    @MessageName("request.expired")
    record StationRequestExpired(StationRequestId requestId, PersonId personId, Instant occurredAt)
            implements RequestEvent {}

    /**
     * Nobody answered in time; the request stays open, and a late answer counts. It happened at the due instant, whenever that
     * was noticed.
     */
    @MessageName("request.answer-missed")
    record StationRequestAnswerMissed(StationRequestId requestId, PersonId personId, Instant occurredAt)
            implements RequestEvent {}
}
