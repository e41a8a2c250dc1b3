package org.homeward.seeds.people;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Set;
import org.homeward.seeds.world.SeedFiles;

/**
 * Full names of Han Chinese: a surname by its share of the population, and a given name by sex and year of birth.
 * Names of widely known public figures are never given.
 */
public final class ChineseNames {
    /** So many are named straight from the list of very common names; chance adds some more. */
    private static final int VERY_COMMON_PER_MILLE = 22;

    private final Weighted<Surname> surnames;
    private final GivenNames givenNames;
    private final VeryCommonNames veryCommon;
    private final Set<String> avoided;

    private ChineseNames(Weighted<Surname> surnames, Set<String> avoided) {
        this.surnames = surnames;
        this.avoided = avoided;
        givenNames = GivenNames.load();
        veryCommon = VeryCommonNames.load();
    }

    /** Reads the lists that come with the demo world. */
    public static ChineseNames load() {
        List<Surname> surnames = SeedFiles.rows("/people/surnames.tsv", 2).stream()
                .map(row -> new Surname(row.get(0), Integer.parseInt(row.get(1))))
                .toList();
        Set<String> avoided = SeedFiles.rows("/people/avoided-names.tsv", 1).stream()
                .map(List::getFirst)
                .collect(toUnmodifiableSet());
        return new ChineseNames(Weighted.of(surnames, Surname::share), avoided);
    }

    /** A full name for somebody born in that year. */
    public PersonName draw(Dice dice, Sex sex, int birthYear) {
        if (dice.perMille(VERY_COMMON_PER_MILLE)) {
            return veryCommon
                    .draw(dice, sex, birthYear)
                    .orElseGet(() -> withSurname(dice, surname(dice), sex, birthYear));
        }
        return withSurname(dice, surname(dice), sex, birthYear);
    }

    /** A full name with that surname, as for kin of somebody or for a people whose surnames are known. */
    public PersonName withSurname(Dice dice, String surname, Sex sex, int birthYear) {
        PersonName name;
        do {
            name = new PersonName(surname, givenNames.draw(dice, sex, birthYear));
        } while (avoided.contains(name.full()) || surname.equals(name.given()));
        return name;
    }

    /** A surname by its share of the population. */
    public String surname(Dice dice) {
        return surnames.draw(dice).text();
    }

    /** Whether so many people are called so that the name alone says little. */
    public boolean isVeryCommon(String fullName) {
        return veryCommon.contains(fullName);
    }

    private record Surname(String text, int share) {}
}
