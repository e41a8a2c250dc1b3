package org.homeward.shared.returnhome;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.homeward.shared.kernel.ActorId;
import org.homeward.shared.kernel.FacilityId;
import org.homeward.shared.kernel.InvalidValue;
import org.homeward.shared.kernel.JourneyId;
import org.homeward.shared.kernel.KinId;
import org.homeward.shared.kernel.MessageName;
import org.homeward.shared.kernel.Note;
import org.homeward.shared.kernel.PersonId;
import org.homeward.shared.kernel.Personal;
import org.homeward.shared.kernel.ShortText;
import org.homeward.shared.kernel.StationRequestId;
import org.homeward.shared.person.DivisionCode;
import org.homeward.shared.person.PersonCommand;
import org.jspecify.annotations.Nullable;

/** What can be asked about the journey by which somebody gets home. */
public sealed interface JourneyCommand extends PersonCommand {

    /** Which journey. */
    JourneyId journeyId();

    /**
     * Plans how the person gets home.
     *
     * @param personId    whose file
     * @param journeyId   names the journey from now on
     * @param mode        in which way
     * @param destination where to
     * @param receiver    who receives the person at its end; absent when they travel alone
     * @param relays      the stations on the way, in order; empty but for a relay
     * @param reason      why so
     * @param view        what the person says to it; a child is heard before every return
     * @param occurredAt  when it was planned
     */
    @MessageName("journey.plan")
    record PlanJourney(
            PersonId personId,
            JourneyId journeyId,
            JourneyMode mode,
            DivisionCode destination,
            @Nullable Receiver receiver,
            List<FacilityId> relays,
            Personal<Note> reason,
            @Nullable Personal<Note> view,
            Instant occurredAt)
            implements JourneyCommand {}

    /**
     * Asks whoever is to receive the person.
     *
     * @param personId   whose file
     * @param journeyId  which journey
     * @param stop       which stop: the stations on the way from 0, after them the end
     * @param requestId  names the request to that station; absent when a relative or another body is asked
     * @param question   what is asked, and what they must know
     * @param occurredAt when
     */
    @MessageName("journey.request-reception")
    record RequestReception(
            PersonId personId,
            JourneyId journeyId,
            int stop,
            @Nullable StationRequestId requestId,
            Personal<Note> question,
            Instant occurredAt)
            implements JourneyCommand {}

    /** Writes down that they agree to receive the person. */
    @MessageName("journey.confirm-reception")
    record ConfirmReception(
            PersonId personId,
            JourneyId journeyId,
            int stop,
            Personal<ShortText> confirmedBy,
            @Nullable Personal<Note> remarks,
            Instant occurredAt)
            implements JourneyCommand {}

    /** Writes down that they do not receive the person; the plan must change. */
    @MessageName("journey.refuse-reception")
    record RefuseReception(PersonId personId, JourneyId journeyId, int stop, Personal<Note> reason, Instant occurredAt)
            implements JourneyCommand {}

    /** Writes down whether those who are to receive a child can look after it again. */
    @MessageName("journey.assess")
    record AssessReturn(
            PersonId personId,
            JourneyId journeyId,
            boolean suitable,
            LocalDate doneOn,
            Personal<Note> findings,
            Instant occurredAt)
            implements JourneyCommand {}

    /** Allows a journey; never by whoever planned it. */
    @MessageName("journey.approve")
    record ApproveJourney(PersonId personId, JourneyId journeyId, Personal<Note> reason, Instant occurredAt)
            implements JourneyCommand {}

    /**
     * Says who travels with the person.
     *
     * @param personId   whose file
     * @param journeyId  which journey
     * @param leg        from which stop on: 0 from the start
     * @param escorts    who; they take the place of those named before
     * @param occurredAt when
     */
    @MessageName("journey.assign-escorts")
    record AssignEscorts(PersonId personId, JourneyId journeyId, int leg, List<Escort> escorts, Instant occurredAt)
            implements JourneyCommand {}

    /**
     * Says with which accounts those sign in who travel with the person, or bring them on board. They see the journey and act
     * on it until they have handed the person on.
     *
     * @param personId   whose file
     * @param journeyId  which journey
     * @param leg        from which stop on: 0 from the start
     * @param accounts   which; they take the place of those named before, and nobody takes it when there are none
     * @param occurredAt when
     */
    @MessageName("journey.entrust")
    record EntrustJourney(PersonId personId, JourneyId journeyId, int leg, List<ActorId> accounts, Instant occurredAt)
            implements JourneyCommand {}

    /** A doctor says whether the person can travel. */
    @MessageName("journey.certify-fit")
    record CertifyFitToTravel(
            PersonId personId,
            JourneyId journeyId,
            boolean fit,
            Personal<ShortText> certifiedBy,
            @Nullable Personal<Note> conditions,
            Instant occurredAt)
            implements JourneyCommand {}

    /**
     * Gives the person something to travel with.
     *
     * @param personId   whose file
     * @param journeyId  which journey
     * @param kind       what
     * @param number     its number, or that of the receipt
     * @param amount     what it is worth, in the currency of the policy pack
     * @param direct     whether it goes there without changing
     * @param transfer   where to change, and the address and telephone of the station there; needed when it is not direct
     * @param occurredAt when
     */
    @MessageName("journey.issue-voucher")
    record IssueTravelVoucher(
            PersonId personId,
            JourneyId journeyId,
            VoucherKind kind,
            ShortText number,
            @Nullable BigDecimal amount,
            boolean direct,
            @Nullable Personal<Note> transfer,
            Instant occurredAt)
            implements JourneyCommand {

        /**
         * Checks the sum.
         *
         * @throws InvalidValue when it is less than nothing
         */
        public IssueTravelVoucher {
            if (amount != null && amount.signum() < 0) {
                throw new InvalidValue(InvalidValue.Reason.OUT_OF_RANGE, "a sum that is not negative");
            }
        }
    }

