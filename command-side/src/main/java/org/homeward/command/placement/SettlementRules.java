package org.homeward.command.placement;

import java.time.Instant;
import java.util.Map;
import org.homeward.command.kernel.Context;
import org.homeward.command.person.PersonState;
import org.homeward.command.placement.PlacementState.Settlement;
import org.homeward.shared.kernel.RefusalCode;
import org.homeward.shared.kernel.Refused;
import org.homeward.shared.placement.PlacementType;
import org.homeward.shared.policy.PolicyKey;
import org.homeward.shared.tracing.DnaStep;

/** Only who could not be identified, after everything was tried, is settled. */
final class SettlementRules {

    private SettlementRules() {}

    static void isUnidentified(PersonState person) {
        if (!person.isUnidentified()) {
            throw new Refused(RefusalCode.SETTLEMENT_OF_IDENTIFIED);
        }
    }

    static void everythingWasTried(PersonState person, Instant at, Context context) {
        Instant admitted = person.intake().registeredAt();
        var due = admitted == null
                ? null
                : context.policy().due(PolicyKey.SETTLE_PLAN, admitted).orElse(null);
        if (admitted == null || (due != null && !due.isMissedAt(at))) {
            throw new Refused(
                    RefusalCode.SETTLEMENT_TOO_EARLY,
                    due == null
                            ? Map.of()
                            : Map.of("until", due.lastDay(context.zone()).toString()));
        }
        if (!person.tracing().dnaIsAt(DnaStep.ANSWERED)) {
            throw new Refused(RefusalCode.SETTLEMENT_WITHOUT_DNA);
        }
        if (person.tracing().notices().isEmpty()) {
            throw new Refused(RefusalCode.SETTLEMENT_WITHOUT_NOTICE);
        }
    }

    static void isNotSubmitted(PersonState person) {
        if (person.placement().settlement() != null) {
            throw new Refused(RefusalCode.SETTLEMENT_ALREADY_SUBMITTED);
        }
    }

    /** The plan on which the government has not decided. */
    static Settlement undecided(PersonState person) {
        Settlement plan = person.placement().settlement();
        if (plan == null) {
            throw new Refused(RefusalCode.SETTLEMENT_NOT_SUBMITTED);
        }
        if (plan.approved()) {
            throw new Refused(RefusalCode.SETTLEMENT_ALREADY_SUBMITTED);
        }
        return plan;
    }

    static Settlement approved(PersonState person) {
        Settlement plan = person.placement().settlement();
        if (plan == null || !plan.approved()) {
            throw new Refused(RefusalCode.SETTLEMENT_NOT_APPROVED);
        }
        return plan;
    }

    static void isNotRegistered(Settlement plan) {
        if (plan.registered()) {
            throw new Refused(RefusalCode.HOUSEHOLD_ALREADY_REGISTERED);
        }
    }

    /** Nobody lives somewhere as settled whose settlement is not allowed. */
    static void allows(PersonState person, PlacementType type) {
        if (type == PlacementType.SETTLEMENT_WITH_HUKOU) {
            isUnidentified(person);
            approved(person);
        }
    }
}
