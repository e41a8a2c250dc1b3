package org.homeward.command.placement;

import java.time.LocalDate;
import java.time.Period;
import java.util.Map;
import java.util.Objects;
import org.homeward.command.kernel.Context;
import org.homeward.shared.kernel.FacilityId;
import org.homeward.shared.kernel.Personal;
import org.homeward.shared.kernel.RefusalCode;
import org.homeward.shared.kernel.Refused;
import org.homeward.shared.placement.FosterCarer;
import org.homeward.shared.placement.RecordCheck;
import org.homeward.shared.policy.PolicyKey;
import org.jspecify.annotations.Nullable;

/** Which families foster children, and how many. */
final class FosterRules {

    private FosterRules() {}

    static void isNew(FosterState family) {
        if (family.facility() != null) {
            throw new Refused(RefusalCode.FOSTER_FAMILY_ALREADY_REGISTERED);
        }
    }

    static void isOpen(FosterState family) {
        if (family.facility() == null) {
            throw new Refused(RefusalCode.FOSTER_FAMILY_NOT_FOUND);
        }
        if (family.closed()) {
            throw new Refused(RefusalCode.FOSTER_FAMILY_CLOSED);
        }
    }

    static void isSupervisedBy(FosterState family, @Nullable FacilityId facility) {
        if (!Objects.equals(family.facility(), facility)) {
            throw new Refused(RefusalCode.FOSTER_FAMILY_OF_OTHER_FACILITY);
        }
    }

    static void isEmpty(FosterState family) {
        if (!family.children().isEmpty()) {
            throw new Refused(
                    RefusalCode.FOSTER_FAMILY_HAS_CHILDREN,
                    Map.of("children", Integer.toString(family.children().size())));
        }
    }

    static void hasRoom(FosterState family, Context context) {
        int most = context.policy().count(PolicyKey.FOSTER_MAX_CHILDREN);
        if (family.children().size() >= most) {
            throw new Refused(RefusalCode.FOSTER_FAMILY_FULL, Map.of("most", Integer.toString(most)));
        }
    }

    /** A carer whose age nobody knows any more is none of the right age. */
    static void carerIsOfAge(@Nullable Personal<FosterCarer> personal, LocalDate day, Context context) {
        int from = context.policy().age(PolicyKey.FOSTER_CARER_FROM_AGE);
        int to = context.policy().age(PolicyKey.FOSTER_CARER_TO_AGE);
        FosterCarer carer = personal == null ? null : personal.orNull();
        int age = carer == null ? -1 : Period.between(carer.born(), day).getYears();
        if (age < from || age > to) {
            throw new Refused(
                    RefusalCode.FOSTER_CARER_OUT_OF_AGE,
                    Map.of("fromAge", Integer.toString(from), "toAge", Integer.toString(to)));
        }
    }

    static void carerIsCleared(RecordCheck check) {
        if (check != RecordCheck.CLEAR) {
            throw new Refused(RefusalCode.FOSTER_CARER_NOT_CLEARED, Map.of("check", check.name()));
        }
    }
}
