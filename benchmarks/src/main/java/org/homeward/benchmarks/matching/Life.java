package org.homeward.benchmarks.matching;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.homeward.seeds.people.ChineseNames;
import org.homeward.seeds.people.Dice;
import org.homeward.seeds.people.PersonProfile;
import org.homeward.seeds.people.Sex;
import org.homeward.shared.person.BodyPart;
import org.homeward.shared.person.BodySide;
import org.homeward.shared.person.Mark;
import org.homeward.shared.person.MarkKind;

/**
 * What is true of a person and neither side knows all of.
 *
 * @param person    the person as the demo world invents them
 * @param lostOn    the day on which the family lost them
 * @param lostAt    the county where that was
 * @param foundAt   the county where they were found, on the day of arrival
 * @param adultCm   how tall they are once grown
 * @param marks     what lasts of the marks
 * @param relatives the father, and a mother, sister or wife
 */
record Life(
        PersonProfile person,
        LocalDate lostOn,
        String lostAt,
        String foundAt,
        int adultCm,
        List<Mark> marks,
        List<String> relatives) {

    private static final int GROWN = 18;

    static Life of(PersonProfile person, Dice dice, Places places, ChineseNames names) {
        String home = person.truth().home().code();
        String lostAt = places.near(dice, home, 700, 120, 60);
        return new Life(
                person,
                person.arrival().minusDays(gap(dice)),
                lostAt,
                places.near(dice, lostAt, 450, 200, 150),
                (person.sex() == Sex.MALE ? 169 : 158)
                        + dice.between(-5, 5)
                        + dice.between(-5, 5)
                        + dice.between(-5, 5)
                        + dice.between(-5, 5),
                lasting(person),
                relatives(person, dice, names));
    }

    /** Days from lost to found: 45 % within a month, 25 % within a year, the others up to fifteen years. */
    private static int gap(Dice dice) {
        int way = dice.below(100);
        if (way < 45) {
            return dice.between(0, 30);
        }
        return way < 70 ? dice.between(31, 365) : dice.between(366, 365 * 15);
    }

    int ageOn(LocalDate day) {
        return Math.max(0, person.truth().birthDate().until(day).getYears());
    }

    /** A child of five is 105 cm tall, and the rest comes evenly. */
    int heightOn(LocalDate day) {
        int age = ageOn(day);
        return age >= GROWN ? adultCm : 70 + (adultCm - 70) * age / GROWN;
    }

    private static List<String> relatives(PersonProfile person, Dice dice, ChineseNames names) {
        int born = Math.max(1900, person.truth().birthDate().getYear() - dice.between(20, 35));
        String surname = person.truth().name().surname();
        String father = names.withSurname(dice, surname.isEmpty() ? names.surname(dice) : surname, Sex.MALE, born)
                .full();
        String other = names.draw(dice, Sex.FEMALE, born).full();
        return List.of(father, other);
    }

    private static List<Mark> lasting(PersonProfile person) {
        List<Mark> marks = new ArrayList<>();
        for (org.homeward.seeds.people.Mark mark : person.marks()) {
            String text = mark.text().zh();
            switch (mark.kind()) {
                case INJURY -> {}
                case SCAR ->
                    marks.add(mark(text.contains("烧") || text.contains("烫") ? MarkKind.BURN : MarkKind.SCAR, text));
                case MOLE -> marks.add(mark(MarkKind.MOLE, text));
                case TATTOO -> marks.add(mark(MarkKind.TATTOO, text));
                case BIRTHMARK -> marks.add(mark(MarkKind.BIRTHMARK, text));
                case MISSING_PART ->
                    marks.add(mark(text.contains("牙") ? MarkKind.DENTAL : MarkKind.MISSING_PART, text));
                case DEFORMITY -> marks.add(mark(MarkKind.DEFORMITY, text));
                case FEATURE -> {
                    if (!text.contains("发")) {
                        marks.add(mark(text.contains("牙") ? MarkKind.DENTAL : MarkKind.OTHER, text));
                    }
                }
            }
        }
        return List.copyOf(marks);
    }

    private static Mark mark(MarkKind kind, String text) {
        BodySide side = text.contains("左") ? BodySide.LEFT : text.contains("右") ? BodySide.RIGHT : null;
        return new Mark(kind, part(text), side);
    }

    private static BodyPart part(String text) {
        String[][] words = {
            {"臂", "ARM"},
            {"手", "HAND"},
            {"六指", "HAND"},
            {"肩", "SHOULDER"},
            {"背", "BACK"},
            {"胸", "CHEST"},
            {"腹", "BELLY"},
            {"额", "FOREHEAD"},
            {"眉", "FOREHEAD"},
            {"眼", "EYE"},
            {"脸", "CHEEK"},
            {"下巴", "CHIN"},
            {"颈", "NECK"},
            {"腿", "LEG"},
            {"下肢", "LEG"},
            {"膝", "KNEE"},
            {"脚", "FOOT"},
            {"足", "FOOT"},
            {"耳", "EAR"},
            {"牙", "MOUTH"},
            {"唇", "MOUTH"}
        };
        for (String[] word : words) {
            if (text.contains(word[0])) {
                return BodyPart.valueOf(word[1]);
            }
        }
        return BodyPart.HEAD;
    }
}
