package org.homeward.ui.prints;

import java.util.Locale;

/**
 * A character that no font of the papers can draw. It is printed as its code, so that the desk can write it in by hand.
 *
 * @param codePoint which
 */
public record MissingGlyph(int codePoint) {

    /** The way it is named, such as {@code U+2A6D6}. */
    public String code() {
        return String.format(Locale.ROOT, "U+%04X", codePoint);
    }

    String printed() {
        return "〔" + code() + "〕";
    }
}
