package org.homeward.shared.intake;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.homeward.shared.kernel.BedZoneId;
import org.homeward.shared.kernel.FacilityId;
import org.homeward.shared.kernel.JourneyId;
import org.homeward.shared.kernel.MessageName;
import org.homeward.shared.kernel.Note;
import org.homeward.shared.kernel.PersonId;
import org.homeward.shared.kernel.Personal;
import org.homeward.shared.kernel.PlacementId;
import org.homeward.shared.kernel.Sensitive;
import org.homeward.shared.kernel.SensitiveKind;
import org.homeward.shared.kernel.ShortText;
import org.homeward.shared.kernel.StayId;
import org.homeward.shared.network.BedNumber;
import org.homeward.shared.person.PersonEvent;
import org.jspecify.annotations.Nullable;

/** What became true between the first request for help and the departure. */
public sealed interface IntakeEvent extends PersonEvent {

    /** Which episode of aid it belongs to; none for a death outside any. */
    @Nullable
    StayId stayId();

    /** A station knows that somebody asks for help, alone or through another body. */
    @MessageName("intake.help-requested")
    record HelpRequested(
            PersonId personId,
            StayId stayId,
            FacilityId station,
            Channel channel,
            @Sensitive(SensitiveKind.REPORTER) @Nullable Personal<ShortText> referrer,
            @Nullable ShortText handoverForm,
            Personal<Note> reason,
            Instant occurredAt)
            implements IntakeEvent {}

    /** The seeker went away before being registered. */
    @MessageName("intake.request-withdrawn")
    record HelpRequestWithdrawn(PersonId personId, StayId stayId, Personal<Note> reason, Instant occurredAt)
            implements IntakeEvent {}

    /** The seeker was looked at. */
    @MessageName("intake.seeker-screened")
    record SeekerScreened(PersonId personId, StayId stayId, Screening screening, Instant occurredAt)
            implements IntakeEvent {}

    /** The person was sent to a doctor first. */
    @MessageName("intake.diverted-to-medical-care")
    record DivertedToMedicalCare(
            PersonId personId,
            StayId stayId,
            ShortText hospital,
            @Sensitive(SensitiveKind.HEALTH) Personal<Note> reason,
            Instant occurredAt)
            implements IntakeEvent {}

    /** The police were told, or took the person over. */
    @MessageName("intake.referred-to-police")
    record ReferredToPolice(
            PersonId personId,
            StayId stayId,
            ShortText policeUnit,
            boolean takenAway,
            @Sensitive(SensitiveKind.PROTECTION) Personal<Note> reason,
            Instant occurredAt)
            implements IntakeEvent {}

    /** The request was declined, with a written notice. */
    @MessageName("intake.help-declined")
    record HelpDeclined(
            PersonId personId,
            StayId stayId,
            DeclineGround ground,
            ShortText noticeNumber,
            Personal<Note> explanation,
            Instant occurredAt)
            implements IntakeEvent {}

    /** A second person looked at the declined request. */
    @MessageName("intake.decline-reviewed")
    record DeclineReviewed(
            PersonId personId, StayId stayId, DeclineReview review, Personal<Note> reason, Instant occurredAt)
            implements IntakeEvent {}

    /** The seeker is a recipient; the clock of the stay runs. */
    @MessageName("intake.recipient-registered")
    record RecipientRegistered(
            PersonId personId,
            StayId stayId,
            Personal<Note> causeOfWandering,
            boolean photographed,
            boolean fingerprinted,
            Instant occurredAt)
            implements IntakeEvent {}

    /** The belongings are written down and signed for, besides those of earlier lists. */
    @MessageName("intake.belongings-registered")
    record BelongingsRegistered(
            PersonId personId, StayId stayId, List<Belonging> items, Set<Signatory> signedBy, Instant occurredAt)
            implements IntakeEvent {}

    /** All that the station kept of this stay was handed out. */
    @MessageName("intake.belongings-returned")
    record BelongingsReturned(
            PersonId personId,
            StayId stayId,
            BelongingsReceiver to,
            @Nullable Personal<ShortText> receiver,
            Set<Signatory> signedBy,
            Instant occurredAt)
            implements IntakeEvent {}

    /** The person sleeps in this bed. */
    @MessageName("intake.bed-assigned")
    record BedAssigned(
            PersonId personId,
            StayId stayId,
            BedZoneId zoneId,
            BedNumber bed,
            @Nullable PersonId carer,
            Instant occurredAt)
            implements IntakeEvent {}

    /** The station gave something. */
    @MessageName("intake.service-provided")
    record ServiceProvided(
            PersonId personId,
            StayId stayId,
            ServiceKind kind,

            @Sensitive(
                    value = SensitiveKind.HEALTH,
                    where = "kind",
                    is = {"MEDICINE", "HEALTH_CHECK", "COUNSELLING"})
            @Nullable
            Personal<Note> note,

            Instant occurredAt)
            implements IntakeEvent {}

