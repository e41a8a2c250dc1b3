package org.homeward.command.person;

import java.time.Instant;
import java.util.Map;
import org.homeward.command.kernel.Context;
import org.homeward.shared.kernel.RefusalCode;
import org.homeward.shared.kernel.Refused;
import org.homeward.shared.policy.PolicyKey;

/**
 * Who may go alone. An eligible adult may at any time: nobody is held. Children and people with an impairment leave with
 * somebody. The age that counts is that of the day on which it happened, also when it is recorded later.
 */
public final class LeavingAlone {

    private LeavingAlone() {}

    /**
     * Refuses that a child goes alone.
     *
     * @throws Refused with {@link RefusalCode#DEPARTURE_OF_CHILD_ALONE}
     */
    public static void isOldEnough(PersonState person, Instant at, Context context) {
        int age = context.policy().age(PolicyKey.LEAVE_SELF_FROM_AGE);
        if (person.mayBeYoungerThan(age, context.dayOf(at))) {
            throw new Refused(RefusalCode.DEPARTURE_OF_CHILD_ALONE, Map.of("age", Integer.toString(age)));
        }
    }

    /**
     * Refuses that somebody goes alone who may not find the way.
     *
     * @throws Refused with {@link RefusalCode#DEPARTURE_OF_IMPAIRED_ALONE}
     */
    public static void isNotImpaired(PersonState person) {
        if (person.hasImpairmentSign()) {
            throw new Refused(RefusalCode.DEPARTURE_OF_IMPAIRED_ALONE);
        }
    }

    /**
     * Refuses that somebody goes alone who did not sign that they wish to.
     *
     * @throws Refused with {@link RefusalCode#DEPARTURE_STATEMENT_MISSING}
     */
    public static void statementIsSigned(boolean signed) {
        if (!signed) {
            throw new Refused(RefusalCode.DEPARTURE_STATEMENT_MISSING);
        }
    }
}
