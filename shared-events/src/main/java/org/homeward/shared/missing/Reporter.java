package org.homeward.shared.missing;

import org.homeward.shared.kernel.ShortText;
import org.homeward.shared.person.DivisionCode;
import org.jspecify.annotations.Nullable;

/**
 * The one who looks, and how to reach them.
 *
 * @param name  of the person, or of the police unit or organisation
 * @param phone telephone number
 * @param home  where they live
 */
public record Reporter(
        ShortText name, @Nullable ShortText phone, @Nullable DivisionCode home) {

    @Override
    public String toString() {
        return "Reporter[hidden]";
    }
}
