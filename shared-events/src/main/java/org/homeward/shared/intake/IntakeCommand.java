package org.homeward.shared.intake;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.homeward.shared.kernel.BedZoneId;
import org.homeward.shared.kernel.FacilityId;
import org.homeward.shared.kernel.InvalidValue;
import org.homeward.shared.kernel.MessageName;
import org.homeward.shared.kernel.Note;
import org.homeward.shared.kernel.PersonId;
import org.homeward.shared.kernel.Personal;
import org.homeward.shared.kernel.ShortText;
import org.homeward.shared.kernel.StayId;
import org.homeward.shared.network.BedNumber;
import org.homeward.shared.person.PersonCommand;
import org.jspecify.annotations.Nullable;

/** What can be asked from the first request for help to the departure. */
public sealed interface IntakeCommand extends PersonCommand {

    /** Somebody asks for help at a station. */
    @MessageName("intake.request-help")
    record RequestHelp(PersonId personId, StayId stayId, FacilityId station, Personal<Note> reason, Instant occurredAt)
            implements IntakeCommand {}

    /** Somebody is brought or announced by another body, which is named. */
    @MessageName("intake.record-referral")
    record RecordReferral(
            PersonId personId,
            StayId stayId,
            FacilityId station,
            Channel channel,
            @Nullable Personal<ShortText> referrer,
            @Nullable ShortText handoverForm,
            Personal<Note> reason,
            Instant occurredAt)
            implements IntakeCommand {}

    /** The seeker leaves again before being registered. */
    @MessageName("intake.withdraw-request")
    record WithdrawRequest(PersonId personId, Personal<Note> reason, Instant occurredAt) implements IntakeCommand {}

    /** Records the look at eligibility, safety and health; may be repeated, the last one counts. */
    @MessageName("intake.screen-seeker")
    record ScreenSeeker(PersonId personId, Screening screening, Instant occurredAt) implements IntakeCommand {}

    /** Sends the person to a doctor first; always allowed while the episode is open. */
    @MessageName("intake.divert-to-medical")
    record DivertToMedical(PersonId personId, ShortText hospital, Personal<Note> reason, Instant occurredAt)
            implements IntakeCommand {}

    /** Tells the police, or hands the person over to them. */
    @MessageName("intake.refer-to-police")
    record ReferToPolice(
            PersonId personId, ShortText policeUnit, boolean takenAway, Personal<Note> reason, Instant occurredAt)
            implements IntakeCommand {}

    /** Declines the request at once; a second person reviews it afterwards. */
    @MessageName("intake.decline-help")
    record DeclineHelp(
            PersonId personId,
            DeclineGround ground,
            @Nullable ShortText noticeNumber,
            Personal<Note> explanation,
            Instant occurredAt)
            implements IntakeCommand {}

    /** Says, as the second person, whether declining was right. */
    @MessageName("intake.review-decline")
    record ReviewDecline(PersonId personId, DeclineReview review, Personal<Note> reason, Instant occurredAt)
            implements IntakeCommand {}

    /** Accepts the seeker as a recipient. */
    @MessageName("intake.register-recipient")
    record RegisterRecipient(
            PersonId personId,
            Personal<Note> causeOfWandering,
            boolean photographed,
            boolean fingerprinted,
            Instant occurredAt)
            implements IntakeCommand {}

    /** Writes down what the person brought, signed; a later list adds to the earlier ones. */
    @MessageName("intake.list-belongings")
    record ListBelongings(PersonId personId, List<Belonging> items, Set<Signatory> signedBy, Instant occurredAt)
            implements IntakeCommand {}

    /** Hands out all that the station keeps of one stay, during it or long after; also when the person died. */
    @MessageName("intake.return-belongings")
    record ReturnBelongings(
            PersonId personId,
            StayId stayId,
            BelongingsReceiver to,
            @Nullable Personal<ShortText> receiver,
            Set<Signatory> signedBy,
            Instant occurredAt)
            implements IntakeCommand {}

    /** Gives the person a bed, or another bed. */
    @MessageName("intake.assign-bed")
    record AssignBed(
            PersonId personId,
            BedZoneId zoneId,
            BedNumber bed,
            @Nullable PersonId carer,
            Instant occurredAt) implements IntakeCommand {}

