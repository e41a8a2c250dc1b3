package org.homeward.shared.placement;

import java.time.LocalDate;
import org.homeward.shared.kernel.Sensitive;
import org.homeward.shared.kernel.SensitiveKind;
import org.homeward.shared.kernel.ShortText;
import org.homeward.shared.person.DivisionCode;
import org.jspecify.annotations.Nullable;

/**
 * Who mainly looks after the children of a foster family.
 *
 * @param name  of the carer
 * @param born  the carer's birthday
 * @param phone telephone number
 * @param home  where the family lives, as an administrative division
 */
public record FosterCarer(
        ShortText name,
        LocalDate born,
        @Sensitive(SensitiveKind.PHONE) @Nullable ShortText phone,
        @Nullable DivisionCode home) {

    @Override
    public String toString() {
        return "FosterCarer[hidden]";
    }
}
