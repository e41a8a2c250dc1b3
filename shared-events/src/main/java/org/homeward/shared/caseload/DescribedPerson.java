package org.homeward.shared.caseload;

import java.util.List;
import org.homeward.shared.kernel.Birth;
import org.homeward.shared.kernel.InvalidValue;
import org.homeward.shared.kernel.Sex;
import org.homeward.shared.kernel.ShortText;
import org.homeward.shared.person.Description;
import org.homeward.shared.person.DivisionCode;
import org.homeward.shared.person.IdentityNumber;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is being taken in, as far as it was typed. What nobody knows is absent and says nothing.
 *
 * @param names       full names; at most 10
 * @param otherNames  nicknames and other names; at most 10
 * @param sex         sex
 * @param birth       the birth or the span it must lie in
 * @param idNumber    citizen identity number
 * @param home        where the person is at home
 * @param description height, marks, dialect
 * @param kinNames    names of relatives; at most 10
 */
public record DescribedPerson(
        List<ShortText> names,
        List<ShortText> otherNames,
        Sex sex,
        @Nullable Birth birth,
        @Nullable IdentityNumber idNumber,
        @Nullable DivisionCode home,
        @Nullable Description description,
        List<ShortText> kinNames) {

    private static final int MOST_NAMES = 10;

    /**
     * Checks the lists.
     *
     * @throws InvalidValue when there are too many names
     */
    public DescribedPerson {
        names = List.copyOf(names);
        otherNames = List.copyOf(otherNames);
        kinNames = List.copyOf(kinNames);
        if (names.size() > MOST_NAMES || otherNames.size() > MOST_NAMES || kinNames.size() > MOST_NAMES) {
            throw new InvalidValue(InvalidValue.Reason.TOO_LONG, "at most 10 names");
        }
    }

    @Override
    public String toString() {
        return "DescribedPerson[hidden]";
    }
}
