package org.homeward.shared.returnhome;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.homeward.shared.kernel.ActorId;
import org.homeward.shared.kernel.FacilityId;
import org.homeward.shared.kernel.JourneyId;
import org.homeward.shared.kernel.KinId;
import org.homeward.shared.kernel.MessageName;
import org.homeward.shared.kernel.Note;
import org.homeward.shared.kernel.PersonId;
import org.homeward.shared.kernel.Personal;
import org.homeward.shared.kernel.Sensitive;
import org.homeward.shared.kernel.SensitiveKind;
import org.homeward.shared.kernel.ShortText;
import org.homeward.shared.kernel.StationRequestId;
import org.homeward.shared.person.DivisionCode;
import org.homeward.shared.person.PersonEvent;
import org.jspecify.annotations.Nullable;

/** What became true of the journey by which somebody gets home. */
public sealed interface JourneyEvent extends PersonEvent {

    /** Which journey. */
    JourneyId journeyId();

    /** There is a plan how the person gets home; the facility is the one that answers for them until somebody else does. */
    @MessageName("journey.planned")
    record JourneyPlanned(
            PersonId personId,
            JourneyId journeyId,
            FacilityId from,
            JourneyMode mode,
            DivisionCode destination,
            @Nullable Receiver receiver,
            List<FacilityId> relays,
            Personal<Note> reason,
            @Nullable Personal<Note> view,
            Instant occurredAt)
            implements JourneyEvent {}

    /** Whoever is to receive the person is asked. */
    @MessageName("journey.reception-requested")
    record ReceptionRequested(
            PersonId personId,
            JourneyId journeyId,
            int stop,
            @Nullable StationRequestId requestId,
            Personal<Note> question,
            Instant occurredAt)
            implements JourneyEvent {}

    /** They agree to receive the person. */
    @MessageName("journey.reception-confirmed")
    record ReceptionConfirmed(
            PersonId personId,
            JourneyId journeyId,
            int stop,
            Personal<ShortText> confirmedBy,
            @Nullable Personal<Note> remarks,
            @Nullable StationRequestId requestId,
            Instant occurredAt)
            implements JourneyEvent {}

    /** They do not receive the person. */
    @MessageName("journey.reception-refused")
    record ReceptionRefused(
            PersonId personId,
            JourneyId journeyId,
            int stop,
            Personal<Note> reason,
            @Nullable StationRequestId requestId,
            Instant occurredAt)
            implements JourneyEvent {}

    /** Somebody looked whether those who are to receive a child can look after it again. */
    @MessageName("journey.assessed")
    record ReturnAssessed(
            PersonId personId,
            JourneyId journeyId,
            boolean suitable,
            LocalDate doneOn,
            @Sensitive(SensitiveKind.PROTECTION) Personal<Note> findings,
            Instant occurredAt)
            implements JourneyEvent {}

    /** The journey is allowed. */
    @MessageName("journey.approved")
    record JourneyApproved(PersonId personId, JourneyId journeyId, Personal<Note> reason, Instant occurredAt)
            implements JourneyEvent {}

    /** Somebody travels with the person. */
    @MessageName("journey.escorts-assigned")
    record EscortsAssigned(PersonId personId, JourneyId journeyId, int leg, List<Escort> escorts, Instant occurredAt)
            implements JourneyEvent {}

    /** Those who travel with the person see the journey with these accounts, and act on it. */
    @MessageName("journey.entrusted")
    record JourneyEntrusted(PersonId personId, JourneyId journeyId, int leg, List<ActorId> accounts, Instant occurredAt)
            implements JourneyEvent {}

    /** A doctor said whether the person can travel. */
    @MessageName("journey.fitness-certified")
    record FitnessCertified(
            PersonId personId,
            JourneyId journeyId,
            boolean fit,
            Personal<ShortText> certifiedBy,
            @Sensitive(SensitiveKind.HEALTH) @Nullable Personal<Note> conditions,
            Instant occurredAt)
            implements JourneyEvent {}

    /** The person has something to travel with. */
    @MessageName("journey.voucher-issued")
    record TravelVoucherIssued(
            PersonId personId,
            JourneyId journeyId,
            VoucherKind kind,
            ShortText number,
            @Nullable BigDecimal amount,
            boolean direct,
            @Nullable Personal<Note> transfer,
            Instant occurredAt)
            implements JourneyEvent {}

    /** A voucher is valid no more. */
    @MessageName("journey.voucher-voided")
    record TravelVoucherVoided(
            PersonId personId, JourneyId journeyId, ShortText number, Personal<Note> reason, Instant occurredAt)
            implements JourneyEvent {}

    /** They have set out; until the instant somebody must have called in, where somebody travels with the person. */
    @MessageName("journey.departed")
    record JourneyDeparted(
            PersonId personId,
            JourneyId journeyId,
            int leg,
            Personal<ShortText> transport,
            @Nullable Instant expectedArrival,
            @Nullable Instant checkInDue,
            Instant occurredAt)
            implements JourneyEvent {}

    /** One step of bringing the person on board is done. */
    @MessageName("journey.boarding-step-completed")
    record BoardingStepCompleted(PersonId personId, JourneyId journeyId, BoardingStep step, Instant occurredAt)
            implements JourneyEvent {}

