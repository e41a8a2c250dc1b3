package org.homeward.command.intake;

import java.math.BigDecimal;
import java.util.Map;
import org.homeward.command.kernel.Context;
import org.homeward.command.person.PersonState;
import org.homeward.shared.intake.IntakeCommand.DepartByOwnWish;
import org.homeward.shared.kernel.ActorId;
import org.homeward.shared.kernel.RefusalCode;
import org.homeward.shared.kernel.Refused;
import org.homeward.shared.policy.PolicyKey;

/**
 * Who may leave alone. An eligible adult may at any time: nobody is held. Children and people with an impairment leave
 * with somebody. The age that counts is that of the day on which it happened, also when it is recorded later.
 */
final class DepartureRules {

    private DepartureRules() {}

    static void isOldEnoughToLeaveAlone(PersonState person, DepartByOwnWish ask, Context context) {
        int age = context.policy().age(PolicyKey.LEAVE_SELF_FROM_AGE);
        if (person.mayBeYoungerThan(age, context.dayOf(ask.occurredAt()))) {
            throw new Refused(RefusalCode.DEPARTURE_OF_CHILD_ALONE, Map.of("age", Integer.toString(age)));
        }
    }

    static void hasNoImpairmentSign(PersonState person) {
        if (person.hasImpairmentSign()) {
            throw new Refused(RefusalCode.DEPARTURE_OF_IMPAIRED_ALONE);
        }
    }

    /** A person of 16 or 17 needs a supervisor's word, and not that of whoever records the departure. */
    static void minorIsApproved(PersonState person, StayState stay, DepartByOwnWish ask, Context context) {
        int adult = context.policy().age(PolicyKey.AGE_ADULT);
        boolean needed = context.policy().holds(PolicyKey.LEAVE_SELF_MINOR_APPROVAL)
                && person.mayBeYoungerThan(adult, context.dayOf(ask.occurredAt()));
        if (!needed) {
            return;
        }
        ActorId approvedBy = stay.approvedBy();
        if (approvedBy == null) {
            throw new Refused(RefusalCode.DEPARTURE_NEEDS_APPROVAL);
        }
        context.isNot(approvedBy);
    }

    static void statementIsSigned(DepartByOwnWish ask) {
        if (!ask.statementSigned()) {
            throw new Refused(RefusalCode.DEPARTURE_STATEMENT_MISSING);
        }
    }

    /** No cash is given, but for a short distance in a special case, up to a limit. */
    static void fareIsWithinLimit(DepartByOwnWish ask, Context context) {
        BigDecimal limit = context.policy().money(PolicyKey.LEAVE_CASH).sum();
        BigDecimal fare = ask.fareCash();
        if (fare != null && fare.compareTo(limit) > 0) {
            throw new Refused(RefusalCode.FARE_ABOVE_LIMIT, Map.of("limit", limit.toPlainString()));
        }
    }
}
