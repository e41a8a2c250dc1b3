package org.homeward.query.caseload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.homeward.query.caseload.People.EAST;
import static org.homeward.query.caseload.People.NOW;
import static org.homeward.query.caseload.People.id;
import static org.homeward.query.caseload.People.person;
import static org.homeward.query.caseload.People.text;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.homeward.shared.caseload.CaseloadFilter;
import org.homeward.shared.caseload.CaseloadPage;
import org.homeward.shared.caseload.CaseloadRow;
import org.homeward.shared.kernel.FacilityId;
import org.homeward.shared.kernel.PersonId;
import org.homeward.shared.kernel.QueryFault;
import org.homeward.shared.kernel.Sex;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PagingTest {

    private static final int PEOPLE = 200;

    @TempDir
    private Path folder;

    private CaseloadIndex index;

    @BeforeEach
    void open() {
        index = People.index(folder);
        index.write(IntStream.range(0, PEOPLE)
                .mapToObj(number ->
                        person(number).changedAt(NOW.plusSeconds(number / 4)).build())
                .toList());
        index.refresh();
    }

    @AfterEach
    void close() {
        index.close();
    }

    @Test
    void who_does_not_change_is_met_exactly_once_while_others_do() {
        List<PersonId> met = new ArrayList<>();
        String cursor = null;
        int round = 0;
        do {
            CaseloadPage page = index.search(CaseloadFilter.ALL, 13, cursor, null);
            page.rows().forEach(row -> met.add(row.personId()));
            cursor = page.hasNext() ? page.endCursor() : null;
            index.write(List.of(
                    person(round * 5 % PEOPLE)
                            .changedAt(NOW.plusSeconds(1_000 + round))
                            .build(),
                    person(PEOPLE + round)
                            .changedAt(NOW.plusSeconds(2_000 + round))
                            .build()));
            index.refresh();
            round++;
        } while (cursor != null);

        List<PersonId> unchanged = IntStream.range(0, PEOPLE)
                .filter(number -> number % 5 != 0)
                .mapToObj(People::id)
                .toList();
        assertThat(met).doesNotHaveDuplicates().containsAll(unchanged);
    }

    @Test
    void the_last_page_says_so_and_one_after_it_is_empty() {
        CaseloadPage last = index.search(CaseloadFilter.ALL, 100, cursorAfter(CaseloadFilter.ALL, 100, null), null);

        assertThat(last.rows()).hasSize(100).extracting(CaseloadRow::personId).contains(id(0));
        assertThat(last.hasNext()).isFalse();
        CaseloadPage beyond = index.search(CaseloadFilter.ALL, 100, last.endCursor(), null);
        assertThat(beyond.rows()).isEmpty();
        assertThat(beyond.endCursor()).isNull();
        assertThat(beyond.total()).isEqualTo(PEOPLE);
    }

    @Test
    void a_cursor_serves_its_own_filter_and_scope_only() {
        CaseloadFilter women = sexes(Sex.UNKNOWN, Sex.FEMALE);
        String cursor = cursorAfter(women, 3, null);
        String scoped = cursorAfter(women, 3, EAST);

        assertThat(index.search(sexes(Sex.FEMALE, Sex.UNKNOWN), 3, cursor, null).rows())
                .hasSize(3);
        refused(() -> index.search(sexes(Sex.UNKNOWN), 3, cursor, null));
        refused(() -> index.search(CaseloadFilter.ALL, 3, cursor, null));
        refused(() -> index.search(text("无名氏"), 3, cursor, null));
        refused(() -> index.search(women, 3, cursor, EAST));
        refused(() -> index.search(women, 3, scoped, null));
    }

    @Test
    void every_bit_of_a_cursor_counts() {
        String cursor = cursorAfter(CaseloadFilter.ALL, 3, null);
        for (int at = 0; at < cursor.length(); at++) {
            char other = cursor.charAt(at) == 'A' ? 'Q' : 'A';
            String forged = cursor.substring(0, at) + other + cursor.substring(at + 1);
            refused(() -> index.search(CaseloadFilter.ALL, 3, forged, null));
        }
    }

    @Test
    void a_cursor_of_another_run_is_refused() {
        String cursor = cursorAfter(CaseloadFilter.ALL, 3, null);
        index.commit(new byte[] {1});
        index.close();
        index = People.index(folder);

        refused(() -> index.search(CaseloadFilter.ALL, 3, cursor, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "AAAA", "#", "张", "\uD800"})
    void what_is_no_cursor_is_refused(String cursor) {
        refused(() -> index.search(CaseloadFilter.ALL, 3, cursor, null));
        refused(() -> index.search(CaseloadFilter.ALL, 3, cursor + "A".repeat(64 << 10), null));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 101, Integer.MAX_VALUE})
    void a_page_has_one_to_a_hundred_rows(int first) {
        assertThatThrownBy(() -> index.search(CaseloadFilter.ALL, first, null, null))
                .isInstanceOfSatisfying(
                        QueryFault.class, fault -> assertThat(fault.code()).isEqualTo(QueryFault.Code.BAD_FILTER));
    }

    private String cursorAfter(CaseloadFilter filter, int first, @Nullable FacilityId scope) {
        return Objects.requireNonNull(index.search(filter, first, null, scope).endCursor());
    }

    private static CaseloadFilter sexes(Sex first, Sex... rest) {
        Set<Sex> sexes = EnumSet.of(first, rest);
        return new CaseloadFilter(
                null, null, null, Set.of(), Set.of(), Set.of(), sexes, Set.of(), Set.of(), Set.of(), Set.of(), null,
                null, null, null);
    }

    private static void refused(ThrowingCallable search) {
        assertThatThrownBy(search)
                .isInstanceOfSatisfying(
                        QueryFault.class, fault -> assertThat(fault.code()).isEqualTo(QueryFault.Code.BAD_CURSOR));
    }
}