    /** Records a meal, clothes, a talk: what the station gave. */
    @MessageName("intake.provide-service")
    record ProvideService(
            PersonId personId, ServiceKind kind, @Nullable Personal<Note> note, Instant occurredAt)
            implements IntakeCommand {}

    /** The person is taken into a hospital; the clock of the stay stands still. */
    @MessageName("intake.record-hospital-admission")
    record RecordHospitalAdmission(PersonId personId, ShortText hospital, Personal<Note> reason, Instant occurredAt)
            implements IntakeCommand {}

    /** The person comes back from hospital; without a discharge certificate the file says so. */
    @MessageName("intake.record-hospital-discharge")
    record RecordHospitalDischarge(
            PersonId personId, @Nullable Personal<ShortText> certificate, Instant occurredAt)
            implements IntakeCommand {}

    /** Asks for a longer stay. */
    @MessageName("intake.propose-extension")
    record ProposeExtension(PersonId personId, LocalDate until, Personal<Note> reason, Instant occurredAt)
            implements IntakeCommand {}

    /** Grants the longer stay; never by the one who asked. */
    @MessageName("intake.approve-extension")
    record ApproveExtension(PersonId personId, Instant occurredAt) implements IntakeCommand {}

    /** Refuses the longer stay. */
    @MessageName("intake.reject-extension")
    record RejectExtension(PersonId personId, Personal<Note> reason, Instant occurredAt) implements IntakeCommand {}

    /** Makes the departure ready: what the station kept is given back to the person, or a guardian, and signed for. */
    @MessageName("intake.prepare-departure")
    record PrepareDeparture(
            PersonId personId, DepartureMode mode, Set<Signatory> belongingsSignedBy, Instant occurredAt)
            implements IntakeCommand {}

    /** The person stays after all. */
    @MessageName("intake.cancel-departure")
    record CancelDeparture(PersonId personId, Personal<Note> reason, Instant occurredAt) implements IntakeCommand {}

    /** A supervisor allows a person of 16 or 17 years to leave alone. */
    @MessageName("intake.approve-departure")
    record ApproveDeparture(PersonId personId, Personal<Note> reason, Instant occurredAt) implements IntakeCommand {}

    /** An adult leaves by own wish, with a signed statement. */
    @MessageName("intake.depart-by-own-wish")
    record DepartByOwnWish(
            PersonId personId,
            boolean statementSigned,
            @Nullable ShortText ticket,
            @Nullable BigDecimal fareCash,
            @Nullable Personal<ShortText> destination,
            Instant occurredAt)
            implements IntakeCommand {

        /**
         * Checks the fare.
         *
         * @throws InvalidValue when it is less than nothing
         */
        public DepartByOwnWish {
            if (fareCash != null && fareCash.signum() < 0) {
                throw new InvalidValue(InvalidValue.Reason.OUT_OF_RANGE, "a sum that is not negative");
            }
        }
    }

    /**
     * The person is gone without a word; for a child the alert and the police report come with it, for an adult a report
     * may.
     */
    @MessageName("intake.record-absconding")
    record RecordAbsconding(
            PersonId personId,
            Personal<Note> circumstances,
            @Nullable ShortText missingChildAlert,
            @Nullable ShortText policeReport,
            Instant occurredAt)
            implements IntakeCommand {}

    /** The station ends its aid. */
    @MessageName("intake.terminate-aid")
    record TerminateAid(
            PersonId personId,
            TerminationGround ground,
            @Nullable ShortText noticeNumber,
            Personal<Note> explanation,
            Instant occurredAt)
            implements IntakeCommand {}

    /** The person died. */
    @MessageName("intake.record-death")
    record RecordDeath(
            PersonId personId, ShortText place, Personal<Note> circumstances, Set<ToldOfDeath> told, Instant occurredAt)
            implements IntakeCommand {}

    /** Takes back a death that was recorded on the wrong file; never by the one who recorded it. */
    @MessageName("intake.retract-death")
    record RetractDeath(PersonId personId, Personal<Note> reason, Instant occurredAt) implements IntakeCommand {}
}
