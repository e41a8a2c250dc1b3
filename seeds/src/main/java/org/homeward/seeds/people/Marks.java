package org.homeward.seeds.people;

import java.util.ArrayList;
import java.util.List;
import org.homeward.seeds.world.SeedFiles;
import org.homeward.seeds.world.Wording;

/** Draws the marks of a person: about half have none worth writing down. */
final class Marks {
    private static final int TATTOO_FROM_AGE = 14;

    private final Lists lists = SeedFiles.yaml("/people/marks.yaml", Lists.class);
    private final Weighted<MarkWords> kinds = Weighted.of(lists.kinds(), MarkWords::weight);
    private final Weighted<MarkWords> childrensKinds =
            Weighted.of(lists.kinds(), words -> words.kind() == Mark.Kind.TATTOO ? 0 : words.weight());

    List<Mark> draw(Dice dice, int age) {
        int many = dice.below(100);
        int count = many < 48 ? 0 : many < 82 ? 1 : many < 95 ? 2 : 3;
        List<Mark> marks = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            Mark mark = one(dice, age);
            if (!marks.contains(mark)) {
                marks.add(mark);
            }
        }
        return List.copyOf(marks);
    }

    private Mark one(Dice dice, int age) {
        if (age >= TATTOO_FROM_AGE && dice.perMille(180)) {
            WholeMark mark = dice.pick(lists.whole());
            return new Mark(mark.kind(), new Wording(mark.zh(), mark.en()));
        }
        MarkWords words = (age < TATTOO_FROM_AGE ? childrensKinds : kinds).draw(dice);
        Wording place = dice.pick(lists.places());
        int which = dice.below(words.zh().size());
        return new Mark(
                words.kind(),
                new Wording(place.zh() + words.zh().get(which), words.en().get(which) + " " + place.en()));
    }

    record MarkWords(Mark.Kind kind, int weight, List<String> zh, List<String> en) {
        MarkWords {
            if (zh.size() != en.size()) {
                throw new IllegalStateException("Chinese and English do not pair up for " + kind);
            }
        }
    }

    private record WholeMark(Mark.Kind kind, String zh, String en) {}

    private record Lists(List<MarkWords> kinds, List<Wording> places, List<WholeMark> whole) {}
}
