package org.homeward.command.placement;

import java.time.LocalDate;
import java.util.Map;
import org.homeward.command.kernel.Context;
import org.homeward.command.person.PersonState;
import org.homeward.command.placement.PlacementState.Assessment;
import org.homeward.command.placement.PlacementState.Home;
import org.homeward.command.placement.PlacementState.Placement;
import org.homeward.shared.kernel.KinId;
import org.homeward.shared.kernel.RefusalCode;
import org.homeward.shared.kernel.Refused;
import org.homeward.shared.placement.AssessmentAspect;
import org.homeward.shared.placement.PlacementCommand.ProposePlacement;
import org.homeward.shared.placement.PlacementType;
import org.homeward.shared.policy.PolicyKey;
import org.jspecify.annotations.Nullable;

/**
 * With whom a person may live: children with children or with a family, nobody with whoever must be kept away, and a child
 * as near to a family as can be, after it was heard.
 */
final class HomeRules {

    private HomeRules() {}

    static void fitsAge(PersonState person, PlacementType type, LocalDate day, Context context) {
        int adult = context.policy().age(PolicyKey.AGE_ADULT);
        switch (type) {
            case ENTRUSTED_CARE, ELDER_HOME, SOCIAL_WELFARE_INSTITUTION -> {
                if (person.mayBeYoungerThan(adult, day)) {
                    throw new Refused(RefusalCode.PLACEMENT_OF_CHILD_AMONG_ADULTS, Map.of("type", type.name()));
                }
            }
            case FOSTER, CHILD_WELFARE_INSTITUTION, MINORS_PROTECTION_CENTRE, CHILDRENS_VILLAGE, ADOPTION -> {
                if (person.isAtLeast(adult, day)) {
                    throw new Refused(RefusalCode.PLACEMENT_OF_ADULT_AMONG_CHILDREN, Map.of("type", type.name()));
                }
            }
            case SUPERVISED_INDEPENDENT_LIVING -> {
                int alone = context.policy().age(PolicyKey.PLACEMENT_INDEPENDENT_FROM_AGE);
                if (person.mayBeYoungerThan(alone, day)) {
                    throw new Refused(
                            RefusalCode.PLACEMENT_TOO_YOUNG_TO_LIVE_ALONE, Map.of("fromAge", Integer.toString(alone)));
                }
            }
            case STATION_BED, HOSPITAL, KIN_CARE, SETTLEMENT_WITH_HUKOU -> {}
        }
    }

    /** What must be named depends on the type; what the facility and the family say to it, they decide themselves. */
    static void isNamed(PlacementType type, Home home) {
        if (type.needsFacility() && home.facility() == null) {
            throw new Refused(RefusalCode.PLACEMENT_IN_WRONG_FACILITY, Map.of("type", type.name()));
        }
        if (type == PlacementType.FOSTER && home.family() == null) {
            throw new Refused(RefusalCode.FOSTER_FAMILY_MISSING);
        }
        if (type == PlacementType.KIN_CARE && home.kin() == null) {
            throw new Refused(RefusalCode.PLACEMENT_WITHOUT_KIN);
        }
    }

    /** Whoever is named must not be one who must be kept away; whom a person is to live with is proven to be kin. */
    static void kinIsSafe(PersonState person, PlacementType type, @Nullable KinId kin) {
        if (kin == null) {
            return;
        }
        if (!person.knows(kin)) {
            throw new Refused(RefusalCode.KIN_NOT_FOUND);
        }
        if (person.mustBeKeptFrom(kin)) {
            throw new Refused(RefusalCode.PLACEMENT_WITH_DANGEROUS_KIN);
        }
        if (type == PlacementType.KIN_CARE && !person.tracing().isVerified(kin)) {
            throw new Refused(RefusalCode.PLACEMENT_WITH_UNVERIFIED_KIN);
        }
    }

    /** From the age of the policy pack a child is heard; who is in pain is treated first. */
    static void childIsHeard(PersonState person, ProposePlacement ask, Context context) {
        LocalDate day = context.dayOf(ask.occurredAt());
        boolean child = person.mayBeYoungerThan(context.policy().age(PolicyKey.AGE_ADULT), day)
                && !ask.type().isOverlay();
        int heard = context.policy().age(PolicyKey.AGE_CHILD_VIEW);
        if (child && ask.view() == null && !person.isYoungerThan(heard, day)) {
            throw new Refused(RefusalCode.CHILD_VIEW_MISSING, Map.of("fromAge", Integer.toString(heard)));
        }
    }

    /** Relatives before a foster family, that before a small group, that before an institution. */
    static void preferenceIsExplained(PersonState person, ProposePlacement ask, Context context) {
        if (ask.preferenceReason() != null || !context.policy().holds(PolicyKey.PLACEMENT_PREFERENCE)) {
            return;
        }
        int adult = context.policy().age(PolicyKey.AGE_ADULT);
        if (person.mayBeYoungerThan(adult, context.dayOf(ask.occurredAt())) && nearerIsOpen(person, ask.type())) {
            throw new Refused(
                    RefusalCode.PREFERENCE_NOT_EXPLAINED,
                    Map.of("type", ask.type().name()));
        }
    }

    private static boolean nearerIsOpen(PersonState person, PlacementType type) {
        return switch (type) {
            case STATION_BED, HOSPITAL, KIN_CARE, ADOPTION -> false;
            case FOSTER -> person.hasSafeVerifiedKin();
            case CHILDRENS_VILLAGE,
                    SUPERVISED_INDEPENDENT_LIVING,
                    CHILD_WELFARE_INSTITUTION,
                    MINORS_PROTECTION_CENTRE,
                    ENTRUSTED_CARE,
                    ELDER_HOME,
                    SOCIAL_WELFARE_INSTITUTION,
                    SETTLEMENT_WITH_HUKOU -> true;
        };
    }

    /** A home that nobody has seen is no home to live in. */
    static void homeIsAssessed(Placement placement) {
        boolean needed = placement.type() == PlacementType.KIN_CARE || placement.type() == PlacementType.FOSTER;
        Assessment home = placement.assessments().get(AssessmentAspect.HOME);
        if (needed && (home == null || !home.suitable())) {
            throw new Refused(RefusalCode.HOME_NOT_ASSESSED);
        }
    }
}
