package org.homeward.query.matching;

/** Compares identity numbers as they were taken down. The check digit follows from the others, so it is left out. */
final class IdDigits {

    private static final int CHECKED = 17;
    private static final int MOST_WRONG = 2;

    private IdDigits() {}

    static Reason compare(String one, String other) {
        String left = digits(one);
        String right = digits(other);
        if (left.equals(right)) {
            return new Reason(Field.ID_NUMBER, Agreement.SAME, Weights.SAME_NUMBER, How.SAME_NUMBER);
        }
        return wrong(left, right) <= MOST_WRONG
                ? new Reason(Field.ID_NUMBER, Agreement.CLOSE, Weights.DIGITS_DIFFER, How.DIGITS_DIFFER)
                : new Reason(Field.ID_NUMBER, Agreement.DIFFERENT, Weights.OTHER_NUMBER, How.OTHER_NUMBER);
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
