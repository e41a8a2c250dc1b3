package org.homeward.seeds.people;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.homeward.seeds.world.SeedFiles;

/** Which people somebody from a province belongs to, and how that people names its children. */
final class EthnicNames {
    /** U+00B7, the sign the household register uses between the parts of a name. */
    private static final String DOT = "·";

    private final Lists lists;
    private final ChineseNames chinese;
    private final EnumMap<Ethnicity, Integer> usual;
    private final Map<String, EnumMap<Ethnicity, Integer>> perMilleByProvince;

    EthnicNames(ChineseNames chinese) {
        this.chinese = chinese;
        lists = SeedFiles.yaml("/people/ethnic-names.yaml", Lists.class);
        perMilleByProvince = lists.provinces();
        usual = Objects.requireNonNull(perMilleByProvince.get("DEFAULT"));
    }

    Ethnicity ethnicity(Dice dice, String provinceDigits) {
        Map<Ethnicity, Integer> shares = perMilleByProvince.getOrDefault(provinceDigits, usual);
        int at = dice.below(1000);
        for (Map.Entry<Ethnicity, Integer> share : shares.entrySet()) {
            at -= share.getValue();
            if (at < 0) {
                return share.getKey();
            }
        }
        return Ethnicity.HAN;
    }

    PersonName draw(Dice dice, Ethnicity ethnicity, Sex sex, int birthYear) {
        return switch (ethnicity) {
            case HAN -> chinese.draw(dice, sex, birthYear);
            case HUI, MANCHU, ZHUANG, MIAO -> chinese.withSurname(dice, surname(dice, ethnicity), sex, birthYear);
            case KOREAN ->
                new PersonName(surname(dice, ethnicity), lists.koreanGiven().draw(dice, sex));
            case UYGHUR -> withFather(dice, lists.uyghur(), sex);
            case KAZAKH -> withFather(dice, lists.kazakh(), sex);
            case TIBETAN -> oneOrTwo(dice, lists.tibetan(), sex);
            case MONGOL -> alone(lists.mongol().draw(dice, sex));
            case YI ->
                alone(dice.pick(lists.yi().clans()) + DOT + lists.yi().given().draw(dice, sex));
            case DAI -> alone(lists.dai().draw(dice, sex));
        };
    }

    private String surname(Dice dice, Ethnicity ethnicity) {
        return dice.pick(lists.surnames().getOrDefault(ethnicity, List.of()));
    }

    private static PersonName withFather(Dice dice, BySex names, Sex sex) {
        return alone(names.draw(dice, sex) + DOT + names.draw(dice, Sex.MALE));
    }

    private static PersonName oneOrTwo(Dice dice, BySex names, Sex sex) {
        String first = names.draw(dice, sex);
        if (dice.perMille(250)) {
            return alone(first);
        }
        String second = names.draw(dice, sex);
        return alone(first.equals(second) ? first : first + second);
    }

    private static PersonName alone(String name) {
        return new PersonName("", name);
    }

    private record BySex(List<String> male, List<String> female) {
        String draw(Dice dice, Sex sex) {
            return dice.pick(sex == Sex.MALE ? male : female);
        }
    }

    private record Clans(List<String> clans, List<String> male, List<String> female) {
        BySex given() {
            return new BySex(male, female);
        }
    }

    private record Lists(
            Map<String, EnumMap<Ethnicity, Integer>> provinces,
            BySex uyghur,
            BySex kazakh,
            BySex tibetan,
            BySex mongol,
            Clans yi,
            BySex dai,
            EnumMap<Ethnicity, List<String>> surnames,
            BySex koreanGiven) {}
}
