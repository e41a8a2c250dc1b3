package org.homeward.shared.returnhome;

import org.homeward.shared.kernel.Personal;
import org.homeward.shared.kernel.Sensitive;
import org.homeward.shared.kernel.SensitiveKind;
import org.homeward.shared.kernel.Sex;
import org.homeward.shared.kernel.ShortText;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who travels with a person.
 *
 * @param name  who
 * @param role  as what
 * @param sex   of the escort
 * @param phone how to reach them on the way
 */
public record Escort(
        Personal<ShortText> name,
        EscortRole role,
        Sex sex,
        @Sensitive(SensitiveKind.PHONE) @Nullable Personal<ShortText> phone) {}
