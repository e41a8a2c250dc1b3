package org.homeward.command.placement;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import org.homeward.command.intake.StayState;
import org.homeward.command.kernel.Context;
import org.homeward.command.person.PersonState;
import org.homeward.command.placement.PlacementState.Approval;
import org.homeward.command.placement.PlacementState.Placement;
import org.homeward.shared.intake.StayStage;
import org.homeward.shared.kernel.FacilityId;
import org.homeward.shared.kernel.PlacementId;
import org.homeward.shared.kernel.RefusalCode;
import org.homeward.shared.kernel.Refused;
import org.homeward.shared.placement.PlacementCommand.StartPlacement;
import org.homeward.shared.placement.PlacementEnd;
import org.homeward.shared.placement.PlacementStage;
import org.homeward.shared.placement.PlacementType;
import org.homeward.shared.policy.PolicyKey;
import org.jspecify.annotations.Nullable;

/** The order in which a placement comes about, and that nobody lives in two places. */
final class PlacementRules {

    private PlacementRules() {}

    static void isNew(PersonState person, PlacementId id) {
        if (person.placement().of(id).isPresent()) {
            throw new Refused(RefusalCode.PLACEMENT_ALREADY_PROPOSED);
        }
    }

    static Placement known(PersonState person, PlacementId id) {
        return person.placement().of(id).orElseThrow(() -> new Refused(RefusalCode.PLACEMENT_NOT_FOUND));
    }

    static Placement at(PersonState person, PlacementId id, PlacementStage... stages) {
        Placement placement = known(person, id);
        if (!Arrays.asList(stages).contains(placement.stage())) {
            throw new Refused(
                    RefusalCode.PLACEMENT_NOT_AT_THIS_STAGE,
                    Map.of("stage", placement.stage().name()));
        }
        return placement;
    }

    /** What is urgent, and what begins as a trial, is allowed afterwards. */
    static void mayBegin(Placement placement) {
        boolean waits = placement.stage() == PlacementStage.PROPOSED
                && !placement.urgent()
                && !placement.type().beginsAsTrial();
        if (waits) {
            throw new Refused(RefusalCode.PLACEMENT_NOT_APPROVED);
        }
    }

    /** What somebody refused to allow does not go on because somebody else finds it well. */
    static void wasNotRejected(Placement placement) {
        if (placement.approval() == Approval.REFUSED) {
            throw new Refused(RefusalCode.PLACEMENT_NOT_APPROVED);
        }
    }

    static void isNotYetApproved(Placement placement) {
        if (placement.approved()) {
            throw new Refused(
                    RefusalCode.PLACEMENT_NOT_AT_THIS_STAGE,
                    Map.of("stage", placement.stage().name()));
        }
    }

    /** A hospital lies over the place where the person lives; besides that there is one place, or the one it replaces. */
    static void isTheOnlyPlace(PersonState person, Placement placement, @Nullable PlacementId replaces) {
        person.placement()
                .lived()
                .filter(other ->
                        other.getValue().type().isOverlay() == placement.type().isOverlay())
                .filter(other -> !other.getKey().equals(replaces))
                .findFirst()
                .ifPresent(other -> {
                    throw new Refused(
                            RefusalCode.PLACEMENT_ALREADY_ACTIVE,
                            Map.of(
                                    "placement",
                                    other.getKey().value(),
                                    "type",
                                    other.getValue().type().name()));
                });
    }

    static void bedIsNamed(PlacementType type, StartPlacement ask) {
        boolean named = ask.zoneId() != null && ask.bed() != null;
        if (type.takesBed() && !named) {
            throw new Refused(RefusalCode.PLACEMENT_WITHOUT_BED);
        }
        if (!type.takesBed() && (ask.zoneId() != null || ask.bed() != null)) {
            throw new Refused(RefusalCode.PLACEMENT_NEEDS_NO_BED, Map.of("type", type.name()));
        }
    }

    /** Whoever leaves a station leaves it as anybody does: with what the station kept. */
    static void stayCanEnd(StayState stay) {
        if (stay.stage() != StayStage.DEPARTING) {
            throw new Refused(
                    RefusalCode.PLACEMENT_BEFORE_DEPARTURE_PREPARED,
                    Map.of("stage", stay.stage().name()));
        }
    }

    /** Who is to stay in the station for good is there, in a bed. */
    static void staysInStation(PersonState person, @Nullable FacilityId facility) {
        StayState stay = person.intake().open();
        if (stay == null || stay.bed() == null || !stay.station().equals(facility)) {
            throw new Refused(RefusalCode.PLACEMENT_WITHOUT_STAY);
        }
    }

    /** Nobody allows a foster family or an adoption before they have lived together for a while. */
    static void trialIsOver(Placement placement, LocalDate day, Context context) {
        LocalDate until = Trials.lastDay(placement.type(), placement.since(), context);
        if (until != null && (!placement.stage().isLived() || !day.isAfter(until))) {
            throw new Refused(RefusalCode.TRIAL_TOO_SHORT, Map.of("until", until.toString()));
        }
    }

    /** A child moves to another placement or goes home by a handover; it is never left to nobody. */
    static void childIsLeftToSomebody(PersonState person, PlacementId ends, LocalDate day, Context context) {
        StayState stay = person.intake().open();
        boolean somebodyElse = (stay != null && stay.stage().isStay())
                || person.placement().lived().anyMatch(other -> !other.getKey().equals(ends));
        if (!somebodyElse && person.mayBeYoungerThan(context.policy().age(PolicyKey.AGE_ADULT), day)) {
            throw new Refused(RefusalCode.PLACEMENT_OF_CHILD_TO_NOBODY);
        }
    }

    static void endIsSaid(PlacementEnd ground) {
        if (ground.followsByItself()) {
            throw new Refused(RefusalCode.PLACEMENT_ENDS_BY_ITSELF, Map.of("ground", ground.name()));
        }
    }
}
