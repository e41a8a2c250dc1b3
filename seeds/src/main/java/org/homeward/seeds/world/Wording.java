package org.homeward.seeds.world;

/**
 * The same text in the two languages of the product.
 *
 * @param zh simplified Chinese
 * @param en English
 */
public record Wording(String zh, String en) {}
