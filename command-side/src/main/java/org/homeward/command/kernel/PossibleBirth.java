package org.homeward.command.kernel;

import java.time.LocalDate;
import java.util.Map;
import org.homeward.shared.kernel.Birth;
import org.homeward.shared.kernel.RefusalCode;
import org.homeward.shared.kernel.Refused;
import org.homeward.shared.kernel.Sex;
import org.homeward.shared.person.IdentityNumber;
import org.jspecify.annotations.Nullable;

/** What is said of a birth, wherever it is said, must be possible and must not contradict the identity number. */
public final class PossibleBirth {

    private PossibleBirth() {}

    /** Nobody was born later than today. The benefit of the doubt does not make a child of a slip of the pen. */
    public static void isPast(@Nullable Birth birth, @Nullable IdentityNumber number, Context context) {
        LocalDate today = context.dayOf(context.now());
        boolean birthLies = birth != null && birth.latest().isAfter(today);
        if (birthLies || (number != null && number.birthDate().isAfter(today))) {
            throw new Refused(RefusalCode.BIRTH_IN_FUTURE, Map.of("today", today.toString()));
        }
    }

    /** The birth date and the sex in an identity number must not contradict what else is said. */
    public static void fitsNumber(@Nullable Birth birth, Sex sex, @Nullable IdentityNumber number) {
        if (number == null) {
            return;
        }
        LocalDate day = number.birthDate();
        if (birth != null && (day.isBefore(birth.earliest()) || day.isAfter(birth.latest()))) {
            throw new Refused(RefusalCode.ID_NUMBER_CONTRADICTS_BIRTH);
        }
        if (sex != Sex.UNKNOWN && sex != number.sex()) {
            throw new Refused(RefusalCode.ID_NUMBER_CONTRADICTS_SEX);
        }
    }
}
