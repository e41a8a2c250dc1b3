package org.homeward.query.matching;

import org.homeward.shared.missing.Agreement;
import org.homeward.shared.missing.MatchField;
import org.homeward.shared.missing.MatchHow;

/** Compares identity numbers as they were taken down. The check digit follows from the others, so it is left out. */
final class IdDigits {

    private static final int CHECKED = 17;
    private static final int MOST_WRONG = 2;

    private IdDigits() {}

    static Reason compare(String one, String other) {
        String left = digits(one);
        String right = digits(other);
        if (left.equals(right)) {
            return new Reason(MatchField.ID_NUMBER, Agreement.SAME, Weights.SAME_NUMBER, MatchHow.SAME_NUMBER);
        }
        return wrong(left, right) <= MOST_WRONG
                ? new Reason(MatchField.ID_NUMBER, Agreement.CLOSE, Weights.DIGITS_DIFFER, MatchHow.DIGITS_DIFFER)
                : new Reason(MatchField.ID_NUMBER, Agreement.DIFFERENT, Weights.OTHER_NUMBER, MatchHow.OTHER_NUMBER);
    }

    /** All places but the check digit. */
    static String digits(String number) {
        String kept = number.strip();
        return kept.length() > CHECKED ? kept.substring(0, CHECKED) : kept;
    }

    private static int wrong(String one, String other) {
        if (one.length() != other.length()) {
            return CHECKED;
        }
        int wrong = 0;
        for (int at = 0; at < one.length(); at++) {
            wrong += one.charAt(at) == other.charAt(at) ? 0 : 1;
        }
        return wrong;
    }
}
