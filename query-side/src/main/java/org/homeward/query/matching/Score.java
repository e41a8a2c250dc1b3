package org.homeward.query.matching;

import java.util.Comparator;
import java.util.List;
import org.homeward.shared.missing.Likelihood;

/**
 * Whether two profiles are of one person. It depends on these two only.
 *
 * @param value      from 0 to 1: how likely it is, if one in a million on file is the one who is looked for
 * @param likelihood the same in a word
 * @param evidence   the natural logarithm of the odds that the value stands for; orders where values are all but 1
 * @param reasons    one for each field that both sides have, the weightiest first
 */
public record Score(double value, Likelihood likelihood, double evidence, List<Reason> reasons) {

    private static final Comparator<Reason> WEIGHTIEST =
            Comparator.comparingDouble(reason -> -Math.abs(reason.contribution()));

    static Score of(List<Reason> reasons) {
        double evidence = Weights.PRIOR;
        for (Reason reason : reasons) {
            evidence += reason.contribution();
        }
        double value = 1 / (1 + Math.exp(-evidence));
        return new Score(
                value,
                Score.likelihood(value),
                evidence,
                reasons.stream().sorted(WEIGHTIEST).toList());
    }

    static Likelihood likelihood(double value) {
        if (value >= Weights.LIKELY_FROM) {
            return Likelihood.LIKELY;
        }
        return value >= Weights.POSSIBLE_FROM ? Likelihood.POSSIBLE : Likelihood.UNLIKELY;
    }
}
