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
import org.homeward.shared.kernel.ShortText;
import org.homeward.shared.network.BedNumber;
import org.homeward.shared.person.DivisionCode;
import org.homeward.shared.person.PersonCommand;
import org.jspecify.annotations.Nullable;

/** What can be asked about where somebody lives who cannot go home yet. */
public sealed interface PlacementCommand extends PersonCommand {

    /**
     * Proposes where the person is to live.
     *
     * @param personId         whose file
     * @param placementId      names the placement from now on
     * @param type             in which way
     * @param facility         which facility looks after the person, or after the family that does
     * @param family           which foster family
     * @param kinId            which relative, as the file knows them
     * @param urgent           whether it begins at once and is approved afterwards
     * @param reason           why there
     * @param view             what the person says to it; a child is heard before every placement
     * @param preferenceReason why a child does not live nearer to a family than this
     * @param siblingsReason   why siblings do not live together
     * @param occurredAt       when it was proposed
     */
    @MessageName("placement.propose")
    record ProposePlacement(
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
            implements PlacementCommand {}

    /**
     * Writes down what an assessment found.
     *
     * @param personId    whose file
     * @param placementId which placement
     * @param aspect      what was looked at
     * @param suitable    whether it speaks for the placement
     * @param doneOn      the day of it; of a public notice the first day, of a decision the day of it
     * @param assessors   how many did it
     * @param reference   the number of the report, the notice or the decision
     * @param findings    what was found
     * @param occurredAt  when it was known
     */
    @MessageName("placement.assess")
    record AssessPlacement(
            PersonId personId,
            PlacementId placementId,
            AssessmentAspect aspect,
            boolean suitable,
            LocalDate doneOn,
            int assessors,
            @Nullable ShortText reference,
            Personal<Note> findings,
            Instant occurredAt)
            implements PlacementCommand {}

    /** Allows a placement; never by whoever proposed it. */
    @MessageName("placement.approve")
    record ApprovePlacement(PersonId personId, PlacementId placementId, Personal<Note> reason, Instant occurredAt)
            implements PlacementCommand {}

    /** Does not allow a placement; one that has begun must change then. */
    @MessageName("placement.reject")
    record RejectPlacement(PersonId personId, PlacementId placementId, Personal<Note> reason, Instant occurredAt)
            implements PlacementCommand {}

    /** Takes a proposal back. */
    @MessageName("placement.withdraw")
    record WithdrawPlacement(PersonId personId, PlacementId placementId, Personal<Note> reason, Instant occurredAt)
            implements PlacementCommand {}

    /**
     * The person lives there from now on. A stay in the station ends with it where the person leaves the station.
     *
     * @param personId    whose file
     * @param placementId which placement
     * @param zoneId      the zone of the bed
     * @param bed         the bed
     * @param replaces    the placement that ends at the same moment
     * @param occurredAt  when the person moved in
     */
    @MessageName("placement.start")
    record StartPlacement(
            PersonId personId,
            PlacementId placementId,
            @Nullable BedZoneId zoneId,
            @Nullable BedNumber bed,
            @Nullable PlacementId replaces,
            Instant occurredAt)
            implements PlacementCommand {}

    /** Says whether a placement is still the right one. */
    @MessageName("placement.review")
    record ReviewPlacement(
            PersonId personId,
            PlacementId placementId,
            ReviewResult result,
            Personal<Note> findings,
            Instant occurredAt)
            implements PlacementCommand {}

    /** Somebody looked in on the person. */
    @MessageName("placement.record-visit")
    record RecordPlacementVisit(
            PersonId personId, PlacementId placementId, boolean concern, Personal<Note> findings, Instant occurredAt)
            implements PlacementCommand {}

    /**
     * A placement broke down.
     *
     * @param personId          whose file
     * @param placementId       which placement
     * @param cause             why
     * @param circumstances     how
     * @param missingChildAlert the number of the alert, for a child who ran away
     * @param policeReport      the number of the report to the police, for whoever ran away
     * @param occurredAt        when
     */
    @MessageName("placement.disrupt")
    record DisruptPlacement(
            PersonId personId,
            PlacementId placementId,
            DisruptionCause cause,
            Personal<Note> circumstances,
            @Nullable ShortText missingChildAlert,
            @Nullable ShortText policeReport,
            Instant occurredAt)
            implements PlacementCommand {}

    /** Ends a placement. */
    @MessageName("placement.end")
    record EndPlacement(
            PersonId personId, PlacementId placementId, PlacementEnd ground, Personal<Note> reason, Instant occurredAt)
            implements PlacementCommand {}

    /** Submits the plan to settle somebody whom nobody can identify. */
    @MessageName("placement.submit-settlement-plan")
    record SubmitSettlementPlan(
            PersonId personId, FacilityId facility, ShortText planNumber, Personal<Note> plan, Instant occurredAt)
            implements PlacementCommand {}

    /** Writes down that the government allows the settlement; never by whoever submitted the plan. */
    @MessageName("placement.approve-settlement")
    record ApproveSettlement(PersonId personId, ShortText decisionNumber, Instant occurredAt)
            implements PlacementCommand {}

    /** Writes down that the government does not allow the settlement; another plan may be submitted. */
    @MessageName("placement.reject-settlement")
    record RejectSettlement(PersonId personId, Personal<Note> reason, Instant occurredAt) implements PlacementCommand {}

    /** Writes down that the police registered the person's household. */
    @MessageName("placement.register-household")
    record RegisterHousehold(
            PersonId personId, DivisionCode division, Personal<ShortText> registrationNumber, Instant occurredAt)
            implements PlacementCommand {}
}
