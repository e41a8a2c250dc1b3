package org.homeward.shared.person;

import org.homeward.shared.kernel.Birth;
import org.homeward.shared.kernel.Personal;
import org.homeward.shared.kernel.Sensitive;
import org.homeward.shared.kernel.SensitiveKind;
import org.homeward.shared.kernel.Sex;
import org.homeward.shared.kernel.ShortText;
import org.jspecify.annotations.Nullable;

/**
 * Who somebody is said to be. Everything that nobody knows yet is absent.
 *
 * @param name          full name
 * @param alias         another name or a nickname
 * @param sex           sex
 * @param birth         birth date or span
 * @param idNumber      citizen identity number
 * @param nationality   ISO 3166 code, or {@code UNKNOWN} or {@code STATELESS}
 * @param ethnicity     ethnic group
 * @param household     place of household registration as told
 * @param householdCode administrative division code of it
 * @param phone         telephone number
 */
public record Identity(
        @Nullable Personal<ShortText> name,
        @Nullable Personal<ShortText> alias,
        Sex sex,
        @Nullable Personal<Birth> birth,
        @Sensitive(SensitiveKind.ID_NUMBER) @Nullable Personal<IdentityNumber> idNumber,
        Nationality nationality,
        @Nullable Personal<ShortText> ethnicity,
        @Sensitive(SensitiveKind.PLACE) @Nullable Personal<ShortText> household,
        @Nullable DivisionCode householdCode,
        @Sensitive(SensitiveKind.PHONE) @Nullable Personal<ShortText> phone) {}
