package org.homeward.query.caseload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homeward.query.caseload.People.EAST;
import static org.homeward.query.caseload.People.WEST;
import static org.homeward.query.caseload.People.id;
import static org.homeward.query.caseload.People.person;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.homeward.query.matching.Profile;
import org.homeward.shared.kernel.Birth;
import org.homeward.shared.kernel.PersonId;
import org.homeward.shared.kernel.Sex;
import org.homeward.shared.missing.Likelihood;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DuplicatesTest {

    private static final int MOST = 10;

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
        "张伟民, 章玮敏",
        "张伟民, 伟民",
        "张伟民, 张伟",
        "张伟, 张伟民",
        "zhang wei min, 张伟民",
        "张维明, 张伟民",
        "刘湖生, 牛福森",
        "黄丽, 方妮",
        "小民, 张伟民",
        "Muller Anna, Anna Müller"
    })
    void the_same_person_may_be_on_file_under(String typed, String onFile) {
        write(person(1).named(onFile), person(2).named("欧阳修"));

        assertThat(ids(Profile.builder().name(typed).build(), null)).startsWith(id(1));
    }

    @Test
    void sex_and_birth_tell_people_of_one_name_apart() {
        write(
                person(1).named("张伟").sex(Sex.FEMALE).born(1980),
                person(2).named("张伟").sex(Sex.MALE).born(1950),
                person(3).named("张伟").sex(Sex.MALE).born(1981),
                person(4).named("章玮").sex(Sex.MALE).born(1980),
                person(5).named("张伟"));
        Profile typed = Profile.builder()
                .name("张伟")
                .sex(Sex.MALE)
                .birth(new Birth(LocalDate.of(1979, 6, 1), LocalDate.of(1981, 5, 31)))
                .build();

        assertThat(ids(typed, null)).containsExactly(id(3), id(5), id(1), id(4), id(2));
    }

    @Test
    void there_are_no_more_than_wanted_and_the_right_one_is_among_them() {
        List<People.Builder> people = new ArrayList<>();
        for (int number = 0; number < 3_000; number++) {
            people.add(person(number).named("张伟").sex(Sex.FEMALE).born(1900 + number % 40));
        }
        people.add(person(9_999).named("张伟").sex(Sex.MALE).born(1988));
        write(people.toArray(People.Builder[]::new));
        Profile typed = Profile.builder()
                .name("张伟")
                .sex(Sex.MALE)
                .birth(new Birth(LocalDate.of(1988, 1, 1), LocalDate.of(1988, 12, 31)))
                .build();

        assertThat(ids(typed, null)).hasSize(MOST).startsWith(id(9_999));
    }

    @Test
    void a_number_typed_leads_to_the_one_file_that_has_it_whatever_name_stands_there() {
        String number = "130102197003079994";
        write(
                person(1)
                        .named("无名氏一")
                        .compared(Profile.builder().name("李建国").idNumber(number).build()),
                person(2).named("王桂芳"));

        Candidate first = index.duplicates(
                        Profile.builder().name("王桂芳").idNumber(number).build(), null, MOST)
                .getFirst();

        assertThat(first.row().personId()).isEqualTo(id(1));
        assertThat(first.score().likelihood()).isEqualTo(Likelihood.LIKELY);
    }

    @Test
    void who_is_on_file_twice_is_found_from_either_file_and_never_beside_oneself() {
        Profile profile = Profile.builder().name("欧阳建国").sex(Sex.MALE).build();
        write(
                person(1).named("欧阳建国").sex(Sex.MALE).at(EAST),
                person(2).named("欧阳建国").sex(Sex.MALE).at(WEST),
                person(3).named("欧阳建国").mergedAway());

        assertThat(ids(profile, id(1))).containsExactly(id(2));
        assertThat(ids(profile, id(2))).containsExactly(id(1));
        assertThat(ids(profile, null)).containsExactlyInAnyOrder(id(1), id(2));
    }

    @Test
    void only_those_who_are_looked_for_fit_a_report_and_everybody_may_be_on_file_twice() {
        write(
                person(1).named("欧阳建国"),
                person(2).named("欧阳建国").lookedFor(),
                person(3).named("欧阳建国").lookedFor().mergedAway());
        Profile profile = Profile.builder().name("欧阳建国").build();

        assertThat(index.matches(profile, MOST).stream()
                        .map(candidate -> candidate.row().personId()))
                .containsExactly(id(2));
        assertThat(ids(profile, null)).containsExactlyInAnyOrder(id(1), id(2));
    }

    private List<PersonId> ids(Profile profile, @Nullable PersonId but) {
        return index.duplicates(profile, but, MOST).stream()
                .map(candidate -> candidate.row().personId())
                .toList();
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
