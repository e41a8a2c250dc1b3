package org.homeward.seeds.people;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.homeward.seeds.world.SeedFiles;

/** Han given names, which follow the fashion of the years in which the person was born. */
final class GivenNames {
    private static final int RARE_PER_MILLE = 8;

    private final Map<Sex, NavigableMap<Integer, Fashion>> bySex = new EnumMap<>(Sex.class);
    private final List<String> rareCharacters;

    private GivenNames(List<String> rareCharacters) {
        this.rareCharacters = rareCharacters;
    }

    static GivenNames load() {
        List<String> rare = SeedFiles.rows("/people/rare-characters.tsv", 1).stream()
                .map(List::getFirst)
                .toList();
        GivenNames names = new GivenNames(rare);
        SeedFiles.rows("/people/given-names.tsv", 8)
                .forEach(row -> names.bySex
                        .computeIfAbsent(Sex.valueOf(row.get(1)), sex -> new TreeMap<>())
                        .put(Integer.valueOf(row.get(0)), Fashion.of(row)));
        return names;
    }

    String draw(Dice dice, Sex sex, int birthYear) {
        Fashion fashion = fashion(sex, birthYear);
        if (dice.perMille(RARE_PER_MILLE)) {
            return rare(dice, fashion);
        }
        int way = dice.below(100);
        if (way < fashion.wholePercent()) {
            return fashion.whole().draw(dice);
        }
        return way < fashion.wholePercent() + fashion.singlePercent()
                ? fashion.single().draw(dice)
                : fashion.first().draw(dice) + fashion.second().draw(dice);
    }

    private String rare(Dice dice, Fashion fashion) {
        String character = dice.pick(rareCharacters);
        return dice.perMille(400) ? character : fashion.first().draw(dice) + character;
    }

    private Fashion fashion(Sex sex, int birthYear) {
        Map.Entry<Integer, Fashion> found =
                bySex.getOrDefault(sex, new TreeMap<>()).floorEntry(birthYear);
        if (found == null) {
            throw new IllegalArgumentException("No given names for people born in " + birthYear);
        }
        return found.getValue();
    }

    private record Fashion(
            int wholePercent,
            int singlePercent,
            Weighted<String> whole,
            Weighted<String> single,
            Weighted<String> first,
            Weighted<String> second) {

        static Fashion of(List<String> row) {
            return new Fashion(
                    Integer.parseInt(row.get(2)),
                    Integer.parseInt(row.get(3)),
                    ranked(row.get(4)),
                    ranked(row.get(5)),
                    ranked(row.get(6)),
                    ranked(row.get(7)));
        }

        private static Weighted<String> ranked(String words) {
            return Weighted.ranked(
                    Arrays.stream(words.split(" ", -1)).distinct().toList());
        }
    }
}
