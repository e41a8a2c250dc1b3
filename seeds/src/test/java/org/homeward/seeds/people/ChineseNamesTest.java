package org.homeward.seeds.people;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Transliterator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.homeward.seeds.world.SeedFiles;
import org.junit.jupiter.api.Test;

class ChineseNamesTest {
    private static final int MANY = 100_000;
    private static final ChineseNames NAMES = ChineseNames.load();

    @Test
    void surnames_come_as_often_as_their_share() {
        Dice dice = Dice.of(1, 0, 0);
        Map<String, Long> counts = IntStream.range(0, MANY)
                .mapToObj(i -> NAMES.surname(dice))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        assertThat(counts.get("王")).isBetween(7_050L, 7_700L);
        assertThat(counts.get("李")).isBetween(6_900L, 7_550L);
        assertThat(counts.get("欧阳")).isBetween(50L, 150L);
        assertThat(counts).containsKeys("上官", "诸葛", "令狐").hasSizeGreaterThan(230);
    }

    @Test
    void names_follow_the_fashion_of_the_year_of_birth() {
        assertThat(share(Sex.MALE, 1954, "建国")).isGreaterThan(0.02);
        assertThat(share(Sex.MALE, 2005, "建国")).isZero();
        assertThat(share(Sex.FEMALE, 1948, "秀英")).isGreaterThan(0.04);
        assertThat(share(Sex.FEMALE, 1985, "静")).isGreaterThan(0.03);
        assertThat(share(Sex.FEMALE, 2015, "一诺")).isGreaterThan(0.02);
    }

    @Test
    void rare_characters_occur_now_and_then_even_outside_the_basic_plane() {
        List<String> names = many(Sex.MALE, 1990);
        assertThat(names.stream().filter(name -> name.contains("喆")).count()).isBetween(5L, 80L);
        assertThat(names).anyMatch(name -> name.codePoints().anyMatch(Character::isSupplementaryCodePoint));
    }

    @Test
    void names_of_public_figures_are_never_given() {
        assertThat(many(Sex.MALE, 1965)).doesNotContain("邓小平", "李鹏", "毛泽东", "雷军");
        assertThat(many(Sex.MALE, 1965)).contains("张小平");
    }

    @Test
    void a_homophone_sounds_alike_and_differs_in_one_character() {
        Homophones homophones = Homophones.load();
        PersonName name = new PersonName("张", "伟");
        assertThat(homophones.variants(name))
                .contains(new PersonName("章", "伟"), new PersonName("张", "玮"))
                .doesNotContain(name);
    }

    @Test
    void the_characters_of_a_homophone_group_have_the_same_reading_in_another_dictionary() {
        Transliterator pinyin = Transliterator.getInstance("Han-Latin/Names; Latin-ASCII; Any-Lower");
        List<List<String>> rows = SeedFiles.rows("/people/homophones.tsv", 3);
        assertThat(rows)
                .hasSizeGreaterThan(120)
                .allSatisfy(row -> assertThat(row.get(2)
                                .chars()
                                .mapToObj(Character::toString)
                                .filter(character ->
                                        !pinyin.transliterate(character).equals(row.get(1))))
                        .as(row.get(1))
                        .isEmpty());
    }

    private static double share(Sex sex, int year, String given) {
        Dice dice = Dice.of(2, year, 0);
        return IntStream.range(0, MANY)
                        .filter(i -> NAMES.draw(dice, sex, year).given().equals(given))
                        .count()
                / (double) MANY;
    }

    private static List<String> many(Sex sex, int year) {
        Dice dice = Dice.of(3, year, 0);
        return IntStream.range(0, MANY)
                .mapToObj(i -> NAMES.draw(dice, sex, year).full())
                .toList();
    }
}
