package org.homeward.shared.policy;

import java.util.regex.Pattern;

/**
 * One choice out of a list that the rules lay down, such as a ground for declining aid.
 *
 * @param code  the stable name, upper case with underscores; recorded in events, never renamed
 * @param label what people read
 */
public record PolicyCode(String code, Wording label) {

    private static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*");

    /** Checks the form of the code. */
    public PolicyCode {
        if (!FORM.matcher(code).matches()) {
            throw new IllegalArgumentException("a code in UPPER_CASE");
        }
    }
}
