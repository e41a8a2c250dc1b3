package org.homeward.query.matching;

import java.util.BitSet;
import org.homeward.shared.missing.Agreement;
import org.homeward.shared.missing.MatchField;
import org.homeward.shared.missing.MatchHow;

/** Compares identity numbers as they were taken down. The check digit follows from the others, so it is left out. */
final class IdDigits {

    private static final int CHECKED = 17;

    private IdDigits() {}

    static Reason compare(String one, String other) {
        String left = digits(one);
        String right = digits(other);
        if (left.equals(right)) {
            return new Reason(MatchField.ID_NUMBER, Agreement.SAME, Weights.SAME_NUMBER, MatchHow.SAME_NUMBER);
        }
        if (left.length() == right.length() && isSwapped(left, right)) {
            return new Reason(MatchField.ID_NUMBER, Agreement.CLOSE, Weights.DIGITS_SWAPPED, MatchHow.DIGITS_SWAPPED);
        }
        return left.length() == right.length() && wrong(left, right).cardinality() == 1
                ? new Reason(MatchField.ID_NUMBER, Agreement.CLOSE, Weights.DIGIT_WRONG, MatchHow.DIGIT_WRONG)
                : new Reason(MatchField.ID_NUMBER, Agreement.DIFFERENT, Weights.OTHER_NUMBER, MatchHow.OTHER_NUMBER);
    }

    /** All places but the check digit. */
    static String digits(String number) {
        String kept = number.strip();
        return kept.length() > CHECKED ? kept.substring(0, CHECKED) : kept;
    }

    private static boolean isSwapped(String one, String other) {
        BitSet wrong = wrong(one, other);
        int at = wrong.nextSetBit(0);
        return wrong.cardinality() == 2
                && wrong.get(at + 1)
                && one.charAt(at) == other.charAt(at + 1)
                && one.charAt(at + 1) == other.charAt(at);
    }

    /** The places in which two numbers of the same length differ. */
    private static BitSet wrong(String one, String other) {
        BitSet wrong = new BitSet(one.length());
        for (int at = 0; at < one.length(); at++) {
            wrong.set(at, one.charAt(at) != other.charAt(at));
        }
        return wrong;
    }
}
