package org.homeward.shared.policy;

/**
 * The same words in the two languages of the product.
 *
 * @param zh Chinese, not blank
 * @param en English, not blank
 */
public record Wording(String zh, String en) {

    /** Checks that there is something to read in both. */
    public Wording {
        if (zh.isBlank() || en.isBlank()) {
            throw new IllegalArgumentException("words in Chinese and in English");
        }
    }
}
