package org.homeward.benchmarks.matching;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.homeward.query.matching.Profile;
import org.homeward.seeds.people.Dice;
import org.homeward.seeds.people.Homophones;
import org.homeward.seeds.people.Nicknames;
import org.homeward.seeds.people.PersonName;
import org.homeward.seeds.people.PersonProfile;
import org.homeward.shared.kernel.Birth;
import org.homeward.shared.kernel.Sex;
import org.homeward.shared.person.DivisionCode;

/**
 * The six errors that the matching must bear, and no other: homophones, a missing surname, a nickname, an age that is off by up
 * to three years, swapped digits, and a place at another level. The file and the report are made alike, each with its own
 * errors, so about twice the rate strikes a pair:
 *
 * <ul>
 *   <li>The name: one character written as another of the same sound in 10 %, only the given name in 6 %, only a nickname in
 *       4 %, as the demo world makes them: most from the surname or the last character, three in ten not from the name at all.
 *   <li>The age in years, off by one, two or three in 20 %. Nobody knows the day of birth but from an identity number.
 *   <li>The identity number, which 40 % of those on file have and 45 % of those who look know: two neighbouring digits swapped
 *       in 5 %.
 *   <li>Home and the place where lost or found: instead of the county only the prefecture in 13 %, only the province in 7 %,
 *       each by itself.
 * </ul>
 *
 * Sex and days are right. Nobody knows a height, a mark, a dialect or a relative.
 */
final class ListedErrors implements Errors {

    private static final int HOMOPHONE = 100;
    private static final int GIVEN_ALONE = 60;
    private static final int NICKNAME = 40;
    private static final int OTHER_AGE = 200;
    private static final int MOST_YEARS = 3;
    private static final int SWAPPED = 50;
    private static final int PREFECTURE = 130;
    private static final int PROVINCE = 70;
    private static final int NUMBER_REPORTED = 450;

    private final Homophones homophones;
    private final Nicknames nicknames = new Nicknames();

    ListedErrors(Homophones homophones) {
        this.homophones = homophones;
    }

    @Override
    public Profile onFile(Life life, Dice dice) {
        PersonProfile person = life.person();
        return side(life, dice, person.arrival(), life.foundAt(), person.idNumber() != null);
    }

    @Override
    public Profile report(Life life, Dice dice) {
        return side(life, dice, life.lostOn(), life.lostAt(), dice.perMille(NUMBER_REPORTED));
    }

    private Profile side(Life life, Dice dice, LocalDate day, String place, boolean hasNumber) {
        PersonProfile person = life.person();
        Profile.Builder profile = Profile.builder()
                .sex(person.sex() == org.homeward.seeds.people.Sex.MALE ? Sex.MALE : Sex.FEMALE)
                .home(code(dice, person.truth().home().code()))
                .place(code(dice, place))
                .day(day);
        name(profile, dice, life, day);
        if (hasNumber) {
            profile.idNumber(copied(dice, person.truth().idNumber()))
                    .birth(Birth.on(person.truth().birthDate()));
        } else {
            int age = stated(dice, life.ageOn(day));
            profile.birth(Birth.estimated(age, age, day));
        }
        return profile.build();
    }

    private void name(Profile.Builder profile, Dice dice, Life life, LocalDate day) {
        PersonName name = life.person().truth().name();
        int way = dice.below(1000);
        if (way < HOMOPHONE) {
            profile.name(homophones.variant(dice, name).orElse(name).full());
        } else if (way < HOMOPHONE + GIVEN_ALONE) {
            profile.name(name.given());
        } else if (way < HOMOPHONE + GIVEN_ALONE + NICKNAME) {
            profile.otherName(nicknames.draw(dice, name, life.person().sex(), life.ageOn(day)));
        } else {
            profile.name(name.full());
        }
    }

    private static int stated(Dice dice, int age) {
        if (!dice.perMille(OTHER_AGE)) {
            return age;
        }
        int years = dice.between(1, MOST_YEARS);
        return Math.max(0, dice.perMille(500) ? age + years : age - years);
    }

    /** The number as it was taken down; digits that are alike are not swapped, since nobody would see it. */
    private static String copied(Dice dice, String number) {
        if (!dice.perMille(SWAPPED)) {
            return number;
        }
        List<Integer> places = IntStream.range(0, number.length() - 1)
                .filter(at -> number.charAt(at) != number.charAt(at + 1))
                .boxed()
                .toList();
        int at = dice.pick(places);
        return number.substring(0, at) + number.charAt(at + 1) + number.charAt(at) + number.substring(at + 2);
    }

    private static DivisionCode code(Dice dice, String county) {
        int way = dice.below(1000);
        if (way < PREFECTURE) {
            return new DivisionCode(county.substring(0, 4) + "00");
        }
        return new DivisionCode(way < PREFECTURE + PROVINCE ? county.substring(0, 2) + "0000" : county);
    }
}
