package org.homeward.seeds.story;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.homeward.seeds.people.PersonProfile;
import org.homeward.shared.kernel.Birth;
import org.homeward.shared.kernel.Personal;
import org.homeward.shared.kernel.Sex;
import org.homeward.shared.kernel.ShortText;
import org.homeward.shared.person.DivisionCode;
import org.homeward.shared.person.Identity;
import org.homeward.shared.person.IdentityNumber;
import org.homeward.shared.person.Nationality;
import org.jspecify.annotations.Nullable;

/** What the desk is told about an invented person, in the words of the file. */
final class Said {

    private static final int ADULT = 18;
    private static final ZoneId STATIONS = ZoneId.of("Asia/Shanghai");

    private final PersonProfile person;

    Said(PersonProfile person) {
        this.person = person;
    }

    Personal<ShortText> provisionalName() {
        if (person.nickname() != null) {
            return Words.text(person.nickname());
        }
        return Words.text(
                person.name() != null ? person.name().full() : String.format(Locale.ROOT, "无名氏%04d", person.index()));
    }

    /** What one sees: sex and age. */
    Identity byAppearance() {
        return identity(null, null, null, Nationality.UNKNOWN, null, null);
    }

    /** What the person says. */
    Identity byOwnWord() {
        return identity(
                person.name() == null ? null : person.name().full(),
                person.alias(),
                person.idNumber(),
                new Nationality("CN"),
                person.home() == null ? null : person.home().code(),
                person.phone());
    }

    /** What turned out to be true. */
    Identity inTruth() {
        return new Identity(
                Words.text(person.truth().name().full()),
                optional(person.alias()),
                sex(),
                Personal.of(Birth.on(person.truth().birthDate())),
                Personal.of(new IdentityNumber(person.truth().idNumber())),
                new Nationality("CN"),
                null,
                null,
                new DivisionCode(person.truth().home().code()),
                optional(person.phone()));
    }

    /** Whether the person may still be a child on that day, by what one sees and is told. */
    boolean mayBeChild(Instant at) {
        return birth().latest().plusYears(ADULT).isAfter(LocalDate.ofInstant(at, STATIONS));
    }

    /** Whether the person really is a child on that day. */
    boolean isChild(Instant at) {
        return person.truth().birthDate().plusYears(ADULT).isAfter(LocalDate.ofInstant(at, STATIONS));
    }

    Sex sex() {
        return Sex.valueOf(person.sex().name());
    }

    private Identity identity(
            @Nullable String name,
            @Nullable String alias,
            @Nullable String number,
            Nationality nationality,
            @Nullable String home,
            @Nullable String phone) {
        return new Identity(
                optional(name),
                optional(alias),
                sex(),
                Personal.of(birth()),
                number == null ? null : Personal.of(new IdentityNumber(number)),
                nationality,
                null,
                null,
                home == null ? null : new DivisionCode(home),
                optional(phone));
    }

    private Birth birth() {
        LocalDate born = person.age().birthDate();
        return born == null
                ? Birth.estimated(person.age().fromYears(), person.age().toYears(), person.arrival())
                : Birth.on(born);
    }

    private static @Nullable Personal<ShortText> optional(@Nullable String text) {
        return text == null ? null : Words.text(text);
    }
}
