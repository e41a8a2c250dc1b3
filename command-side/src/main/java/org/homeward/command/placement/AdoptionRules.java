package org.homeward.command.placement;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import org.homeward.command.kernel.Context;
import org.homeward.command.placement.PlacementState.Assessment;
import org.homeward.command.placement.PlacementState.Placement;
import org.homeward.shared.kernel.RefusalCode;
import org.homeward.shared.kernel.Refused;
import org.homeward.shared.placement.AssessmentAspect;
import org.homeward.shared.placement.PlacementType;
import org.homeward.shared.policy.PolicyKey;
import org.jspecify.annotations.Nullable;

/** What comes before an adoption. */
final class AdoptionRules {

    private AdoptionRules() {}

    /** Before a child moves in, a team has looked at those who want to adopt, and not too long ago. */
    static void adoptersAreAssessed(Placement placement, LocalDate day, Context context) {
        if (placement.type() != PlacementType.ADOPTION) {
            return;
        }
        Assessment found = suitable(placement, AssessmentAspect.ADOPTERS);
        int team = context.policy().count(PolicyKey.ADOPT_ASSESS_TEAM);
        LocalDate until = found == null ? null : lastDay(PolicyKey.ADOPT_ASSESS_VALID, found.doneOn(), context);
        if (found == null || found.assessors() < team || (until != null && day.isAfter(until))) {
            throw new Refused(RefusalCode.ADOPTION_NOT_ASSESSED, Map.of("team", Integer.toString(team)));
        }
    }

    /** Before an adoption holds, somebody is guardian for good and the parents were called for in public. */
    static void mayHold(Placement placement, LocalDate day, Context context) {
        if (placement.type() != PlacementType.ADOPTION) {
            return;
        }
        if (suitable(placement, AssessmentAspect.LONG_TERM_GUARDIANSHIP) == null) {
            throw new Refused(RefusalCode.ADOPTION_WITHOUT_GUARDIANSHIP);
        }
        Assessment notice = suitable(placement, AssessmentAspect.PUBLIC_NOTICE);
        LocalDate until = notice == null ? null : lastDay(PolicyKey.ADOPT_NOTICE, notice.doneOn(), context);
        if (notice == null || (until != null && !day.isAfter(until))) {
            throw new Refused(
                    RefusalCode.ADOPTION_NOTICE_TOO_SHORT,
                    until == null ? Map.of() : Map.of("until", until.toString()));
        }
    }

    private static @Nullable Assessment suitable(Placement placement, AssessmentAspect aspect) {
        Assessment found = placement.assessments().get(aspect);
        return found == null || !found.suitable() ? null : found;
    }

    private static @Nullable LocalDate lastDay(PolicyKey key, LocalDate from, Context context) {
        return context.policy()
                .due(key, from.atTime(LocalTime.MIDNIGHT).atZone(context.zone()).toInstant())
                .map(due -> due.lastDay(context.zone()))
                .orElse(null);
    }
}