    /** Somebody called in from the way; until the instant they must again. */
    @MessageName("journey.checked-in")
    record JourneyCheckedIn(
            PersonId personId,
            JourneyId journeyId,
            @Sensitive(SensitiveKind.PLACE) Personal<ShortText> place,
            boolean well,
            @Nullable Personal<Note> remarks,
            @Nullable Instant checkInDue,
            Instant occurredAt)
            implements JourneyEvent {}

    /** The next station on the way answers for the person. */
    @MessageName("journey.relay-handover-signed")
    record RelayHandoverSigned(
            PersonId personId, JourneyId journeyId, Handover handover, FacilityId station, Instant occurredAt)
            implements JourneyEvent {}

    /** Something went wrong on the way. */
    @MessageName("journey.incident-reported")
    record JourneyIncidentReported(
            PersonId personId,
            JourneyId journeyId,
            IncidentKind kind,

            @Sensitive(
                    value = SensitiveKind.HEALTH,
                    where = "kind",
                    is = {"ILLNESS", "INJURY", "DISTRESS"})
            Personal<Note> circumstances,

            @Nullable Instant expectedArrival,
            Instant occurredAt)
            implements JourneyEvent {}

    /** The person got lost on the way. */
    @MessageName("journey.missing")
    record JourneyMissing(
            PersonId personId,
            JourneyId journeyId,
            Personal<Note> circumstances,
            @Nullable ShortText missingChildAlert,
            @Nullable ShortText policeReport,
            Instant occurredAt)
            implements JourneyEvent {}

    /** The person is found again, and the journey goes on. */
    @MessageName("journey.found")
    record FoundOnJourney(PersonId personId, JourneyId journeyId, Personal<Note> circumstances, Instant occurredAt)
            implements JourneyEvent {}

    /** Somebody else is to receive the person, or elsewhere. */
    @MessageName("journey.redirected")
    record JourneyRedirected(
            PersonId personId,
            JourneyId journeyId,
            DivisionCode destination,
            Receiver receiver,
            Personal<Note> reason,
            Instant occurredAt)
            implements JourneyEvent {}

    /** They are there; until the instant the person should be handed over. */
    @MessageName("journey.arrived")
    record JourneyArrived(
            PersonId personId,
            JourneyId journeyId,
            @Nullable Instant handoverDue,
            Instant occurredAt) implements JourneyEvent {}

    /** Those who should receive the person do not. */
    @MessageName("journey.refused-at-destination")
    record RefusedAtDestination(PersonId personId, JourneyId journeyId, Personal<Note> reason, Instant occurredAt)
            implements JourneyEvent {}

    /**
     * Those who receive the person answer for them from now on.
     *
     * @param personId   whose file
     * @param journeyId  which journey
     * @param handover   the paper
     * @param followUps  the days on which somebody looks whether it holds
     * @param measures   the days on which it is counted whether it held
     * @param occurredAt when
     */
    @MessageName("journey.handover-signed")
    record HandoverSigned(
            PersonId personId,
            JourneyId journeyId,
            Handover handover,
            List<LocalDate> followUps,
            List<LocalDate> measures,
            Instant occurredAt)
            implements JourneyEvent {}

    /**
     * A relative fetched the person and answers for them from now on.
     *
     * @param personId   whose file
     * @param journeyId  which journey
     * @param kinId      which relative
     * @param handover   the paper
     * @param followUps  the days on which somebody looks whether it holds
     * @param measures   the days on which it is counted whether it held
     * @param occurredAt when
     */
    @MessageName("journey.picked-up-by-kin")
    record PickedUpByKin(
            PersonId personId,
            JourneyId journeyId,
            KinId kinId,
            Handover handover,
            List<LocalDate> followUps,
            List<LocalDate> measures,
            Instant occurredAt)
            implements JourneyEvent {}

    /** They turned back; without a reason in words where it followed from another fact. */
    @MessageName("journey.aborted")
    record JourneyAborted(
            PersonId personId,
            JourneyId journeyId,
            @Nullable Personal<Note> reason,
            Instant occurredAt) implements JourneyEvent {}

    /** A plan was given up; without a reason in words where it followed from another fact. */
    @MessageName("journey.cancelled")
    record JourneyCancelled(
            PersonId personId,
            JourneyId journeyId,
            @Nullable Personal<Note> reason,
            Instant occurredAt) implements JourneyEvent {}

    /** Somebody looked whether it holds. */
    @MessageName("journey.follow-up-recorded")
    record FollowUpRecorded(
            PersonId personId,
            JourneyId journeyId,
            @Nullable LocalDate dueOn,
            FollowUpWay way,
            FollowUpOutcome outcome,

            @Sensitive(
                    value = SensitiveKind.PROTECTION,
                    where = "outcome",
                    is = {"NEEDS_HELP", "WANDERING_AGAIN", "SEPARATED_AGAIN"})
            Personal<Note> findings,

            Instant occurredAt)
            implements JourneyEvent {}

    /** Nobody looks any more. */
    @MessageName("journey.closed")
    record JourneyClosed(PersonId personId, JourneyId journeyId, Personal<Note> reason, Instant occurredAt)
            implements JourneyEvent {}
}
