package org.homeward.benchmarks.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiPredicate;
import org.homeward.query.matching.Profile;
import org.homeward.seeds.people.ChineseNames;
import org.homeward.seeds.people.Dice;
import org.homeward.seeds.people.Sex;
import org.homeward.shared.kernel.Birth;
import org.homeward.shared.person.DivisionCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Whether the benchmark asks what it says that it asks: each of the errors at its rate, and people as there are. */
class ListedErrorsTest {

    private static final int PEOPLE = 20_000;
    private static final int COMMONEST = 30;
    private static final LabelledSet SET =
            new LabelledSet(ErrorModel.LISTED, MatchBenchmark.SEED_A, PEOPLE, PEOPLE / 2);
    private static final List<Profile> ON_FILE = onFile();

    @Test
    void each_side_has_six_errors_each_at_its_rate_and_knows_nothing_else() {
        List<Profile> reports = new ArrayList<>();
        for (int report = 0; report < SET.reports(); report++) {
            reports.add(SET.report(report));
        }
        for (List<Profile> side : List.of(ON_FILE, reports)) {
            assertThat(side).allSatisfy(ListedErrorsTest::knowsNothingElse);
            assertThat(share(side, (one, other) -> one.names().isEmpty()))
                    .as("called by a nickname")
                    .isBetween(0.035, 0.045);
            assertThat(share(side, (one, other) -> isPrefecture(one.home()))).isBetween(0.12, 0.14);
            assertThat(share(side, (one, other) -> isProvince(one.home()))).isBetween(0.06, 0.08);
            assertThat(share(side, (one, other) -> isPrefecture(one.place()))).isBetween(0.12, 0.14);
        }
        assertThat(share(ON_FILE, (one, other) -> one.idNumber() != null)).isBetween(0.38, 0.42);
        assertThat(share(reports, (one, other) -> one.idNumber() != null)).isBetween(0.44, 0.46);
    }

    @Test
    void a_pair_differs_about_twice_as_often_as_a_side_is_wrong() {
        assertThat(pairs((one, other) -> one.idNumber() != null
                                && other.idNumber() != null
                                && !one.idNumber().equals(other.idNumber()))
                        / pairs((one, other) -> one.idNumber() != null && other.idNumber() != null))
                .as("digits swapped on either side")
                .isBetween(0.07, 0.13);
        assertThat(pairs((one, other) -> !one.names().isEmpty()
                        && !other.names().isEmpty()
                        && !one.names().equals(other.names())))
                .as("a homophone or no surname on either side; some characters have no homophone")
                .isBetween(0.2, 0.32);
        assertThat(pairs((one, other) -> !Objects.equals(one.home(), other.home())))
                .as("a home at another level on either side")
                .isBetween(0.28, 0.36);
    }

    /** Otherwise a name would tell more, or less, than among people. */
    @Test
    void those_who_are_not_looked_for_are_called_as_often_so_as_people_are() {
        Map<String, Integer> surnames = new HashMap<>();
        Map<String, Integer> given = new HashMap<>();
        Map<String, Integer> drawn = new HashMap<>();
        ChineseNames names = ChineseNames.load();
        Dice dice = Dice.of(1, 1, 1);
        int all = 0;
        for (Profile one : ON_FILE) {
            Birth birth = one.birth();
            if (one.names().isEmpty() || one.names().getFirst().length() != 3 || birth == null) {
                continue;
            }
            all++;
            String name = one.names().getFirst();
            surnames.merge(name.substring(0, 1), 1, Integer::sum);
            given.merge(name.substring(1), 1, Integer::sum);
            Sex sex = one.sex() == org.homeward.shared.kernel.Sex.MALE ? Sex.MALE : Sex.FEMALE;
            drawn.merge(names.draw(dice, sex, birth.earliest().getYear()).given(), 1, Integer::sum);
        }
        assertThat(share(surnames, "王", all)).as("7.1 % of all").isBetween(0.060, 0.080);
        assertThat(share(surnames, "李", all)).as("6.96 % of all").isBetween(0.059, 0.079);
        assertThat(share(surnames, "陈", all)).as("4.26 % of all").isBetween(0.035, 0.050);
        int people = all;
        List<String> commonest = drawn.entrySet().stream()
                .filter(name -> name.getKey().length() == 2)
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(COMMONEST)
                .map(Map.Entry::getKey)
                .toList();
        double usual = commonest.stream()
                .mapToDouble(name -> share(drawn, name, people))
                .sum();
        assertThat(commonest.stream()
                        .mapToDouble(name -> share(given, name, people))
                        .sum())
                .as("the thirty commonest given names of those years: %s", commonest)
                .isBetween(usual * 0.8, usual * 1.25);
    }

    private static double share(Map<String, Integer> counts, String what, int all) {
        return (double) counts.getOrDefault(what, 0) / all;
    }

    private static List<Profile> onFile() {
        List<Profile> all = new ArrayList<>();
        for (int index = 0; index < PEOPLE; index++) {
            all.add(SET.onFile(index));
        }
        return all;
    }

    private static void knowsNothingElse(Profile side) {
        assertThat(side.height()).isNull();
        assertThat(side.marks()).isEmpty();
        assertThat(side.speech()).isNull();
        assertThat(side.kinNames()).isEmpty();
        assertThat(side.names().size() + side.otherNames().size()).isEqualTo(1);
        Birth birth = side.birth();
        assertThat(birth != null && birth.isEstimated() == (side.idNumber() == null))
                .as("a day of birth from a number only, else an age")
                .isTrue();
    }

    private static double share(List<Profile> side, BiPredicate<Profile, Profile> has) {
        return (double) side.stream().filter(one -> has.test(one, one)).count() / side.size();
    }

    private static double pairs(BiPredicate<Profile, Profile> differs) {
        int all = 0;
        int different = 0;
        for (int report = 0; report < SET.reports(); report++) {
            if (SET.truth(report) >= 0) {
                all++;
                different += differs.test(SET.onFile(SET.truth(report)), SET.report(report)) ? 1 : 0;
            }
        }
        return (double) different / all;
    }

    private static boolean isPrefecture(@Nullable DivisionCode code) {
        return code != null && code.value().endsWith("00") && !code.value().endsWith("0000");
    }

    private static boolean isProvince(@Nullable DivisionCode code) {
        return code != null && code.value().endsWith("0000");
    }
}
