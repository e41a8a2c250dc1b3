package org.homeward.query.caseload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homeward.query.caseload.People.EAST;
import static org.homeward.query.caseload.People.WEST;
import static org.homeward.query.caseload.People.names;
import static org.homeward.query.caseload.People.person;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.homeward.shared.kernel.Sex;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DuplicatesTest {

    @TempDir
    private Path folder;

    private CaseloadIndex index;

    @BeforeEach
    void open() {
        index = new CaseloadIndex(folder, People.CLOCK, People.ZONE);
    }

    @AfterEach
    void close() {
        index.close();
    }

    @ParameterizedTest
    @CsvSource({
        "张伟民, 张伟民",
        "张伟民, 章玮敏",
        "张伟民, 伟民",
        "张伟民, 张伟",
        "张伟, 张伟民",
        "zhang wei min, 张伟民",
        "张维明, 张伟民",
        "刘湖生, 牛福森",
        "黄丽, 方妮",
        "Muller Anna, Anna Müller"
    })
    void the_same_person_may_be_on_file_under(String typed, String onFile) {
        write(person(1).named(onFile), person(2).named("欧阳修"));

        assertThat(names(index.probableDuplicates(typed, null, null, null))).containsExactly(onFile);
    }

    @Test
    void sex_and_birth_tell_people_of_one_name_apart() {
        write(
                person(1).named("张伟").sex(Sex.FEMALE).born(1980),
                person(2).named("张伟").sex(Sex.MALE).born(1950),
                person(3).named("张伟").sex(Sex.MALE).born(1981),
                person(4).named("章玮").sex(Sex.MALE).born(1980),
                person(5).named("张伟"));

        List<Long> likeliestFirst = index.probableDuplicates("张伟", Sex.MALE, 1980, null).stream()
                .map(row -> Long.parseLong(row.personId().value().substring("person-".length())))
                .toList();

        assertThat(likeliestFirst).startsWith(3L).endsWith(2L).hasSize(5);
        assertThat(likeliestFirst.indexOf(5L)).isLessThan(likeliestFirst.indexOf(2L));
    }

    @Test
    void there_are_at_most_ten_and_the_right_one_is_among_them() {
        List<People.Builder> people = new ArrayList<>();
        for (int number = 0; number < 3_000; number++) {
            people.add(person(number).named("张伟").sex(Sex.FEMALE).born(1900 + number % 40));
        }
        people.add(person(9_999).named("张伟").sex(Sex.MALE).born(1988));
        write(people.toArray(People.Builder[]::new));

        assertThat(index.probableDuplicates("张伟", Sex.MALE, 1988, null))
                .hasSize(10)
                .first()
                .satisfies(row -> assertThat(row.personId()).isEqualTo(People.id(9_999)));
    }

    @Test
    void the_scope_of_the_viewer_holds() {
        write(
                person(1).named("张伟").at(EAST),
                person(2).named("张伟").at(WEST),
                person(3).named("张伟").mergedAway());

        assertThat(index.probableDuplicates("张伟", null, null, null)).hasSize(2);
        assertThat(index.probableDuplicates("张伟", null, null, WEST))
                .singleElement()
                .satisfies(row -> assertThat(row.station()).isEqualTo(WEST));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "*", "\uD800", "zw"})
    void what_is_no_name_has_no_duplicates(String typed) {
        write(person(1).named("张伟"));

        assertThat(index.probableDuplicates(typed, null, null, null)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 9999, Integer.MAX_VALUE})
    void an_impossible_year_is_no_evidence(int year) {
        write(person(1).named("张伟"));

        assertThat(index.probableDuplicates("张伟", Sex.MALE, year, null)).hasSize(1);
    }

    private void write(People.Builder... people) {
        List<IndexedPerson> built = new ArrayList<>();
        for (People.Builder one : people) {
            built.add(one.build());
        }
        index.write(built);
        index.refresh();
    }
}
