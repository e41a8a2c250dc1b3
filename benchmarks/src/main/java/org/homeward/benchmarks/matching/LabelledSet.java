package org.homeward.benchmarks.matching;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.homeward.query.matching.Profile;
import org.homeward.seeds.people.ChineseNames;
import org.homeward.seeds.people.Dice;
import org.homeward.seeds.people.PopulationPlan;
import org.homeward.seeds.world.Divisions;
import org.homeward.shared.kernel.Birth;
import org.jspecify.annotations.Nullable;

/**
 * People on file and reports of people who are looked for, of which it is known who is who.
 *
 * <p>The people are those of the demo world ({@link PopulationPlan}): surnames by their share of the population, given names by
 * those of their sex and year of birth, homes, ages and marks by their frequencies. A quarter of those looked for are people
 * of the same population who are not on file. Where and when somebody was lost and found is in {@link Life}; what both sides
 * know of it and get wrong, in the {@link ErrorModel}.
 */
final class LabelledSet {

    private static final LocalDate FIRST = LocalDate.of(2019, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2025, 12, 31);
    private static final int ON_FILE_PER_MILLE = 750;
    private static final int TRUTH = 101;
    private static final int ON_FILE = 102;
    private static final int REPORTED = 103;
    private static final int CHOICE = 104;
    private static final int SOON = 30;

    private final long seed;
    private final int people;
    private final int[] sought;
    private final PopulationPlan plan;
    private final Places places;
    private final Errors errors;
    private final ChineseNames names = ChineseNames.load();

    /**
     * A set of so many people on file and so many reports.
     *
     * @throws IllegalArgumentException when the plan has too few people for it
     */
    LabelledSet(ErrorModel model, long seed, int people, int reports) {
        this.seed = seed;
        this.people = people;
        Divisions divisions = Divisions.load();
        plan = new PopulationPlan(divisions, seed, (long) people + reports, FIRST, LAST);
        places = new Places(divisions, plan);
        errors = model.with(places, names);
        sought = new int[reports];
        Dice choice = Dice.of(seed, 0, CHOICE);
        Set<Integer> taken = new HashSet<>();
        for (int report = 0; report < reports; report++) {
            int chosen = people + report;
            if (choice.perMille(ON_FILE_PER_MILLE)) {
                do {
                    chosen = choice.below(people);
                } while (!taken.add(chosen));
            }
            sought[report] = chosen;
        }
    }

    int people() {
        return people;
    }

    int reports() {
        return sought.length;
    }

    /** The person on file who is looked for, -1 when it is nobody on file. */
    int truth(int report) {
        return sought[report] < people ? sought[report] : -1;
    }

    private Life life(int index) {
        return Life.of(plan.profile(index), Dice.of(seed, index, TRUTH), places, names);
    }

    /** What is on file of a person. */
    Profile onFile(int index) {
        return errors.onFile(life(index), Dice.of(seed, index, ON_FILE));
    }

    /** What is reported. */
    Profile report(int report) {
        int index = sought[report];
        return errors.report(life(index), Dice.of(seed, index, REPORTED));
    }

    /**
     * Whether the two sides share enough for anybody to tell: an identity number, a name or a relative's name on both
     * sides, however they are spelled; or else at least two of a mark of the same kind and place, the county of the
     * home, the day of birth, and the county where the person was lost and then found within thirty days.
     */
    static boolean isDecidable(Profile found, Profile lost) {
        boolean number = found.idNumber() != null && lost.idNumber() != null;
        boolean name = !found.names().isEmpty() && !lost.names().isEmpty();
        boolean relative = !found.kinNames().isEmpty() && !lost.kinNames().isEmpty();
        if (number || name || relative) {
            return true;
        }
        int shared = found.marks().stream()
                        .anyMatch(mark -> lost.marks().stream()
                                .anyMatch(other -> other.kind() == mark.kind() && other.part() == mark.part()))
                ? 1
                : 0;
        shared += found.home() != null && found.home().equals(lost.home()) ? 1 : 0;
        shared += isExact(found.birth()) && isExact(lost.birth()) ? 1 : 0;
        LocalDate day = lost.day();
        shared += day != null
                        && found.day() != null
                        && found.place() != null
                        && found.place().equals(lost.place())
                        && !found.day().isAfter(day.plusDays(SOON))
                ? 1
                : 0;
        return shared > 1;
    }

    private static boolean isExact(@Nullable Birth birth) {
        return birth != null && !birth.isEstimated();
    }
}