    /** Takes a voucher back; another may be issued then. */
    @MessageName("journey.void-voucher")
    record VoidTravelVoucher(
            PersonId personId, JourneyId journeyId, ShortText number, Personal<Note> reason, Instant occurredAt)
            implements JourneyCommand {}

    /**
     * Sets out.
     *
     * @param personId        whose file
     * @param journeyId       which journey
     * @param leg             from which stop: 0 from the start
     * @param transport       with what, such as the number of a train
     * @param expectedArrival when they should arrive
     * @param statementSigned whether the person signed that they leave by their own wish; needed when they go alone
     * @param occurredAt      when
     */
    @MessageName("journey.depart")
    record DepartJourney(
            PersonId personId,
            JourneyId journeyId,
            int leg,
            Personal<ShortText> transport,
            @Nullable Instant expectedArrival,
            boolean statementSigned,
            Instant occurredAt)
            implements JourneyCommand {}

    /** One step of bringing the person on board is done. */
    @MessageName("journey.complete-boarding-step")
    record CompleteBoardingStep(PersonId personId, JourneyId journeyId, BoardingStep step, Instant occurredAt)
            implements JourneyCommand {}

    /** Calls in from the way. */
    @MessageName("journey.check-in")
    record CheckIn(
            PersonId personId,
            JourneyId journeyId,
            Personal<ShortText> place,
            boolean well,
            @Nullable Personal<Note> remarks,
            Instant occurredAt)
            implements JourneyCommand {}

    /** Hands the person over to the next station on the way. */
    @MessageName("journey.hand-over-at-relay")
    record HandOverAtRelay(PersonId personId, JourneyId journeyId, Handover handover, Instant occurredAt)
            implements JourneyCommand {}

    /** Something went wrong on the way. */
    @MessageName("journey.report-incident")
    record ReportIncident(
            PersonId personId,
            JourneyId journeyId,
            IncidentKind kind,
            Personal<Note> circumstances,
            @Nullable Instant expectedArrival,
            Instant occurredAt)
            implements JourneyCommand {}

    /**
     * The person got lost on the way.
     *
     * @param personId          whose file
     * @param journeyId         which journey
     * @param circumstances     how
     * @param missingChildAlert the number of the alert, for a child
     * @param policeReport      the number of the report to the police
     * @param occurredAt        when
     */
    @MessageName("journey.report-missing")
    record ReportMissing(
            PersonId personId,
            JourneyId journeyId,
            Personal<Note> circumstances,
            @Nullable ShortText missingChildAlert,
            @Nullable ShortText policeReport,
            Instant occurredAt)
            implements JourneyCommand {}

    /** The person is found again, and the journey goes on. */
    @MessageName("journey.record-found")
    record RecordFound(PersonId personId, JourneyId journeyId, Personal<Note> circumstances, Instant occurredAt)
            implements JourneyCommand {}

    /** Somebody else is to receive the person, or elsewhere; they must be asked. */
    @MessageName("journey.redirect")
    record RedirectJourney(
            PersonId personId,
            JourneyId journeyId,
            DivisionCode destination,
            Receiver receiver,
            Personal<Note> reason,
            Instant occurredAt)
            implements JourneyCommand {}

    /** They are there. */
    @MessageName("journey.arrive")
    record Arrive(PersonId personId, JourneyId journeyId, Instant occurredAt) implements JourneyCommand {}

    /** Those who should receive the person do not. */
    @MessageName("journey.record-refusal")
    record RecordRefusal(PersonId personId, JourneyId journeyId, Personal<Note> reason, Instant occurredAt)
            implements JourneyCommand {}

    /** Hands the person over to those who receive them. */
    @MessageName("journey.sign-handover")
    record SignHandover(PersonId personId, JourneyId journeyId, Handover handover, Instant occurredAt)
            implements JourneyCommand {}

    /** A relative fetches the person. */
    @MessageName("journey.record-kin-pickup")
    record RecordKinPickup(PersonId personId, JourneyId journeyId, KinId kinId, Handover handover, Instant occurredAt)
            implements JourneyCommand {}

    /** Turns back; the person is where they set out from. */
    @MessageName("journey.abort")
    record AbortJourney(PersonId personId, JourneyId journeyId, Personal<Note> reason, Instant occurredAt)
            implements JourneyCommand {}

    /** Gives a plan up. */
    @MessageName("journey.cancel")
    record CancelJourney(PersonId personId, JourneyId journeyId, Personal<Note> reason, Instant occurredAt)
            implements JourneyCommand {}

    /**
     * Somebody looked whether it holds.
     *
     * @param personId   whose file
     * @param journeyId  which journey
     * @param dueOn      the day it was due; absent when nothing was
     * @param way        how
     * @param outcome    what was found
     * @param findings   in words
     * @param occurredAt when
     */
    @MessageName("journey.record-follow-up")
    record RecordFollowUp(
            PersonId personId,
            JourneyId journeyId,
            @Nullable LocalDate dueOn,
            FollowUpWay way,
            FollowUpOutcome outcome,
            Personal<Note> findings,
            Instant occurredAt)
            implements JourneyCommand {}

    /** Nobody looks any more; never by whoever planned it, where the person was handed over. */
    @MessageName("journey.close")
    record CloseJourney(PersonId personId, JourneyId journeyId, Personal<Note> reason, Instant occurredAt)
            implements JourneyCommand {}
}
