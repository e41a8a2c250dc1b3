package org.homeward.query.matching;

import org.homeward.shared.missing.Agreement;
import org.homeward.shared.missing.MatchField;
import org.homeward.shared.missing.MatchHow;

/** Compares two spans of birth, each in days. */
record Spans(long earliest, long latest, long otherEarliest, long otherLatest) {

    private static final double DAYS_A_YEAR = 365.25;

    boolean sameDay() {
        return earliest == latest && otherEarliest == otherLatest && earliest == otherEarliest;
    }

    /** The years that lie between the spans, 0 when they meet. */
    double yearsApart() {
        return Math.max(0, Math.max(earliest - otherLatest, otherEarliest - latest)) / DAYS_A_YEAR;
    }

    /** What it is worth: the narrower the spans, the less likely they meet by chance. */
    double worth() {
        if (sameDay()) {
            return Weights.SAME_DAY;
        }
        double years = (latest - earliest + otherLatest - otherEarliest) / DAYS_A_YEAR + 1;
        double worth = Math.log(Weights.BIRTH_YEARS * Weights.SPANS_MEET / Math.min(years, Weights.BIRTH_YEARS))
                + Weights.YEAR_APART * yearsApart();
        boolean bothKnown = earliest == latest && otherEarliest == otherLatest;
        return Math.max(Weights.OTHER_AGE, bothKnown ? worth + Weights.OTHER_DAY : worth);
    }

    Reason reason() {
        if (sameDay()) {
            return new Reason(MatchField.BIRTH, Agreement.SAME, worth(), MatchHow.SAME_DAY);
        }
        double apart = yearsApart();
        if (apart == 0) {
            return new Reason(MatchField.BIRTH, Agreement.CLOSE, worth(), MatchHow.WITHIN_ESTIMATE);
        }
        return apart <= Weights.CLOSE_YEARS
                ? new Reason(MatchField.BIRTH, Agreement.CLOSE, worth(), MatchHow.YEARS_APART)
                : new Reason(MatchField.BIRTH, Agreement.DIFFERENT, worth(), MatchHow.OTHER_AGE);
    }
}
