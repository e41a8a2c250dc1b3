package org.homeward.query.matching;

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
            How how = days < -Weights.SHORTLY_DAYS ? How.FOUND_BEFORE_LOST : How.FOUND_SHORTLY_BEFORE;
            return new Reason(Field.DATE, Agreement.DIFFERENT, worth(days), how);
        }
        if (days <= Weights.SOON_DAYS) {
            return new Reason(Field.DATE, Agreement.SAME, worth(days), How.FOUND_SOON_AFTER);
        }
        How how = days <= Weights.YEAR_DAYS ? How.FOUND_WITHIN_A_YEAR : How.FOUND_LONG_AFTER;
        return new Reason(Field.DATE, Agreement.CLOSE, worth(days), how);
    }
}
