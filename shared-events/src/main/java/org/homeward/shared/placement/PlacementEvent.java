package org.homeward.shared.placement;

import java.time.Instant;
import java.time.LocalDate;
import org.homeward.shared.kernel.BedZoneId;
import org.homeward.shared.kernel.FacilityId;
import org.homeward.shared.kernel.FosterFamilyId;
import org.homeward.shared.kernel.KinId;
import org.homeward.shared.kernel.MessageName;
import org.homeward.shared.kernel.Note;
import org.homeward.shared.kernel.PersonId;
import org.homeward.shared.kernel.Personal;
import org.homeward.shared.kernel.PlacementId;
import org.homeward.shared.kernel.Sensitive;
import org.homeward.shared.kernel.SensitiveKind;
import org.homeward.shared.kernel.ShortText;
import org.homeward.shared.network.BedNumber;
import org.homeward.shared.person.DivisionCode;
import org.homeward.shared.person.PersonEvent;
import org.jspecify.annotations.Nullable;

/** What became true of where somebody lives who cannot go home yet. */
public sealed interface PlacementEvent extends PersonEvent {

    /** Somebody proposes where the person is to live. */
    @MessageName("placement.proposed")
    record PlacementProposed(
            PersonId personId,
            PlacementId placementId,
            PlacementType type,
            @Nullable FacilityId facility,
            @Nullable FosterFamilyId family,
            @Nullable KinId kinId,
            boolean urgent,
            Personal<Note> reason,
            @Nullable Personal<Note> view,
            @Nullable Personal<Note> preferenceReason,
            @Nullable Personal<Note> siblingsReason,
            Instant occurredAt)
            implements PlacementEvent {}

    /** An assessment found something. */
    @MessageName("placement.assessed")
    record PlacementAssessed(
            PersonId personId,
            PlacementId placementId,
            AssessmentAspect aspect,
            boolean suitable,
            LocalDate doneOn,
            int assessors,
            @Nullable ShortText reference,

            @Sensitive(value = SensitiveKind.HEALTH, where = "aspect", is = "NEEDS")
            Personal<Note> findings,

            Instant occurredAt)
            implements PlacementEvent {}

    /** A placement is allowed. */
    @MessageName("placement.approved")
    record PlacementApproved(PersonId personId, PlacementId placementId, Personal<Note> reason, Instant occurredAt)
            implements PlacementEvent {}

    /** A placement is not allowed. */
    @MessageName("placement.rejected")
    record PlacementRejected(PersonId personId, PlacementId placementId, Personal<Note> reason, Instant occurredAt)
            implements PlacementEvent {}

    /** A proposal was taken back; without a reason in words where it followed from another fact. */
    @MessageName("placement.withdrawn")
    record PlacementWithdrawn(
            PersonId personId,
            PlacementId placementId,
            @Nullable Personal<Note> reason,
            Instant occurredAt) implements PlacementEvent {}

    /**
     * The person lives there.
     *
     * @param personId    whose file
     * @param placementId which placement
     * @param zoneId      the zone of the bed, where one is taken
     * @param bed         the bed
     * @param approvalDue until when it must be approved; absent when it is, or when a trial comes first
     * @param trialUntil  the last day of the trial; absent without one
     * @param visitDue    the last day on which it must be looked in on; absent when the policy pack asks for no visits
     * @param occurredAt  when the person moved in
     */
    @MessageName("placement.started")
    record PlacementStarted(
            PersonId personId,
            PlacementId placementId,
            @Nullable BedZoneId zoneId,
            @Nullable BedNumber bed,
            @Nullable Instant approvalDue,
            @Nullable LocalDate trialUntil,
            @Nullable LocalDate visitDue,
            Instant occurredAt)
            implements PlacementEvent {}

    /** A placement was looked at again. */
    @MessageName("placement.reviewed")
    record PlacementReviewed(
            PersonId personId,
            PlacementId placementId,
            ReviewResult result,

            @Sensitive(value = SensitiveKind.PROTECTION, where = "result", is = "MUST_CHANGE")
            Personal<Note> findings,

            Instant occurredAt)
            implements PlacementEvent {}

    /** Somebody looked in on the person; the day is the last one for the next visit. */
    @MessageName("placement.visited")
    record PlacementVisited(
            PersonId personId,
            PlacementId placementId,
            boolean concern,

            @Sensitive(value = SensitiveKind.PROTECTION, where = "concern", is = "true")
            Personal<Note> findings,

            @Nullable LocalDate visitDue,
            Instant occurredAt)
            implements PlacementEvent {}

    /** A placement broke down. */
    @MessageName("placement.disrupted")
    record PlacementDisrupted(
            PersonId personId,
            PlacementId placementId,
            DisruptionCause cause,

            @Sensitive(
                    value = SensitiveKind.PROTECTION,
                    where = "cause",
                    is = {"MALTREATMENT", "CONFLICT", "RAN_AWAY"})
            Personal<Note> circumstances,

            @Nullable ShortText missingChildAlert,
            @Nullable ShortText policeReport,
            Instant occurredAt)
            implements PlacementEvent {}

    /** A placement ended; without a reason in words where it followed from another fact. */
    @MessageName("placement.ended")
    record PlacementEnded(
            PersonId personId,
            PlacementId placementId,
            PlacementEnd ground,
            @Nullable Personal<Note> reason,
            Instant occurredAt)
            implements PlacementEvent {}

    /** There is a plan to settle the person. */
    @MessageName("placement.settlement-plan-submitted")
    record SettlementPlanSubmitted(
            PersonId personId, FacilityId facility, ShortText planNumber, Personal<Note> plan, Instant occurredAt)
            implements PlacementEvent {}

    /** The settlement is allowed. */
    @MessageName("placement.settlement-approved")
    record SettlementApproved(PersonId personId, ShortText decisionNumber, Instant occurredAt)
            implements PlacementEvent {}

    /** The settlement is not allowed. */
    @MessageName("placement.settlement-rejected")
    record SettlementRejected(PersonId personId, Personal<Note> reason, Instant occurredAt) implements PlacementEvent {}

    /** The person has a household registration. */
    @MessageName("placement.household-registered")
    record HouseholdRegistered(
            PersonId personId, DivisionCode division, Personal<ShortText> registrationNumber, Instant occurredAt)
            implements PlacementEvent {}
}
