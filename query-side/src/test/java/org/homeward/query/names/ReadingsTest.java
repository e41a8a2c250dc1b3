package org.homeward.query.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingsTest {

    private static final Readings READINGS = Readings.shipped();

    @ParameterizedTest
    @CsvSource({
        "张伟, zhang wei",
        "单雄信, shan xiong xin",
        "單雄信, shan xiong xin",
        "曾国藩, zeng guo fan",
        "仇英, qiu ying",
        "解缙, xie jin",
        "尉迟恭, yu chi gong",
        "万俟卨, mo qi xie",
        "尉健行, wei jian xing",
        "万里, wan li",
        "区大相, ou da xiang",
        "查良镛, zha liang yong",
        "盖叫天, ge jiao tian",
        "翟天临, zhai tian lin",
        "朴正雄, piao zheng xiong",
        "缪贤, miao xian",
        "长孙无忌, zhang sun wu ji",
        "欧阳修, ou yang xiu",
        "澹台灭明, tan tai mie ming",
        "单于, chan yu",
        "吕布, lu bu",
        "张单, zhang dan",
        "李解, li jie",
        "买买提·艾合买提, mai mai ti ai he mai ti",
        "Anna Maria, anna maria"
    })
    void a_name_is_read_as_people_read_it(String name, String pinyin) {
        assertThat(READINGS.of(FoldedName.of(name)).getFirst()).containsExactly(pinyin.split(" "));
    }

    @Test
    void other_readings_follow_the_likeliest() {
        assertThat(READINGS.of(FoldedName.of("单雄信")))
                .startsWith(List.of("shan", "xiong", "xin"))
                .contains(List.of("dan", "xiong", "xin"));
        assertThat(READINGS.of(FoldedName.of("王晟"))).contains(List.of("wang", "sheng"), List.of("wang", "cheng"));
    }

    @Test
    void the_ways_to_read_a_name_are_limited() {
        assertThat(READINGS.of(FoldedName.of("乐".repeat(FoldedName.LONGEST)))).hasSize(Readings.MOST);
    }

    @Test
    void a_character_nobody_can_read_stands_for_itself() {
        assertThat(READINGS.of(FoldedName.of("𠮷田")).getFirst()).containsExactly("𠮷", "tian");
    }
}
