package org.homeward.query.caseload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.homeward.query.caseload.People.bytes;
import static org.homeward.query.caseload.People.id;
import static org.homeward.query.caseload.People.person;
import static org.homeward.query.caseload.People.text;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.homeward.shared.caseload.CaseloadFilter;
import org.homeward.shared.kernel.PersonId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StatesTest {

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

    @Test
    void a_state_comes_back_before_and_after_refresh_commit_and_opening() {
        index.write(List.of(person(1).state("one").build()));
        assertThat(state(1)).isEqualTo("one");
        index.refresh();
        assertThat(state(1)).isEqualTo("one");
        index.write(List.of(person(1).state("two").build()));
        assertThat(state(1)).isEqualTo("two");
        index.commit(bytes("t"));
        assertThat(state(1)).isEqualTo("two");
        reopen();
        assertThat(state(1)).isEqualTo("two");
        assertThat(index.states(List.of(id(2)))).isEmpty();
    }

    @Test
    void states_are_the_last_written_whatever_was_refreshed_or_committed_between() {
        Random random = new Random(3);
        Map<PersonId, String> model = new HashMap<>();
        for (int step = 0; step < 2_000; step++) {
            switch (random.nextInt(20)) {
                case 0 -> index.refresh();
                case 1 -> index.commit(bytes("step" + step));
                case 2 -> compare(model);
                default -> {
                    int number = random.nextInt(300);
                    index.write(List.of(person(number).state("s" + step).build()));
                    model.put(id(number), "s" + step);
                }
            }
        }
        compare(model);
    }

    @Test
    void many_large_states_wait_for_no_refresh_of_the_caller() {
        String large = "x".repeat(100_000);
        for (int batch = 0; batch < 30; batch++) {
            List<IndexedPerson> people = new ArrayList<>();
            for (int number = 0; number < 10; number++) {
                people.add(person(batch * 10 + number).state(large + number).build());
            }
            index.write(people);
        }

        assertThat(index.search(CaseloadFilter.ALL, 1, null, null).total())
                .as("seen though nobody refreshed")
                .isPositive();
        assertThat(index.states(IntStream.range(0, 300).mapToObj(People::id).toList()))
                .hasSize(300)
                .allSatisfy((person, state) -> assertThat(state).hasSize(100_001));
    }

    @Test
    void a_search_sees_a_write_after_a_refresh_and_not_before() {
        index.write(List.of(person(1).version(4).named("张伟").build()));
        assertThat(index.versionOf(id(1))).isEqualTo(-1);
        index.refresh();
        assertThat(index.versionOf(id(1))).isEqualTo(4);
        assertThat(index.row(id(1)))
                .hasValueSatisfying(row -> assertThat(row.version()).isEqualTo(4));

        index.write(List.of(person(1).version(5).named("李四").build()));
        assertThat(index.versionOf(id(1))).isEqualTo(4);
        index.refresh();
        assertThat(index.versionOf(id(1))).isEqualTo(5);
        assertThat(index.search(text("张伟"), 10, null, null).total()).isZero();
        assertThat(index.search(text("李四"), 10, null, null).total()).isEqualTo(1);
    }

    @Test
    void a_row_comes_back_as_it_was_written() {
        IndexedPerson written = person(1)
                .named("𠮷·张")
                .born(1980)
                .requestedAt(People.NOW.plusNanos(1))
                .build();
        index.write(List.of(written));
        index.refresh();

        assertThat(index.row(id(1))).contains(written.row());
        assertThat(index.row(id(2))).isEmpty();
    }

    @Test
    void a_file_merged_away_is_kept_but_not_listed() {
        index.write(List.of(person(1).version(1).named("张伟").state("a").build()));
        index.refresh();
        index.write(
                List.of(person(1).version(2).named("张伟").state("b").mergedAway().build()));
        index.refresh();

        assertThat(index.search(CaseloadFilter.ALL, 10, null, null).total()).isZero();
        assertThat(index.search(text("张伟"), 10, null, null).rows()).isEmpty();
        assertThat(index.search(text(id(1).value()), 10, null, null).rows()).isEmpty();
        assertThat(index.versionOf(id(1))).isEqualTo(2);
        assertThat(state(1)).isEqualTo("b");
    }

    @Test
    void what_was_not_committed_is_gone_and_the_token_says_so() {
        assertThat(index.token()).isEmpty();
        index.write(List.of(person(1).build()));
        index.commit(bytes("first"));
        index.write(List.of(person(2).build()));
        index.refresh();
        reopen();

        assertThat(index.token()).contains(bytes("first"));
        assertThat(index.versionOf(id(1))).isEqualTo(1);
        assertThat(index.versionOf(id(2))).isEqualTo(-1);
    }

    @Test
    void an_interrupt_costs_what_was_not_committed_and_nothing_else() {
        index.write(List.of(person(1).build()));
        index.commit(bytes("first"));
        index.refresh();
        index.write(List.of(person(2).build()));
        Thread.currentThread().interrupt();
        try {
            assertThatThrownBy(() -> index.commit(bytes("second"))).isInstanceOf(IndexFailed.class);
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }

        assertThat(index.isUsable()).isFalse();
        assertThat(index.search(CaseloadFilter.ALL, 10, null, null).total()).isEqualTo(1);
        assertThatThrownBy(() -> index.write(List.of(person(3).build()))).isInstanceOf(IndexFailed.class);
        index.reopen();
        assertThat(index.isUsable()).isTrue();
        assertThat(index.token()).contains(bytes("first"));
        index.write(List.of(person(2).build()));
        index.commit(bytes("second"));
        reopen();
        assertThat(index.token()).contains(bytes("second"));
        assertThat(index.versionOf(id(2))).isEqualTo(1);
    }

    @Test
    void a_token_alone_can_be_committed() {
        index.commit(bytes("first"));
        index.commit(bytes("second"));
        reopen();

        assertThat(index.token()).contains(bytes("second"));
    }

    @Test
    void a_damaged_index_opens_empty_and_without_a_token() throws Exception {
        index.write(List.of(person(1).build()));
        index.commit(bytes("first"));
        index.close();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(path -> path.getFileName().toString().startsWith("segments_"))
                    .toList()) {
                Files.write(file, new byte[] {1, 2, 3});
            }
        }
        index = People.index(folder);

        assertThat(index.token()).isEmpty();
        assertThat(index.search(CaseloadFilter.ALL, 10, null, null).total()).isZero();
        index.write(List.of(person(1).build()));
        index.commit(bytes("again"));
        reopen();
        assertThat(index.token()).contains(bytes("again"));
    }

    private void compare(Map<PersonId, String> model) {
        Map<PersonId, String> states = new HashMap<>();
        index.states(IntStream.range(0, 300).mapToObj(People::id).toList())
                .forEach((person, state) -> states.put(person, new String(state, StandardCharsets.UTF_8)));
        assertThat(states).isEqualTo(model);
    }

    private String state(long number) {
        return new String(
                index.states(List.of(id(number))).getOrDefault(id(number), new byte[0]), StandardCharsets.UTF_8);
    }

    private void reopen() {
        index.close();
        index = People.index(folder);
    }
}
