package org.homeward.query.matching;

/**
 * Somebody in the index who may be the one that was asked for.
 *
 * @param id    the id of the document
 * @param score how likely it is, and why
 */
public record Match(String id, Score score) {}
