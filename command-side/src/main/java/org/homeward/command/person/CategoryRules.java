package org.homeward.command.person;

import java.util.Map;
import org.homeward.command.kernel.Context;
import org.homeward.shared.kernel.RefusalCode;
import org.homeward.shared.kernel.Refused;
import org.homeward.shared.person.FileCommand.ChangeCategory;
import org.homeward.shared.person.StatutoryCategory;
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

    /** Who has no known age counts as a child, and as one that is young enough. */
    static void leftBehindChildIsYoungEnough(PersonState person, ChangeCategory ask, Context context) {
        int age = context.policy().age(PolicyKey.AGE_LEFT_BEHIND);
        if (ask.category() == StatutoryCategory.LEFT_BEHIND_CHILD
                && person.isAtLeast(age, context.dayOf(ask.occurredAt()))) {
            throw new Refused(RefusalCode.LEFT_BEHIND_CHILD_TOO_OLD, Map.of("age", Integer.toString(age)));
        }
    }
}
