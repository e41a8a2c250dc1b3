package org.homeward.shared.kernel;

import java.util.regex.Pattern;

/** The one spelling of all ids: a prefix that names the thing, a hyphen, then lower-case letters and digits. */
final class IdText {

    private static final Pattern REST = Pattern.compile("[0-9a-z]{6,40}");

    private IdText() {}

    /**
     * Returns the text unchanged when it is a well-formed id.
     *
     * @throws InvalidValue when the prefix is another one or the rest is malformed; nothing is repaired silently
     */
    static String strict(String prefix, String text) {
        String start = prefix + "-";
        if (!text.startsWith(start)
                || !REST.matcher(text.substring(start.length())).matches()) {
            throw new InvalidValue(InvalidValue.Reason.MALFORMED_ID, prefix + "-… expected");
        }
        return text;
    }
}
