package org.homeward.shared.person;

import org.jspecify.annotations.Nullable;

/**
 * Something on the body by which a person can be told from others.
 *
 * @param kind what it is
 * @param part where it is
 * @param side on which side, when anybody knows; families and desks often mix the sides up
 */
public record Mark(MarkKind kind, BodyPart part, @Nullable BodySide side) {}
