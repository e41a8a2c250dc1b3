package org.homeward.command.placement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.homeward.command.kernel.Bed;
import org.homeward.shared.kernel.ActorId;
import org.homeward.shared.kernel.BedZoneId;
import org.homeward.shared.kernel.FacilityId;
import org.homeward.shared.kernel.FosterFamilyId;
import org.homeward.shared.kernel.KinId;
import org.homeward.shared.kernel.PlacementId;
import org.homeward.shared.kernel.Recorded;
import org.homeward.shared.network.BedNumber;
import org.homeward.shared.placement.AssessmentAspect;
import org.homeward.shared.placement.PlacementEvent;
import org.homeward.shared.placement.PlacementEvent.HouseholdRegistered;
import org.homeward.shared.placement.PlacementEvent.PlacementApproved;
import org.homeward.shared.placement.PlacementEvent.PlacementAssessed;
import org.homeward.shared.placement.PlacementEvent.PlacementDisrupted;
import org.homeward.shared.placement.PlacementEvent.PlacementEnded;
import org.homeward.shared.placement.PlacementEvent.PlacementProposed;
import org.homeward.shared.placement.PlacementEvent.PlacementRejected;
import org.homeward.shared.placement.PlacementEvent.PlacementReviewed;
import org.homeward.shared.placement.PlacementEvent.PlacementStarted;
import org.homeward.shared.placement.PlacementEvent.PlacementVisited;
import org.homeward.shared.placement.PlacementEvent.PlacementWithdrawn;
import org.homeward.shared.placement.PlacementEvent.SettlementApproved;
import org.homeward.shared.placement.PlacementEvent.SettlementPlanSubmitted;
import org.homeward.shared.placement.PlacementEvent.SettlementRejected;
import org.homeward.shared.placement.PlacementStage;
import org.homeward.shared.placement.PlacementType;
import org.homeward.shared.placement.ReviewResult;
import org.jspecify.annotations.Nullable;

/**
 * What decisions need to know of where a person lives.
 *
 * @param placements every placement there ever was, also of files that were merged into this one
 * @param settlement the plan to settle the person; absent while there is none
 */
