package org.homeward.shared.intake;

import org.homeward.shared.kernel.InvalidValue;
import org.homeward.shared.kernel.Personal;
import org.homeward.shared.kernel.ShortText;
import org.jspecify.annotations.Nullable;

/**
 * One item that a person brought.
 *
 * @param description   what it is
 * @param quantity      how many
 * @param keptBy        who keeps it during the stay
 * @param depositNumber the number on its tag, when the station keeps it
 */
public record Belonging(
        Personal<ShortText> description,
        int quantity,
        Custodian keptBy,
        @Nullable ShortText depositNumber) {

    /**
     * Checks the number.
     *
     * @throws InvalidValue when there is none of it
     */
    public Belonging {
        if (quantity < 1) {
            throw new InvalidValue(InvalidValue.Reason.OUT_OF_RANGE, "one or more");
        }
    }
}
