package org.homeward.query.matching;

import org.homeward.shared.missing.Agreement;
import org.homeward.shared.missing.MatchField;
import org.homeward.shared.missing.MatchHow;

/**
 * What one field says.
 *
 * @param field        what was compared
 * @param agreement    how well it agrees
 * @param contribution what it adds to the evidence, a natural logarithm of odds: below 0 it speaks against
 * @param how          in which way it agrees or differs
 */
public record Reason(MatchField field, Agreement agreement, double contribution, MatchHow how) {}
