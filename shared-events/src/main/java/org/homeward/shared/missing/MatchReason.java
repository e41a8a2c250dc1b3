package org.homeward.shared.missing;

/**
 * What one field says about whether two descriptions are of the same person.
 *
 * @param field     what was compared
 * @param agreement how it compares
 * @param weight    what it adds to or takes from the evidence, in tenths of a natural logarithm of odds; what is unknown on
 *     one side adds nothing and has no reason
 * @param how       in which way it compares
 */
public record MatchReason(MatchField field, Agreement agreement, int weight, MatchHow how) {}
