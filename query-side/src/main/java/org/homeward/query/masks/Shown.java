package org.homeward.query.masks;

import java.util.regex.Pattern;
import org.homeward.shared.kernel.Personal;
import org.homeward.shared.kernel.SensitiveKind;

/**
 * What is shown in the place of what is hidden. Of a telephone number a desk sees enough to tell two of them apart. Of an
 * identity number nothing: its birthday and its county stand open elsewhere, so that the last places would be all of it.
 */
final class Shown {

    private static final Pattern MOBILE = Pattern.compile("1\\d{10}");
    private static final int HEAD = 3;
    private static final int TAIL = 4;

    private Shown() {}

    static String of(SensitiveKind kind, Object value) {
        return switch (kind) {
            case PHONE -> phone(value.toString());
            case ID_NUMBER, PLACE, HEALTH, PROTECTION, REPORTER -> Personal.MASK;
        };
    }

    private static String phone(String number) {
        return MOBILE.matcher(number).matches()
                ? number.substring(0, HEAD) + Personal.MASK + number.substring(number.length() - TAIL)
                : Personal.MASK;
    }
}
