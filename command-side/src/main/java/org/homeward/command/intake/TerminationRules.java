package org.homeward.command.intake;

import org.homeward.command.kernel.Context;
import org.homeward.command.person.PersonState;
import org.homeward.shared.intake.IntakeCommand.TerminateAid;
import org.homeward.shared.kernel.RefusalCode;
import org.homeward.shared.kernel.Refused;
import org.homeward.shared.kernel.ShortText;
import org.homeward.shared.policy.PolicyKey;

/** A station ends its aid only for adults who can look after themselves, and in writing. */
final class TerminationRules {

    private TerminationRules() {}

    static ShortText notice(PersonState person, TerminateAid ask, Context context) {
        int adult = context.policy().age(PolicyKey.AGE_ADULT);
        if (person.mayBeYoungerThan(adult, context.dayOf(ask.occurredAt()))) {
            throw new Refused(RefusalCode.TERMINATION_OF_MINOR);
        }
        if (person.hasImpairmentSign()) {
            throw new Refused(RefusalCode.TERMINATION_OF_IMPAIRED);
        }
        ShortText notice = ask.noticeNumber();
        if (notice == null) {
            throw new Refused(RefusalCode.TERMINATION_NOTICE_MISSING);
        }
        return notice;
    }
}
