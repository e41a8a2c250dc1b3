package org.homeward.shared.kernel;

/**
 * The same words in the two languages of the product.
 *
 * @param zh Chinese
 * @param en English
 */
public record LocalText(ShortText zh, ShortText en) {}
