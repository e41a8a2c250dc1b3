package org.homeward.command.intake;

import org.homeward.command.kernel.Context;
import org.homeward.command.person.PersonState;
import org.homeward.shared.intake.IntakeCommand.DepartByOwnWish;
import org.homeward.shared.kernel.ActorId;
import org.homeward.shared.kernel.RefusalCode;
import org.homeward.shared.kernel.Refused;
import org.homeward.shared.policy.PolicyKey;

/** Whose word is needed before a minor leaves alone. */
final class DepartureRules {

    private DepartureRules() {}

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
}
