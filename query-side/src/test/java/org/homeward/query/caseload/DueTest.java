package org.homeward.query.caseload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homeward.query.caseload.People.NOW;
import static org.homeward.query.caseload.People.id;
import static org.homeward.query.caseload.People.person;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.homeward.shared.caseload.CaseloadFilter;
import org.homeward.shared.caseload.CaseloadPage;
import org.homeward.shared.caseload.CaseloadRow;
import org.homeward.shared.kernel.PersonId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The list in the order in which something is due, and whose time ran out. */
class DueTest {

    @TempDir
    private Path folder;

    private CaseloadIndex index;

    @BeforeEach
    void open() {
        index = People.index(folder);
        index.write(List.of(
                person(1)
                        .named("张伟")
                        .owed(in(300), false)
                        .owed(in(900), false)
                        .changedAt(NOW)
                        .build(),
                person(2).named("李四").owed(in(-100), true).owed(in(200), false).build(),
                person(3)
                        .named("张三")
                        .owed(in(-50), false)
                        .owed(in(-20), false)
                        .changedAt(in(9))
                        .build(),
                person(4).owed(in(-100), true).build(),
                person(5).build(),
                person(6).owed(in(-100), false).mergedAway().build()));
        index.refresh();
    }

    @AfterEach
    void close() {
        index.close();
    }

    @Test
    void who_is_owed_something_comes_in_the_order_in_which_it_is_due_what_was_missed_first() {
        assertThat(people(dueBefore(null, in(10_000)), 10)).containsExactly(id(2), id(4), id(3), id(1));
        assertThat(people(dueBefore(null, in(300)), 10)).containsExactly(id(2), id(4), id(3));
        assertThat(people(dueBefore(null, in(-100)), 10)).isEmpty();
    }

    @Test
    void a_name_chooses_and_does_not_order() {
        assertThat(people(dueBefore("张", in(10_000)), 10)).containsExactly(id(3), id(1));
    }

    @Test
    void pages_go_on_where_the_last_one_ended() {
        assertThat(people(dueBefore(null, in(10_000)), 1)).containsExactly(id(2), id(4), id(3), id(1));
        assertThat(people(dueBefore(null, in(10_000)), 3)).containsExactly(id(2), id(4), id(3), id(1));
    }

    @Test
    void whose_time_ran_out_is_told_until_it_is_written_down_as_missed() {
        assertThat(ranOut(NOW, 10, null)).containsExactly(id(3));
        assertThat(ranOut(in(200), 10, null)).containsExactly(id(3), id(2));
        assertThat(ranOut(in(199), 10, null)).containsExactly(id(3));
        assertThat(ranOut(in(-51), 10, null)).isEmpty();
    }

    @Test
    void a_sweep_goes_on_after_the_last_person_of_the_page_before() {
        List<CaseloadRow> first = index.ranOut(in(1_000), 1, null, null);
        assertThat(first).extracting(CaseloadRow::personId).containsExactly(id(3));
        assertThat(ranOut(in(1_000), 2, first.getFirst())).containsExactly(id(2), id(1));
    }

    private List<PersonId> ranOut(Instant at, int most, @Nullable CaseloadRow after) {
        Instant oldest = after == null ? null : after.deadlines().getFirst().dueAt();
        return index.ranOut(at, most, oldest, after == null ? null : after.personId()).stream()
                .map(CaseloadRow::personId)
                .toList();
    }

    private List<PersonId> people(CaseloadFilter filter, int each) {
        List<PersonId> people = new ArrayList<>();
        String cursor = null;
        do {
            CaseloadPage page = index.search(filter, each, cursor, null);
            page.rows().forEach(row -> people.add(row.personId()));
            cursor = page.hasNext() ? page.endCursor() : null;
        } while (cursor != null);
        return people;
    }

    private static Instant in(int seconds) {
        return NOW.plusSeconds(seconds);
    }

    private static CaseloadFilter dueBefore(@Nullable String text, Instant end) {
        return new CaseloadFilter(
                text, null, null, Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), null,
                null, end, null);
    }
}
