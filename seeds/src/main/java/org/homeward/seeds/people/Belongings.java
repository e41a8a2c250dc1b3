package org.homeward.seeds.people;

import java.util.List;
import java.util.stream.Stream;
import org.homeward.seeds.people.Belonging.Kind;
import org.homeward.seeds.world.SeedFiles;
import org.homeward.seeds.world.Wording;

/** Draws what a person carried: some things, seldom papers or medicine, and mostly little money. */
final class Belongings {
    private final Lists lists = SeedFiles.yaml("/people/belongings.yaml", Lists.class);

    List<Belonging> draw(Dice dice, int age) {
        List<Wording> things = age < 14 ? lists.child() : lists.common();
        Stream<Belonging> items = Stream.generate(() -> dice.pick(things))
                .limit(dice.below(4))
                .distinct()
                .map(text -> new Belonging(Kind.ITEM, text, 0));
        return Stream.of(items, papers(dice, age), money(dice, age))
                .flatMap(part -> part)
                .toList();
    }

    private Stream<Belonging> papers(Dice dice, int age) {
        if (age >= 14 && dice.perMille(180)) {
            return Stream.of(new Belonging(Kind.DOCUMENT, dice.pick(lists.documents()), 0));
        }
        return age >= 18 && dice.perMille(120)
                ? Stream.of(new Belonging(Kind.MEDICINE, dice.pick(lists.medicine()), 0))
                : Stream.empty();
    }

    private static Stream<Belonging> money(Dice dice, int age) {
        if (age < 6 || !dice.perMille(420)) {
            return Stream.empty();
        }
        int yuan = dice.perMille(40) ? dice.between(500, 3000) : dice.between(1, 120);
        return Stream.of(new Belonging(Kind.MONEY, new Wording("现金" + yuan + "元", "cash, " + yuan + " yuan"), yuan));
    }

    private record Lists(List<Wording> documents, List<Wording> common, List<Wording> medicine, List<Wording> child) {}
}
