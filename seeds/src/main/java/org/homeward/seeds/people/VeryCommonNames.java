package org.homeward.seeds.people;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.homeward.seeds.world.SeedFiles;

/** The few full names that very many people share, such as 张伟 and 王芳: what a search must cope with. */
final class VeryCommonNames {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2030;

    private final Map<Sex, List<Optional<Weighted<PersonName>>>> bySexAndYear = new EnumMap<>(Sex.class);
    private final Set<String> all;

    private VeryCommonNames(List<Entry> entries) {
        all = entries.stream().map(entry -> entry.name().full()).collect(toUnmodifiableSet());
        for (Sex sex : Sex.values()) {
            bySexAndYear.put(
                    sex,
                    IntStream.rangeClosed(FIRST_YEAR, LAST_YEAR)
                            .mapToObj(year -> inFashion(entries, sex, year))
                            .toList());
        }
    }

    static VeryCommonNames load() {
        return new VeryCommonNames(SeedFiles.rows("/people/very-common-names.tsv", 5).stream()
                .map(Entry::of)
                .toList());
    }

    Optional<PersonName> draw(Dice dice, Sex sex, int birthYear) {
        int year = Math.clamp(birthYear, FIRST_YEAR, LAST_YEAR) - FIRST_YEAR;
        return bySexAndYear.getOrDefault(sex, List.of()).get(year).map(names -> names.draw(dice));
    }

    boolean contains(String fullName) {
        return all.contains(fullName);
    }

    private static Optional<Weighted<PersonName>> inFashion(List<Entry> entries, Sex sex, int year) {
        List<Entry> fitting = entries.stream()
                .filter(entry -> entry.sex() == sex && entry.from() <= year && year <= entry.to())
                .toList();
        if (fitting.isEmpty()) {
            return Optional.empty();
        }
        Map<PersonName, Integer> weights = fitting.stream().collect(toMap(Entry::name, Entry::weight, Integer::sum));
        return Optional.of(Weighted.of(
                fitting.stream().map(Entry::name).distinct().toList(), name -> weights.getOrDefault(name, 0)));
    }

    private record Entry(PersonName name, Sex sex, int from, int to, int weight) {
        static Entry of(List<String> row) {
            String name = row.get(0);
            return new Entry(
                    new PersonName(name.substring(0, 1), name.substring(1)),
                    Sex.valueOf(row.get(1)),
                    Integer.parseInt(row.get(2)),
                    Integer.parseInt(row.get(3)),
                    Integer.parseInt(row.get(4)));
        }
    }
}
