package org.homeward.seeds.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NicknamesTest {
    private final Nicknames nicknames = new Nicknames();

    @Test
    void nicknames_are_made_from_the_name_or_taken_from_the_usual_ones() {
        assertThat(many(new PersonName("王", "秀芳"), Sex.FEMALE, 30)).contains("小芳", "芳芳", "阿芳", "二丫");
        assertThat(many(new PersonName("王", "建国"), Sex.MALE, 66)).contains("老王", "王大爷", "狗蛋");
    }

    @Test
    void without_a_name_only_the_usual_ones_are_left() {
        assertThat(many(null, Sex.MALE, 40)).contains("狗蛋", "老三").noneMatch(name -> name.contains("{"));
    }

    @Test
    void a_character_outside_the_basic_plane_stays_whole() {
        assertThat(many(new PersonName("李", "\uD86D\uDE58"), Sex.MALE, 20)).contains("小\uD86D\uDE58");
    }

    private List<String> many(@Nullable PersonName name, Sex sex, int age) {
        Dice dice = Dice.of(1, age, 1);
        return IntStream.range(0, 2_000)
                .mapToObj(i -> nicknames.draw(dice, name, sex, age))
                .distinct()
                .toList();
    }
}
