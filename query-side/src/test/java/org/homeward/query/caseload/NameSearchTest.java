package org.homeward.query.caseload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homeward.query.caseload.People.id;
import static org.homeward.query.caseload.People.names;
import static org.homeward.query.caseload.People.person;
import static org.homeward.query.caseload.People.text;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.homeward.shared.caseload.CaseloadFilter;
import org.homeward.shared.caseload.CaseloadRow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameSearchTest {

    @TempDir
    private Path folder;

    private CaseloadIndex index;

    @BeforeEach
    void open() {
        index = People.index(folder);
    }

    @AfterEach
    void close() {
        index.close();
    }

    @ParameterizedTest
    @CsvSource({
        "张伟民, 张伟民",
        "张伟, 张伟民",
        "伟民, 张伟民",
        "伟, 张伟民",
        "張偉民, 张伟民",
        "zhang wei min, 张伟民",
        "zhangweimin, 张伟民",
        "ＺｈａｎｇＷｅｉ, 张伟民",
        "zhāng wěi, 张伟民",
        "zhangw, 张伟民",
        "weimin, 张伟民",
        "weim, 张伟民",
        "wei zhang, 张伟民",
        "zwm, 张伟民",
        "zw, 张伟民",
        "wm, 张伟民",
        "章玮敏, 张伟民",
        "章玮, 张伟民",
        "玮敏, 张伟民",
        "张weimin, 张伟民",
        "shanxiongxin, 单雄信",
        "shan xiong, 单雄信",
        "sxx, 单雄信",
        "danxiong, 单雄信",
        "山雄心, 单雄信",
        "zeng, 曾国藩",
        "qiuying, 仇英",
        "xiejin, 解缙",
        "yuchi, 尉迟恭",
        "moqi, 万俟卨",
        "lvbu, 吕布",
        "lubu, 吕布",
        "lyubu, 吕布",
        "艾合买提, 买买提·艾合买提",
        "买买提艾合, 买买提·艾合买提",
        "买买提 艾合买提, 买买提·艾合买提",
        "maimaiti, 买买提·艾合买提",
        "aihemaiti, 买买提·艾合买提",
        "mmt, 买买提·艾合买提",
        "anna, Anna-Maria Müller",
        "MULLER, Anna-Maria Müller",
        "mülle, Anna-Maria Müller",
        "maria muller, Anna-Maria Müller",
        "muller anna, Anna-Maria Müller",
        "amm, Anna-Maria Müller",
        "小名, 欧阳晴",
        "oyq, 欧阳晴",
        "吉田𠮷, 吉田𠮷",
        "𠮷, 吉田𠮷"
    })
    void a_part_of_a_name_finds_it(String typed, String name) {
        write("张伟民", "单雄信", "曾国藩", "仇英", "解缙", "尉迟恭", "万俟卨", "吕布", "买买提·艾合买提", "Anna-Maria Müller", "吉田𠮷");
        index.write(List.of(person(99).named("欧阳晴").alsoNamed("小名").build()));
        index.refresh();

        assertThat(names(index.search(text(typed), 50, null, null))).containsExactly(name);
    }

    @Test
    void the_closest_comes_first_and_of_those_the_newest_change() {
        write("章玮", "孙张伟", "张伟民", "张伟", "张伟强", "张薇", "李四");

        assertThat(names(index.search(text("张伟"), 50, null, null)))
                .containsExactly("张伟", "张伟强", "张伟民", "孙张伟", "张薇", "章玮");
    }

    @Test
    void pinyin_comes_before_initials() {
        write("周伍", "赵武", "张伟", "吴朱武", "Zw");

        assertThat(names(index.search(text("zw"), 50, null, null))).containsExactly("Zw", "张伟", "赵武", "周伍", "吴朱武");
        assertThat(names(index.search(text("wu"), 50, null, null))).containsExactly("吴朱武", "赵武", "周伍");
    }

    @Test
    void one_syllable_alone_is_a_homophone_only_of_a_surname() {
        write("章三", "王张", "王章");

        assertThat(names(index.search(text("张"), 50, null, null))).containsExactly("王张", "章三");
    }

    @Test
    void ranked_pages_go_on_where_they_ended() {
        List<String> all = new ArrayList<>();
        for (int number = 0; number < 30; number++) {
            all.add(number % 3 == 0 ? "张伟" : number % 3 == 1 ? "张伟" + "民强军".charAt(number % 2) : "章玮");
        }
        write(all.toArray(String[]::new));
        List<CaseloadRow> whole = index.search(text("张伟"), 100, null, null).rows();

        List<CaseloadRow> paged = new ArrayList<>();
        String cursor = null;
        do {
            var page = index.search(text("张伟"), 7, cursor, null);
            paged.addAll(page.rows());
            cursor = page.hasNext() ? page.endCursor() : null;
            assertThat(page.total()).isEqualTo(30);
        } while (cursor != null);

        assertThat(paged).hasSize(30).isEqualTo(whole);
    }

    @Test
    void a_whole_file_number_finds_that_file_alone() {
        write("张伟", "李四");

        assertThat(index.search(text(" PERSON-00000001 "), 50, null, null).rows())
                .singleElement()
                .satisfies(row -> assertThat(row.personId()).isEqualTo(id(1)));
        assertThat(index.search(text("person-0000000"), 50, null, null).rows()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*",
                "?",
                "张*",
                "(.*)",
                "name:张",
                "\"",
                "\\",
                "[a TO z]",
                "~",
                "^",
                "^张",
                "\uD800",
                "张\uDC00X",
                "·",
                "\u0000"
            })
    void nothing_typed_is_syntax(String typed) {
        write("李四", "Bob");

        assertThat(index.search(text(typed), 50, null, null).rows()).isEmpty();
    }

    @Test
    void a_lone_surrogate_or_sign_in_a_text_does_not_hide_the_name() {
        write("张伟");

        assertThat(names(index.search(text("张\uD800伟*"), 50, null, null))).containsExactly("张伟");
    }

    @Test
    void blank_text_restricts_nothing() {
        write("张伟", "李四");

        assertThat(index.search(text("  "), 50, null, null).total()).isEqualTo(2);
        assertThat(index.search(CaseloadFilter.ALL, 50, null, null).total()).isEqualTo(2);
    }

    @Test
    void the_longest_name_is_found_and_a_longer_text_finds_nobody() {
        String longest = "乐".repeat(199) + "伟";
        write(longest);

        assertThat(index.search(text(longest), 50, null, null).total()).isEqualTo(1);
        assertThat(index.search(text(longest.substring(100)), 50, null, null).total())
                .isEqualTo(1);
        assertThat(index.search(text(longest + "伟"), 50, null, null).total()).isZero();
        assertThat(index.search(text("z".repeat(64 << 10)), 50, null, null).total())
                .isZero();
    }

    @Test
    void an_erased_name_is_found_by_nothing_and_still_listed() {
        index.write(List.of(person(1).erased().build()));
        index.refresh();

        assertThat(names(index.search(CaseloadFilter.ALL, 50, null, null))).containsExactly("-");
        assertThat(index.search(text("a"), 50, null, null).total()).isZero();
    }

    private void write(String... names) {
        List<IndexedPerson> people = new ArrayList<>();
        for (int number = 0; number < names.length; number++) {
            people.add(person(number)
                    .named(names[number])
                    .changedAt(People.NOW.plusSeconds(number))
                    .build());
        }
        index.write(people);
        index.refresh();
    }
}
