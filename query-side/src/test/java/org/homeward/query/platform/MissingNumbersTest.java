package org.homeward.query.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.homeward.query.platform.Appends.Late;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Numbers of the global order that are missing, on the real store: one that may still be filled is waited for, however long
 * its append takes; those that nobody can fill any more are no burden to whoever reads on.
 */
@SpringBootTest(classes = {StoreProgram.class, Interrupted.class})
class MissingNumbersTest {

    private static final int JUMP = 20_000;

    @TempDir
    static @Nullable Path data;

    @Autowired
    private EventStore store;

    @Autowired
    private EventStorageEngine engine;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Interrupted interrupted;

    private Appends appends;

    @DynamicPropertySource
    static void inTemporaryFolder(DynamicPropertyRegistry registry) {
        registry.add("homeward.data", () -> data);
    }

    @BeforeEach
    void nothingIsAppendedYet() {
        appends = new Appends(store, transaction, database);
    }

    @Test
    void numbers_that_were_given_back_are_carried_by_nobody_who_reads_on() {
        appends.together("zone-before001", 1);
        TrackingToken place = store.createHeadToken();
        appends.jump(JUMP);
        appends.together("zone-behind001", 300);
        List<TrackedEventMessage<?>> read = read(place);
        assertThat(read).hasSize(300);
        assertThat(read.stream().mapToLong(event -> missing(event).size()).sum())
                .isZero();
    }

    @Test
    void what_was_overtaken_is_read_when_it_is_done_and_then_nothing_is_missing_any_more() throws Exception {
        appends.together("zone-before002", 1);
        TrackingToken place = store.createHeadToken();
        Late late = appends.late("zone-late0002");
        appends.jump(500);
        appends.together("zone-behind002", 2);

        List<TrackedEventMessage<?>> first = read(place);
        assertThat(streams(first)).containsExactly("zone-behind002", "zone-behind002");
        assertThat(missing(first.getLast())).hasSize(501);
        assertThat(read(first.getLast().trackingToken())).isEmpty();

        late.commit();
        appends.together("zone-behind002", 1);
        List<TrackedEventMessage<?>> second = read(first.getLast().trackingToken());
        assertThat(streams(second)).containsExactly("zone-late0002", "zone-behind002");
        assertThat(missing(second.getLast())).isEmpty();
    }

    @Test
    void what_came_behind_more_missing_numbers_than_are_remembered_waits_for_who_may_fill_them() throws Exception {
        appends.together("zone-before003", 1);
        TrackingToken place = store.createHeadToken();
        Late late = appends.late("zone-late0003");
        appends.together("zone-between03", 1);
        appends.jump(JUMP);
        appends.together("zone-behind003", 2);

        List<TrackedEventMessage<?>> first = read(place);
        assertThat(streams(first)).containsExactly("zone-between03");
        assertThat(read(first.getLast().trackingToken())).isEmpty();

        late.commit();
        List<TrackedEventMessage<?>> second = read(first.getLast().trackingToken());
        assertThat(streams(second)).containsExactly("zone-late0003", "zone-behind003", "zone-behind003");
        assertThat(missing(second.getLast())).isEmpty();
    }

    @Test
    void who_reads_while_others_keep_writing_forgets_what_those_before_them_gave_back() throws Exception {
        appends.together("zone-before004", 1);
        TrackingToken place = store.createHeadToken();
        Late one = appends.late("zone-late0014");
        appends.jump(10);
        appends.together("zone-behind004", 1);
        List<TrackedEventMessage<?>> first = read(place);
        Late other = appends.late("zone-late0024");
        one.commit();
        appends.together("zone-behind004", 1);

        List<TrackedEventMessage<?>> second = read(first.getLast().trackingToken());
        assertThat(streams(second)).containsExactly("zone-late0014", "zone-behind004");
        assertThat(missing(second.getLast())).hasSize(1);

        other.commit();
        List<TrackedEventMessage<?>> third = read(second.getLast().trackingToken());
        assertThat(streams(third)).containsExactly("zone-late0024");
    }

    @Test
    void what_follows_in_a_stream_is_never_read_before_what_it_follows() throws Exception {
        appends.together("zone-before006", 1);
        TrackingToken place = store.createHeadToken();
        Late first = appends.late("zone-late0006");
        appends.together("zone-behind006", 1);
        TrackingToken behind = read(place).getLast().trackingToken();

        interrupted.once(() -> {
            first.commit();
            appends.eachAlone("zone-late0006", 1);
        });
        assertThat(sequences(read(behind))).containsExactly(0L, 1L);
    }

    @Test
    void a_place_that_was_kept_with_more_missing_numbers_than_are_remembered_is_read_on_from() throws Exception {
        appends.together("zone-before005", 1);
        long before = store.createHeadToken().position().orElseThrow();
        Late late = appends.late("zone-late0005");
        appends.jump(70_000);
        appends.together("zone-behind005", 1);
        long behind = store.createHeadToken().position().orElseThrow();
        TrackingToken kept =
                GapAwareTrackingToken.newInstance(before, List.of()).advanceTo(behind, Integer.MAX_VALUE);
        assertThat(read(kept)).isEmpty();
        late.commit();
        assertThat(streams(read(kept))).containsExactly("zone-late0005");
    }

    private List<TrackedEventMessage<?>> read(TrackingToken place) {
        return engine.readEvents(place, false)
                .<TrackedEventMessage<?>>map(event -> event)
                .toList();
    }

    private static List<String> streams(List<TrackedEventMessage<?>> events) {
        return events.stream()
                .map(event -> ((DomainEventMessage<?>) event).getAggregateIdentifier())
                .toList();
    }

    private static List<Long> sequences(List<TrackedEventMessage<?>> events) {
        return events.stream()
                .map(event -> ((DomainEventMessage<?>) event).getSequenceNumber())
                .toList();
    }

    private static Set<Long> missing(TrackedEventMessage<?> event) {
        return ((GapAwareTrackingToken) event.trackingToken()).getGaps();
    }
}
