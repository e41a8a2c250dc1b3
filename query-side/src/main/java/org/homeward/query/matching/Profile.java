package org.homeward.query.matching;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.homeward.shared.kernel.Birth;
import org.homeward.shared.kernel.Sex;
import org.homeward.shared.person.Description;
import org.homeward.shared.person.DivisionCode;
import org.homeward.shared.person.Mark;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a person, in the one shape in which those on file and those looked for are compared. What nobody
 * knows is absent, and then neither helps nor hurts.
 *
 * @param names      full names that somebody gave; never one that a desk made up for somebody nameless
 * @param otherNames nicknames, names of childhood, names by marriage, other spellings
 * @param sex        sex
 * @param birth      the birth or the span it must lie in
 * @param idNumber   citizen identity number as it was taken down, right or wrong
 * @param height     height
 * @param marks      what the body bears
 * @param speech     the region whose dialect the person speaks
 * @param home       where the person is at home, as closely as known
 * @param place      where lost, or where found
 * @param day        when lost, or when found
 * @param kinNames   names of relatives
 */
public record Profile(
        List<String> names,
        List<String> otherNames,
        Sex sex,
        @Nullable Birth birth,
        @Nullable String idNumber,
        @Nullable Height height,
        List<Mark> marks,
        @Nullable DivisionCode speech,
        @Nullable DivisionCode home,
        @Nullable DivisionCode place,
        @Nullable LocalDate day,
        List<String> kinNames) {

    /** Keeps the lists as they are. */
    public Profile {
        names = List.copyOf(names);
        otherNames = List.copyOf(otherNames);
        marks = List.copyOf(marks);
        kinNames = List.copyOf(kinNames);
    }

    /** Begins a profile of which nothing is known. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public String toString() {
        return "Profile[hidden]";
    }

    /** Puts a profile together; everything that is not set, or set to null, is absent. */
    public static final class Builder {

        private final List<String> names = new ArrayList<>();
        private final List<String> otherNames = new ArrayList<>();
        private final List<Mark> marks = new ArrayList<>();
        private final List<String> kinNames = new ArrayList<>();
        private Sex sex = Sex.UNKNOWN;
        private @Nullable Birth birth;
        private @Nullable String idNumber;
        private @Nullable Integer heightCm;
        private @Nullable DivisionCode speech;
        private @Nullable DivisionCode home;
        private @Nullable DivisionCode place;
        private @Nullable LocalDate day;

        private Builder() {}

        /** Adds a full name. */
        public Builder name(@Nullable String value) {
            return added(names, value);
        }

        /** Adds a nickname or another name. */
        public Builder otherName(@Nullable String value) {
            return added(otherNames, value);
        }

        /** Adds the name of a relative. */
        public Builder kin(@Nullable String value) {
            return added(kinNames, value);
        }

        /** Sets the sex. */
        public Builder sex(Sex value) {
            sex = value;
            return this;
        }

        /** Sets the birth. */
        public Builder birth(@Nullable Birth value) {
            birth = value;
            return this;
        }

        /** Sets the identity number. */
        public Builder idNumber(@Nullable String value) {
            idNumber = value;
            return this;
        }

        /** Sets height, marks and dialect. */
        public Builder description(Description value) {
            heightCm = value.heightCm();
            marks.clear();
            marks.addAll(value.marks());
            speech = value.speech();
            return this;
        }

        /** Sets the height in centimetres, taken on {@link #day the day}. */
        public Builder height(@Nullable Integer cm) {
            heightCm = cm;
            return this;
        }

        /** Adds a mark. */
        public Builder mark(Mark value) {
            marks.add(value);
            return this;
        }

        /** Sets the region of the dialect. */
        public Builder speech(@Nullable DivisionCode value) {
            speech = value;
            return this;
        }

        /** Sets the home. */
        public Builder home(@Nullable DivisionCode value) {
            home = value;
            return this;
        }

        /** Sets where the person was lost or found. */
        public Builder place(@Nullable DivisionCode value) {
            place = value;
            return this;
        }

        /** Sets when the person was lost or found. */
        public Builder day(@Nullable LocalDate value) {
            day = value;
            return this;
        }

        /** The profile. */
        public Profile build() {
            Height height = heightCm == null ? null : Height.of(heightCm, birth, day);
            return new Profile(
                    names, otherNames, sex, birth, idNumber, height, marks, speech, home, place, day, kinNames);
        }

        private Builder added(List<String> list, @Nullable String value) {
            if (value != null && !value.isBlank()) {
                list.add(value);
            }
            return this;
        }
    }
}
