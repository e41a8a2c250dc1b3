package org.homeward.query.caseload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.homeward.query.caseload.People.bytes;
import static org.homeward.query.caseload.People.id;
import static org.homeward.query.caseload.People.person;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.homeward.shared.caseload.CaseloadFilter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RebuildTest {

    @TempDir
    private Path folder;

    private CaseloadIndex index;

    @BeforeEach
    void open() {
        index = People.index(folder);
        index.write(List.of(person(1).named("旧").build()));
        index.commit(bytes("old"));
        index.refresh();
    }

    @AfterEach
    void close() {
        index.close();
    }

    @Test
    void the_old_index_answers_until_the_new_one_is_complete() {
        try (CaseloadRebuild rebuild = index.startRebuild()) {
            rebuild.write(List.of(person(1).version(9).build(), person(2).build()));
            rebuild.progress(40);

            var during = index.search(CaseloadFilter.ALL, 10, null, null);
            assertThat(during.total()).isEqualTo(1);
            assertThat(during.rebuilding()).isEqualTo(40);
            assertThat(index.token()).contains(bytes("old"));

            rebuild.finish(bytes("new"));
        }

        var after = index.search(CaseloadFilter.ALL, 10, null, null);
        assertThat(after.total()).isEqualTo(2);
        assertThat(after.rebuilding()).isNull();
        assertThat(index.versionOf(id(1))).isEqualTo(9);
        assertThat(index.states(List.of(id(2)))).containsOnlyKeys(id(2));
        assertThat(index.token()).contains(bytes("new"));
        reopen();
        assertThat(index.token()).contains(bytes("new"));
        assertThat(index.versionOf(id(2))).isEqualTo(1);
    }

    @Test
    void a_person_written_twice_in_a_rebuild_is_there_once_as_written_last() {
        try (CaseloadRebuild rebuild = index.startRebuild()) {
            rebuild.write(List.of(person(1).version(1).state("a").build()));
            rebuild.write(List.of(person(1).version(2).state("b").build()));
            rebuild.finish(bytes("new"));
        }

        assertThat(index.search(CaseloadFilter.ALL, 10, null, null).total()).isEqualTo(1);
        assertThat(index.versionOf(id(1))).isEqualTo(2);
        assertThat(index.states(List.of(id(1))).get(id(1))).isEqualTo(bytes("b"));
    }

    @Test
    void an_unfinished_rebuild_leaves_nothing_behind() throws Exception {
        try (CaseloadRebuild rebuild = index.startRebuild()) {
            rebuild.write(List.of(person(2).build()));
        }

        assertThat(generations()).hasSize(1);
        assertThat(index.search(CaseloadFilter.ALL, 10, null, null).rebuilding())
                .isNull();
        assertThat(index.token()).contains(bytes("old"));
        index.startRebuild().close();
    }

    @Test
    void only_one_rebuild_goes_on_at_a_time() {
        try (CaseloadRebuild rebuild = index.startRebuild()) {
            assertThat(rebuild.percent()).isZero();
            assertThatThrownBy(index::startRebuild).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void what_a_crash_before_the_swap_left_is_swept_away() throws Exception {
        index.close();
        Path left = Files.createDirectories(folder.resolve("generation-7"));
        Files.write(left.resolve("segments_1"), new byte[] {1});
        Files.writeString(folder.resolve("current.next"), "generation-7");
        index = People.index(folder);

        assertThat(index.token()).contains(bytes("old"));
        assertThat(index.versionOf(id(1))).isEqualTo(1);
        assertThat(generations()).hasSize(1).doesNotContain(left);
        try (CaseloadRebuild rebuild = index.startRebuild()) {
            rebuild.finish(bytes("new"));
        }
        assertThat(index.token()).contains(bytes("new"));
    }

    @Test
    void a_name_that_points_nowhere_means_an_empty_index_without_a_token() throws Exception {
        index.close();
        Files.writeString(folder.resolve("current"), "../../etc");
        index = People.index(folder);

        assertThat(index.token()).isEmpty();
        assertThat(index.search(CaseloadFilter.ALL, 10, null, null).total()).isZero();
    }

    @Test
    void searches_go_on_through_many_swaps() throws Exception {
        AtomicBoolean running = new AtomicBoolean(true);
        try (ExecutorService searching = Executors.newFixedThreadPool(2)) {
            List<Future<Long>> searches = IntStream.range(0, 2)
                    .mapToObj(thread -> searching.submit(() -> searchUntil(running)))
                    .toList();
            try {
                for (int swap = 0; swap < 20; swap++) {
                    try (CaseloadRebuild rebuild = index.startRebuild()) {
                        rebuild.write(List.of(person(1).version(swap).build()));
                        rebuild.finish(bytes("swap" + swap));
                    }
                }
            } finally {
                running.set(false);
            }
            for (Future<Long> search : searches) {
                assertThat(search.get()).isPositive();
            }
        }
        assertThat(generations()).hasSize(1);
    }

    private long searchUntil(AtomicBoolean running) {
        long searches = 0;
        while (running.get() || searches == 0) {
            assertThat(index.search(CaseloadFilter.ALL, 10, null, null).total()).isEqualTo(1);
            assertThat(index.states(List.of(id(1)))).hasSize(1);
            searches++;
        }
        return searches;
    }

    private List<Path> generations() throws Exception {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(Files::isDirectory).toList();
        }
    }

    private void reopen() {
        index.close();
        index = People.index(folder);
    }
}