    /** The person is in hospital; the clock of the stay stands still. */
    @MessageName("intake.hospital-admitted")
    record HospitalAdmitted(
            PersonId personId,
            StayId stayId,
            ShortText hospital,
            @Sensitive(SensitiveKind.HEALTH) Personal<Note> reason,
            Instant occurredAt)
            implements IntakeEvent {}

    /** The person is back from hospital. */
    @MessageName("intake.hospital-discharged")
    record HospitalDischarged(
            PersonId personId,
            StayId stayId,
            @Sensitive(SensitiveKind.HEALTH) @Nullable Personal<ShortText> certificate,
            Instant occurredAt)
            implements IntakeEvent {}

    /** Somebody asked for a longer stay. */
    @MessageName("intake.extension-proposed")
    record StayExtensionProposed(
            PersonId personId, StayId stayId, LocalDate until, Personal<Note> reason, Instant occurredAt)
            implements IntakeEvent {}

    /** The stay may last longer. */
    @MessageName("intake.stay-extended")
    record StayExtended(PersonId personId, StayId stayId, LocalDate until, Instant occurredAt) implements IntakeEvent {}

    /** The stay may not last longer. */
    @MessageName("intake.extension-rejected")
    record StayExtensionRejected(PersonId personId, StayId stayId, Personal<Note> reason, Instant occurredAt)
            implements IntakeEvent {}

    /** The person is ready to leave, and what the station kept is given back. */
    @MessageName("intake.departure-prepared")
    record DeparturePrepared(
            PersonId personId, StayId stayId, DepartureMode mode, Set<Signatory> belongingsSignedBy, Instant occurredAt)
            implements IntakeEvent {}

    /** The person stays after all. */
    @MessageName("intake.departure-cancelled")
    record DepartureCancelled(PersonId personId, StayId stayId, Personal<Note> reason, Instant occurredAt)
            implements IntakeEvent {}

    /** A person of 16 or 17 years may leave alone. */
    @MessageName("intake.departure-approved")
    record DepartureApproved(PersonId personId, StayId stayId, Personal<Note> reason, Instant occurredAt)
            implements IntakeEvent {}

    /** The person left by own wish. */
    @MessageName("intake.departed-voluntarily")
    record DepartedVoluntarily(
            PersonId personId,
            StayId stayId,
            @Nullable ShortText ticket,
            @Nullable BigDecimal fareCash,
            @Sensitive(SensitiveKind.PLACE) @Nullable Personal<ShortText> destination,
            Instant occurredAt)
            implements IntakeEvent {}

    /** The person left for the place where they live from now on. */
    @MessageName("intake.departed-to-placement")
    record DepartedToPlacement(PersonId personId, StayId stayId, PlacementId placementId, Instant occurredAt)
            implements IntakeEvent {}

    /** The person left by a journey home: somebody else answers for them now, or they do so themselves. */
    @MessageName("intake.departed-home")
    record DepartedHome(PersonId personId, StayId stayId, JourneyId journeyId, Instant occurredAt)
            implements IntakeEvent {}

    /** The person left without a word, and so gave up the aid. */
    @MessageName("intake.absconded")
    record Absconded(PersonId personId, StayId stayId, Personal<Note> circumstances, Instant occurredAt)
            implements IntakeEvent {}

    /** A child is missing: the alert is out and the police know. */
    @MessageName("intake.missing-child-alert-opened")
    record MissingChildAlertOpened(
            PersonId personId, StayId stayId, ShortText alert, ShortText policeReport, Instant occurredAt)
            implements IntakeEvent {}

    /** The police know that somebody who is no child is gone. */
    @MessageName("intake.absconding-reported-to-police")
    record AbscondingReportedToPolice(PersonId personId, StayId stayId, ShortText policeReport, Instant occurredAt)
            implements IntakeEvent {}

    /** The station ended its aid, with a written notice. */
    @MessageName("intake.aid-terminated")
    record AidTerminated(
            PersonId personId,
            StayId stayId,
            TerminationGround ground,
            ShortText noticeNumber,
            Personal<Note> explanation,
            Instant occurredAt)
            implements IntakeEvent {}

    /** The person died. */
    @MessageName("intake.death-recorded")
    record DeathRecorded(
            PersonId personId,
            @Nullable StayId stayId,
            ShortText place,
            @Sensitive(SensitiveKind.HEALTH) Personal<Note> circumstances,
            Set<ToldOfDeath> told,
            Instant occurredAt)
            implements IntakeEvent {}

    /**
     * The last recorded death was not this person's: everything is as before it.
     *
     * @param personId   whose
     * @param stayId     the episode that the death had ended and that goes on; absent when it had ended none
     * @param stage      where that episode goes on; absent without one
     * @param reason     what showed that it was wrong
     * @param occurredAt when that was found
     */
    @MessageName("intake.death-retracted")
    record DeathRetracted(
            PersonId personId,
            @Nullable StayId stayId,
            @Nullable StayStage stage,
            Personal<Note> reason,
            Instant occurredAt)
            implements IntakeEvent {}
}
