package org.homeward.ui.prints;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.homeward.shared.kernel.Birth;
import org.homeward.shared.kernel.Personal;
import org.homeward.shared.kernel.Personal.Masked;
import org.homeward.shared.person.Nationality;
import org.jspecify.annotations.Nullable;

/** How values are told on paper. What was erased and what nobody knew are two things and look different. */
final class PrintedValues {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.ROOT);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm", Locale.ROOT);

    private PrintedValues() {}

    static <T> Phrase personal(@Nullable Personal<T> value, Function<T, Phrase> told) {
        if (value == null) {
            return Phrase.UNKNOWN;
        }
        return switch (value) {
            case Personal.Known<T>(T known) -> told.apply(known);
            case Personal.Erased<T> ignored -> Phrase.ERASED;
            case Personal.Masked<T> masked -> Phrase.of(masked.shown().getOrDefault(Masked.WHOLE, Personal.MASK));
        };
    }

    static <T> Phrase text(@Nullable Personal<T> value) {
        return personal(value, known -> Phrase.of(known.toString()));
    }

    static Phrase day(LocalDate day) {
        return Phrase.of(DAY.format(day));
    }

    static Phrase minute(Instant at, ZoneId zone) {
        return Phrase.of(MINUTE.format(at.atZone(zone)));
    }

    static Phrase age(Birth birth, LocalDate on) {
        int youngest = birth.youngestOn(on);
        int oldest = birth.oldestOn(on);
        if (!birth.isEstimated()) {
            return Phrase.of(youngest + " 岁");
        }
        String years = youngest == oldest ? "约 " + youngest : youngest + "–" + oldest;
        return new Phrase(years + " 岁（估计）", "estimated");
    }

    static Phrase birth(Birth birth) {
        if (!birth.isEstimated()) {
            return day(birth.earliest());
        }
        return new Phrase(
                DAY.format(birth.earliest()) + "至" + DAY.format(birth.latest()) + "之间（估计）", "between, estimated");
    }

    static Phrase nationality(Nationality nationality) {
        if (nationality.equals(Nationality.UNKNOWN)) {
            return Phrase.UNKNOWN;
        }
        if (nationality.equals(Nationality.STATELESS)) {
            return new Phrase("无国籍", "stateless");
        }
        Locale country = Locale.of("", nationality.value());
        return new Phrase(
                country.getDisplayCountry(Locale.SIMPLIFIED_CHINESE), country.getDisplayCountry(Locale.ENGLISH));
    }

    static Phrase list(Collection<Phrase> phrases) {
        return new Phrase(
                phrases.stream().map(Phrase::zh).collect(Collectors.joining("；")),
                phrases.stream().map(Phrase::en).filter(en -> !en.isEmpty()).collect(Collectors.joining("; ")));
    }
}
