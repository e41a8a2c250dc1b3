package org.homeward.ui.prints;

/**
 * What stands in one place of a paper.
 *
 * @param zh Chinese, or words that belong to no language, such as a number
 * @param en the same in English, printed small after it; empty when there is nothing to translate
 */
public record Phrase(String zh, String en) {

    /** Nothing is left of it: the key it was sealed with is destroyed. */
    public static final Phrase ERASED = of("—");

    /** Nobody knows it yet. */
    public static final Phrase UNKNOWN = new Phrase("不详", "unknown");

    /** Words as somebody typed them. */
    public static Phrase of(String words) {
        return new Phrase(words, "");
    }
}
