package org.homeward.query.matching;

/** What a score means to somebody who has to decide whether to ask further. */
public enum Likelihood {
    LIKELY,
    POSSIBLE,
    UNLIKELY;

    static Likelihood of(double value) {
        if (value >= Weights.LIKELY_FROM) {
            return LIKELY;
        }
        return value >= Weights.POSSIBLE_FROM ? POSSIBLE : UNLIKELY;
    }
}
