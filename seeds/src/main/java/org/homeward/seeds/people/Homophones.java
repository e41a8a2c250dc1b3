package org.homeward.seeds.people;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.homeward.seeds.world.SeedFiles;

/** Other ways to write a name that sound the same without the tone, as a clerk might hear it: 张伟, 章伟, 张玮. */
public final class Homophones {
    private final Map<String, String> surnames;
    private final Map<String, String> given;

    private Homophones(List<List<String>> rows) {
        surnames = groups(rows, "surname");
        given = groups(rows, "given");
    }

    /** Reads the table that comes with the demo world. */
    public static Homophones load() {
        return new Homophones(SeedFiles.rows("/people/homophones.tsv", 3));
    }

    /** Every name that differs from this one in exactly one character and sounds alike; often none. */
    public List<PersonName> variants(PersonName name) {
        return Stream.concat(
                        alternatives(surnames, name.surname()).map(s -> new PersonName(s, name.given())),
                        IntStream.range(0, name.given().length()).boxed().flatMap(at -> atPosition(name, at)))
                .toList();
    }

    /** One of the variants, if there is any. */
    public Optional<PersonName> variant(Dice dice, PersonName name) {
        List<PersonName> all = variants(name);
        return all.isEmpty() ? Optional.empty() : Optional.of(dice.pick(all));
    }

    private Stream<PersonName> atPosition(PersonName name, int at) {
        String before = name.given().substring(0, at);
        String after = name.given().substring(at + 1);
        return alternatives(given, name.given().substring(at, at + 1))
                .map(other -> new PersonName(name.surname(), before + other + after));
    }

    private static Stream<String> alternatives(Map<String, String> groups, String character) {
        return groups.getOrDefault(character, "")
                .chars()
                .mapToObj(Character::toString)
                .filter(other -> !other.equals(character));
    }

    private static Map<String, String> groups(List<List<String>> rows, String part) {
        return rows.stream()
                .filter(row -> row.get(0).equals(part))
                .map(row -> row.get(2))
                .flatMap(group -> group.chars().mapToObj(c -> Map.entry(Character.toString(c), group)))
                .collect(toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
