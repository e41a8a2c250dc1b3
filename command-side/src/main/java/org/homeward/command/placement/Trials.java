package org.homeward.command.placement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.homeward.command.kernel.Context;
import org.homeward.shared.placement.PlacementType;
import org.homeward.shared.policy.PolicyKey;
import org.jspecify.annotations.Nullable;

/** How long a child and a family live together before it is decided, and how often somebody looks in. */
public final class Trials {

    private Trials() {}

    /** The last day of the trial; none where no trial comes first. */
    public static @Nullable LocalDate lastDay(PlacementType type, Instant began, Context context) {
        return switch (type) {
            case FOSTER -> lastDay(PolicyKey.FOSTER_TRIAL, began, context);
            case ADOPTION -> lastDay(PolicyKey.ADOPT_ASSESS_TRIAL, began, context);
            case STATION_BED,
                    HOSPITAL,
                    ENTRUSTED_CARE,
                    CHILD_WELFARE_INSTITUTION,
                    MINORS_PROTECTION_CENTRE,
                    CHILDRENS_VILLAGE,
                    KIN_CARE,
                    ELDER_HOME,
                    SOCIAL_WELFARE_INSTITUTION,
                    SETTLEMENT_WITH_HUKOU,
                    SUPERVISED_INDEPENDENT_LIVING -> null;
        };
    }

    /** The last day on which somebody must have looked in; none where the policy pack asks for no visits. */
    static @Nullable LocalDate nextVisit(PlacementType type, Instant last, Context context) {
        return visits(type).map(key -> lastDay(key, last, context)).orElse(null);
    }

    /** The rule by which somebody looks in; none where there is no such rule. */
    public static Optional<PolicyKey> visits(PlacementType type) {
        return switch (type) {
            case FOSTER -> Optional.of(PolicyKey.FOSTER_VISIT);
            case ENTRUSTED_CARE -> Optional.of(PolicyKey.ENTRUST_CHECK);
            case STATION_BED,
                    HOSPITAL,
                    CHILD_WELFARE_INSTITUTION,
                    MINORS_PROTECTION_CENTRE,
                    CHILDRENS_VILLAGE,
                    KIN_CARE,
                    ELDER_HOME,
                    SOCIAL_WELFARE_INSTITUTION,
                    SETTLEMENT_WITH_HUKOU,
                    SUPERVISED_INDEPENDENT_LIVING,
                    ADOPTION -> Optional.empty();
        };
    }

    private static @Nullable LocalDate lastDay(PolicyKey key, Instant start, Context context) {
        return context.policy()
                .due(key, start)
                .map(due -> due.lastDay(context.zone()))
                .orElse(null);
    }
}
