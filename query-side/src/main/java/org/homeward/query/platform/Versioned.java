package org.homeward.query.platform;

/**
 * A document with the place in its stream up to which it is folded.
 *
 * @param document the document
 * @param version  the sequence of the last event in it
 * @param <D>      its type
 */
public record Versioned<D>(D document, long version) {}
