package org.homeward.shared.intake;

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
        @Nullable ShortText depositNumber) {}