public record PlacementState(
        Map<PlacementId, Placement> placements, @Nullable Settlement settlement) {

    /** Nobody proposed anything. */
    public static final PlacementState NONE = new PlacementState(Map.of(), null);

    /**
     * A placement.
     *
     * @param type              in which way
     * @param home              with whom
     * @param stage             where it stands
     * @param urgent            whether it may begin before it is approved
     * @param proposedBy        who proposed it
     * @param approval          whether it was allowed
     * @param siblingsExplained whether it is written down why siblings do not live together
     * @param since             when it was proposed, or when the person moved in
     * @param bed               the bed that is taken for it
     * @param assessments       what was found, the last of each
     */
    public record Placement(
            PlacementType type,
            Home home,
            PlacementStage stage,
            boolean urgent,
            ActorId proposedBy,
            Approval approval,
            boolean siblingsExplained,
            Instant since,
            @Nullable Bed bed,
            Map<AssessmentAspect, Assessment> assessments) {

        Placement at(PlacementStage next) {
            return new Placement(
                    type,
                    home,
                    next,
                    urgent,
                    proposedBy,
                    approval,
                    siblingsExplained,
                    since,
                    next.isLive() ? bed : null,
                    assessments);
        }

        /** Whether somebody allowed it. */
        public boolean approved() {
            return approval == Approval.GIVEN;
        }

        private Placement allowed() {
            PlacementStage next = stage == PlacementStage.PROPOSED ? PlacementStage.APPROVED : stage;
            return decided(Approval.GIVEN, next);
        }

        private Placement refused() {
            return decided(Approval.REFUSED, stage.isLived() ? PlacementStage.UNDER_REVIEW : PlacementStage.REJECTED);
        }

        private Placement decided(Approval decision, PlacementStage next) {
            return new Placement(
                    type, home, next, urgent, proposedBy, decision, siblingsExplained, since, bed, assessments);
        }

        private Placement started(Instant when, @Nullable Bed where) {
            return new Placement(
                    type,
                    home,
                    PlacementStage.ACTIVE,
                    urgent,
                    proposedBy,
                    approval,
                    siblingsExplained,
                    when,
                    where,
                    assessments);
        }

        private Placement assessed(PlacementAssessed found) {
            Map<AssessmentAspect, Assessment> next = new HashMap<>(assessments);
            next.put(found.aspect(), new Assessment(found.suitable(), found.doneOn(), found.assessors()));
            return new Placement(
                    type, home, stage, urgent, proposedBy, approval, siblingsExplained, since, bed, Map.copyOf(next));
        }
    }

    /** Whether a placement was allowed. */
    public enum Approval {
        OPEN,
        GIVEN,
        REFUSED
    }

    /**
     * With whom somebody lives.
     *
     * @param facility which facility looks after the person, or after the family that does
     * @param family   which foster family
     * @param kin      which relative
     */
    public record Home(
            @Nullable FacilityId facility,
            @Nullable FosterFamilyId family,
            @Nullable KinId kin) {}

    /**
     * What an assessment found.
     *
     * @param suitable  whether it speaks for the placement
     * @param doneOn    the day of it
     * @param assessors how many did it
     */
    public record Assessment(boolean suitable, LocalDate doneOn, int assessors) {}

    /**
     * The settlement of somebody whom nobody can identify.
     *
     * @param submittedBy who submitted the plan
     * @param submittedAt when
     * @param approved    whether the government allowed it
     * @param registered  whether there is a household registration
     */
    public record Settlement(ActorId submittedBy, Instant submittedAt, boolean approved, boolean registered) {

        private Settlement at(boolean allowed, boolean entered) {
            return new Settlement(submittedBy, submittedAt, allowed, entered);
        }
    }

    /** The placement with this id, if there is one. */
    public Optional<Placement> of(PlacementId id) {
        return Optional.ofNullable(placements.get(id));
    }

    /** Where the person lives, and the hospital that may lie over it. */
    public Stream<Map.Entry<PlacementId, Placement>> lived() {
        return live().filter(entry -> entry.getValue().stage().isLived());
    }

    /** Whether the person lives where somebody placed him, be he in hospital meanwhile or not. */
    public boolean livesSomewhere() {
        return lived().anyMatch(entry -> !entry.getValue().type().isOverlay());
    }

    /** Those of which something is still to come, in the order of their ids. */
    public Stream<Map.Entry<PlacementId, Placement>> live() {
        return placements.entrySet().stream()
                .filter(entry -> entry.getValue().stage().isLive())
                .sorted(Comparator.comparing(entry -> entry.getKey().value()));
    }

    /** Whether anything is still to come of any of them. */
    public boolean isLive() {
        return live().findAny().isPresent();
    }

    /** The facilities that look after the person now, the one where they live for good before the hospital. */
    public List<FacilityId> hostsNow() {
        return lived().map(Map.Entry::getValue)
                .sorted(Comparator.comparing(placement -> placement.type().isOverlay()))
                .flatMap(placement -> Stream.ofNullable(placement.home().facility()))
                .toList();
    }

    /** The facilities that look after the person, or are allowed to. */
    public List<FacilityId> hosts() {
        return placements.values().stream()
                .filter(placement -> placement.stage().isLived() || placement.stage() == PlacementStage.APPROVED)
                .flatMap(placement -> Stream.ofNullable(placement.home().facility()))
                .distinct()
                .toList();
    }

    /** The state after one more event. */
    public PlacementState evolve(Recorded<? extends PlacementEvent> recorded) {
        ActorId by = recorded.by().actor();
        return switch (recorded.event()) {
            case PlacementProposed proposed -> with(proposed.placementId(), proposed(proposed, by));
            case PlacementAssessed found -> change(found.placementId(), placement -> placement.assessed(found));
            case PlacementApproved allowed -> change(allowed.placementId(), Placement::allowed);
            case PlacementRejected refused -> change(refused.placementId(), Placement::refused);
            case PlacementWithdrawn back ->
                change(back.placementId(), placement -> placement.at(PlacementStage.WITHDRAWN));
            case PlacementStarted started ->
                change(started.placementId(), placement -> placement.started(started.occurredAt(), bedOf(started)));
            case PlacementReviewed reviewed ->
                change(reviewed.placementId(), placement -> placement.at(after(reviewed.result())));
            case PlacementVisited ignored -> this;
            case PlacementDisrupted broken ->
                change(broken.placementId(), placement -> placement.at(PlacementStage.DISRUPTED));
            case PlacementEnded ended -> change(ended.placementId(), placement -> placement.at(PlacementStage.ENDED));
            case SettlementPlanSubmitted plan -> settling(new Settlement(by, plan.occurredAt(), false, false));
            case SettlementApproved ignored -> settled(plan -> plan.at(true, false));
            case SettlementRejected ignored -> settling(null);
            case HouseholdRegistered ignored -> settled(plan -> plan.at(true, true));
        };
    }

    /** What is known when an absorbed file is read together with this one. */
    public PlacementState composedWith(PlacementState other) {
        Map<PlacementId, Placement> all = new HashMap<>(other.placements);
        all.putAll(placements);
        return new PlacementState(Map.copyOf(all), settlement == null ? other.settlement : settlement);
    }

    private static Placement proposed(PlacementProposed proposed, ActorId by) {
        return new Placement(
                proposed.type(),
                new Home(proposed.facility(), proposed.family(), proposed.kinId()),
                PlacementStage.PROPOSED,
                proposed.urgent(),
                by,
                Approval.OPEN,
                proposed.siblingsReason() != null,
                proposed.occurredAt(),
                null,
                Map.of());
    }

    private static @Nullable Bed bedOf(PlacementStarted started) {
        BedZoneId zone = started.zoneId();
        BedNumber bed = started.bed();
        return zone == null || bed == null ? null : new Bed(zone, bed);
    }

    private static PlacementStage after(ReviewResult result) {
        return switch (result) {
            case CONTINUES -> PlacementStage.ACTIVE;
            case MUST_CHANGE -> PlacementStage.UNDER_REVIEW;
        };
    }

    /** A plan that only an absorbed file knows is decided there. */
    private PlacementState settled(UnaryOperator<Settlement> next) {
        return settlement == null ? this : settling(next.apply(settlement));
    }

    private PlacementState settling(@Nullable Settlement next) {
        return new PlacementState(placements, next);
    }

    /** A placement that only an absorbed file knows has ended there. */
    private PlacementState change(PlacementId id, UnaryOperator<Placement> next) {
        Placement placement = placements.get(id);
        return placement == null ? this : with(id, next.apply(placement));
    }

    private PlacementState with(PlacementId id, Placement placement) {
        Map<PlacementId, Placement> next = new HashMap<>(placements);
        next.put(id, placement);
        return new PlacementState(Map.copyOf(next), settlement);
    }
}
