package org.homeward.command.person;

import org.homeward.command.kernel.Context;
import org.homeward.shared.kernel.RefusalCode;
import org.homeward.shared.kernel.Refused;
import org.homeward.shared.person.FileCommand.ChangeCategory;
import org.homeward.shared.policy.PolicyKey;

/** One statutory category at a time, and the right one for the age. */
final class CategoryRules {

    private CategoryRules() {}

    static void changesSomething(PersonState person, ChangeCategory ask) {
        if (person.file().category() == ask.category() && person.file().risks().equals(ask.risks())) {
            throw new Refused(RefusalCode.CATEGORY_UNCHANGED);
        }
    }

    static void childCategoryIsForChildren(PersonState person, ChangeCategory ask, Context context) {
        int adult = context.policy().age(PolicyKey.AGE_ADULT);
        if (ask.category().isForChildren() && person.isAtLeast(adult, context.dayOf(ask.occurredAt()))) {
            throw new Refused(RefusalCode.CHILD_CATEGORY_FOR_ADULT);
        }
    }
}
