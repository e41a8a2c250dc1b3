package org.homeward.seeds.people;

import java.util.List;
import org.homeward.seeds.world.SeedFiles;
import org.jspecify.annotations.Nullable;

/** What people are called by those who know them little: 小芳, 狗蛋, 老王. */
public final class Nicknames {
    private static final int OLD_FROM_AGE = 50;

    private final Lists lists = SeedFiles.yaml("/people/nicknames.yaml", Lists.class);

    /** Reads the list that comes with the demo world. */
    public Nicknames() {}

    /** A nickname made from the name where that is known to the speaker, or else one of the usual ones. */
    public String draw(Dice dice, @Nullable PersonName name, Sex sex, int age) {
        if (age < 8) {
            return dice.pick(lists.fixedChild());
        }
        if (name == null || name.surname().isEmpty() || dice.perMille(300)) {
            return dice.pick(sex == Sex.MALE ? lists.fixedMale() : lists.fixedFemale());
        }
        int lastCharacter = name.given().offsetByCodePoints(name.given().length(), -1);
        return dice.pick(patterns(sex, age))
                .replace("{g}", name.given().substring(lastCharacter))
                .replace("{s}", name.surname());
    }

    private List<String> patterns(Sex sex, int age) {
        if (age < OLD_FROM_AGE) {
            return lists.patternsYoung();
        }
        return sex == Sex.MALE ? lists.patternsOld() : lists.patternsOldFemale();
    }

    private record Lists(
            List<String> fixedMale,
            List<String> fixedFemale,
            List<String> fixedChild,
            List<String> patternsYoung,
            List<String> patternsOld,
            List<String> patternsOldFemale) {}
}
