package org.homeward.shared.missing;

import java.util.List;
import org.homeward.shared.kernel.Birth;
import org.homeward.shared.kernel.InvalidValue;
import org.homeward.shared.kernel.Sensitive;
import org.homeward.shared.kernel.SensitiveKind;
import org.homeward.shared.kernel.Sex;
import org.homeward.shared.kernel.ShortText;
import org.homeward.shared.person.Description;
import org.homeward.shared.person.DivisionCode;
import org.homeward.shared.person.IdentityNumber;
import org.homeward.shared.person.Relation;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is looked for, as the one who looks describes them. What nobody knows is absent.
 *
 * @param name        full name
 * @param otherNames  nicknames, names of childhood, names by marriage; at most 10
 * @param relation    what the one who looks is to the one looked for: a mother who looks for her son is {@code MOTHER}
 * @param sex         sex
 * @param birth       the birth or the span it must lie in
 * @param idNumber    citizen identity number
 * @param description height, marks, dialect
 * @param home        where the person is at home
 * @param separation  when, where and why they were lost
 * @param kinNames    names of relatives that the person may mention; at most 10
 */
public record SoughtPerson(
        @Nullable ShortText name,
        List<ShortText> otherNames,
        Relation relation,
        Sex sex,
        @Nullable Birth birth,
        @Sensitive(SensitiveKind.ID_NUMBER) @Nullable IdentityNumber idNumber,
        Description description,
        @Nullable DivisionCode home,
        Separation separation,
        List<ShortText> kinNames) {

    private static final int MOST_NAMES = 10;

    /**
     * Checks the lists.
     *
     * @throws InvalidValue when there are too many names
     */
    public SoughtPerson {
        otherNames = List.copyOf(otherNames);
        kinNames = List.copyOf(kinNames);
        if (otherNames.size() > MOST_NAMES || kinNames.size() > MOST_NAMES) {
            throw new InvalidValue(InvalidValue.Reason.TOO_LONG, "at most 10 names");
        }
    }

    @Override
    public String toString() {
        return "SoughtPerson[hidden]";
    }
}
