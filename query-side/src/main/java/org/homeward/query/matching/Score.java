package org.homeward.query.matching;

import java.util.Comparator;
import java.util.List;
import org.homeward.shared.missing.Likelihood;
import org.homeward.shared.missing.MatchHow;
import org.homeward.shared.missing.MatchReason;

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

    /** Two descriptions never make it certain, so no percentage comes to this. */
    private static final int CERTAIN = 100;

    static Score of(List<Reason> reasons) {
        return of(reasons, evidence(reasons));
    }

    /** The score of two on file: whoever has the number of the other is looked at, whatever else was written down. */
    static Score ofTwoFound(List<Reason> reasons) {
        boolean decided = reasons.stream().anyMatch(reason -> reason.how() == MatchHow.SAME_NUMBER);
        double evidence = evidence(reasons);
        return of(reasons, decided ? Math.max(evidence, Weights.NUMBER_DECIDES) : evidence);
    }

    private static double evidence(List<Reason> reasons) {
        double evidence = Weights.PRIOR;
        for (Reason reason : reasons) {
            evidence += reason.contribution();
        }
        return evidence;
    }

    private static Score of(List<Reason> reasons, double evidence) {
        double value = 1 / (1 + Math.exp(-evidence));
        return new Score(
                value,
                Score.likelihood(value),
                evidence,
                reasons.stream().sorted(WEIGHTIEST).toList());
    }

    /** The value from 0 to 99, as people are told it. */
    public int percent() {
        return Math.min(CERTAIN - 1, (int) (value * CERTAIN));
    }

    /** The reasons as people are told them. */
    public List<MatchReason> told() {
        return reasons.stream()
                .map(reason -> new MatchReason(
                        reason.field(), reason.agreement(), (int) Math.round(reason.contribution() * 10), reason.how()))
                .toList();
    }

    static Likelihood likelihood(double value) {
        if (value >= Weights.LIKELY_FROM) {
            return Likelihood.LIKELY;
        }
        return value >= Weights.POSSIBLE_FROM ? Likelihood.POSSIBLE : Likelihood.UNLIKELY;
    }
}
