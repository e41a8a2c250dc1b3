package org.homeward.query.matching;

import org.homeward.shared.missing.Agreement;
import org.homeward.shared.missing.MatchField;
import org.homeward.shared.missing.MatchHow;

/** What the days from getting lost to being found say. */
final class Days {

    private Days() {}

    static double worth(long days) {
        if (days < -Weights.SHORTLY_DAYS) {
            return Weights.FOUND_BEFORE;
        }
        if (days < -Weights.TOLERATED_DAYS) {
            return Weights.FOUND_SHORTLY_BEFORE;
        }
        if (days <= Weights.SOON_DAYS) {
            return Weights.FOUND_SOON;
        }
        return days <= Weights.YEAR_DAYS ? Weights.FOUND_WITHIN_YEAR : 0;
    }

    static Reason reason(long days) {
        if (days < -Weights.TOLERATED_DAYS) {
            MatchHow how = days < -Weights.SHORTLY_DAYS ? MatchHow.FOUND_BEFORE_LOST : MatchHow.FOUND_SHORTLY_BEFORE;
            return new Reason(MatchField.DATE, Agreement.DIFFERENT, worth(days), how);
        }
        if (days <= Weights.SOON_DAYS) {
            return new Reason(MatchField.DATE, Agreement.SAME, worth(days), MatchHow.FOUND_SOON_AFTER);
        }
        MatchHow how = days <= Weights.YEAR_DAYS ? MatchHow.FOUND_WITHIN_A_YEAR : MatchHow.FOUND_LONG_AFTER;
        return new Reason(MatchField.DATE, Agreement.CLOSE, worth(days), how);
    }
}
