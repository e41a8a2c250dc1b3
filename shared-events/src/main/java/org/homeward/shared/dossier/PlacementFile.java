package org.homeward.shared.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.homeward.shared.kernel.BedZoneId;
import org.homeward.shared.kernel.FacilityId;
import org.homeward.shared.kernel.FosterFamilyId;
import org.homeward.shared.kernel.KinId;
import org.homeward.shared.kernel.Note;
import org.homeward.shared.kernel.PersonId;
import org.homeward.shared.kernel.Personal;
import org.homeward.shared.kernel.PlacementId;
import org.homeward.shared.kernel.Sensitive;
import org.homeward.shared.kernel.SensitiveKind;
import org.homeward.shared.kernel.ShortText;
import org.homeward.shared.network.BedNumber;
import org.homeward.shared.placement.AssessmentAspect;
import org.homeward.shared.placement.DisruptionCause;
import org.homeward.shared.placement.PlacementEnd;
import org.homeward.shared.placement.PlacementStage;
import org.homeward.shared.placement.PlacementType;
import org.jspecify.annotations.Nullable;

/**
 * One placement on a person's file, from the proposal to the end.
 *
 * @param personId         whose stream it stands in: another one than asked for when files were merged
 * @param placementId      which one
 * @param type             in which way
 * @param stage            where it stands
 * @param facility         which facility looks after the person, or after the family that does
 * @param family           which foster family
 * @param kinId            which relative
 * @param zone             the zone of the bed
 * @param bed              the bed, while the person lives there
 * @param urgent           whether it may begin before it is approved
 * @param reason           why there
 * @param view             what the person said to it
 * @param preferenceReason why a child does not live nearer to a family
 * @param siblingsReason   why siblings do not live together
 * @param proposedAt       when it was proposed
 * @param decision         whether it was allowed; absent while nobody decided
 * @param approvalDue      until when it must be approved; absent when it is, or when a trial comes first
 * @param trialUntil       the last day of the trial
 * @param startedAt        when the person moved in
 * @param visitDue         the last day on which somebody must look in
 * @param assessments      what was looked at, the newest last
 * @param visits           who looked in and what was found, reviews too, the newest last
 * @param ending           how it ended; absent while it goes on
 */
public record PlacementFile(
        PersonId personId,
        PlacementId placementId,
        PlacementType type,
        PlacementStage stage,
        @Nullable FacilityId facility,
        @Nullable FosterFamilyId family,
        @Nullable KinId kinId,
        @Nullable BedZoneId zone,
        @Nullable BedNumber bed,
        boolean urgent,
        Personal<Note> reason,
        @Nullable Personal<Note> view,
        @Nullable Personal<Note> preferenceReason,
        @Nullable Personal<Note> siblingsReason,
        Instant proposedAt,
        @Nullable Decision decision,
        @Nullable Instant approvalDue,
        @Nullable LocalDate trialUntil,
        @Nullable Instant startedAt,
        @Nullable LocalDate visitDue,
        List<Finding> assessments,
        List<Look> visits,
        @Nullable Ending ending) {

    /**
     * Whether it was allowed.
     *
     * @param approved whether it was
     * @param reason   why, or why not
     * @param at       when
     */
    public record Decision(boolean approved, Personal<Note> reason, Instant at) {}

    /**
     * What an assessment found.
     *
     * @param aspect    what was looked at
     * @param suitable  whether it speaks for the placement
     * @param doneOn    the day of it
     * @param assessors how many did it
     * @param reference the number of the report, the notice or the decision
     * @param findings  what was found
     */
    public record Finding(
            AssessmentAspect aspect,
            boolean suitable,
            LocalDate doneOn,
            int assessors,
            @Nullable ShortText reference,

            @Sensitive(value = SensitiveKind.HEALTH, where = "aspect", is = "NEEDS")
            Personal<Note> findings) {}

    /**
     * A visit or a review.
     *
     * @param review   whether the placement as a whole was reviewed
     * @param concern  whether there is cause for concern, or it must change
     * @param findings what was found
     * @param at       when
     */
    public record Look(
            boolean review,
            boolean concern,

            @Sensitive(value = SensitiveKind.PROTECTION, where = "concern", is = "true")
            Personal<Note> findings,

            Instant at) {}

    /**
     * How a placement ended.
     *
     * @param ground            why it ended, unless it broke down
     * @param cause             why it broke down
     * @param reason            in words; absent where it followed from another fact
     * @param missingChildAlert the number of the alert for a child who ran away
     * @param policeReport      the number of the report to the police
     * @param at                when
     */
    public record Ending(
            @Nullable PlacementEnd ground,
            @Nullable DisruptionCause cause,

            @Sensitive(
                    value = SensitiveKind.PROTECTION,
                    where = "cause",
                    is = {"MALTREATMENT", "CONFLICT", "RAN_AWAY"})
            @Nullable
            Personal<Note> reason,

            @Nullable ShortText missingChildAlert,
            @Nullable ShortText policeReport,
            Instant at) {}
}
