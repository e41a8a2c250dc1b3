package org.homeward.platform.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Base64;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import org.homeward.platform.messages.HomewardJson;
import org.homeward.platform.proof.Verdict.Changed;
import org.homeward.platform.proof.Verdict.Contradictory;
import org.homeward.platform.proof.Verdict.Forged;
import org.homeward.platform.proof.Verdict.NothingSigned;
import org.homeward.platform.proof.Verdict.Unchanged;
import org.homeward.shared.proof.EventProof;
import org.homeward.shared.proof.SignedHead;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;

/** Whoever holds nothing but heads that were kept finds every change of what was stored before the last of them. */
class TamperingIsFoundTest {

    private static final long SEED = 20_260_301;
    private static final int TRIALS = 500;
    private static final int EVENTS = 3_000;
    private static final int BETWEEN_HEADS = 250;
    private static final HeadSeal SEAL = new HeadSeal(new byte[32]);
    private static final List<SignedHead> HEADS = new ArrayList<>();

    @TempDir
    static Path folder;

    private static SignedStore store;
    private static EventRows rows;

    @BeforeAll
    static void fill() throws Exception {
        store = SignedStore.in(folder);
        rows = new EventRows(store.rows(), SEED);
        ProofLog log = new ProofLog(store.database(), Ledger.EVENTS, SEAL, Clock.systemUTC());
        for (int written = 0; written < EVENTS; written += BETWEEN_HEADS) {
            rows.add(BETWEEN_HEADS);
            HEADS.add(log.grow().orElseThrow());
            assertThat(log.grow()).as("nothing was added").isEmpty();
        }
    }

    @AfterAll
    static void stop() {
        store.close();
    }

    @Test
    void what_nobody_changed_is_unchanged() throws SQLException {
        assertThat(verified(HEADS, connection -> {})).isEqualTo(new Unchanged(HEADS.size(), HEADS.getLast()));
        assertThat(HEADS.getLast().size()).isEqualTo(EVENTS);
    }

    @Test
    void each_of_500_changes_is_found() throws SQLException {
        Random random = new Random(SEED);
        long last = HEADS.getLast().lastIndex();
        List<Tampering> ways = List.of(Tampering.values());
        Map<Tampering, Integer> found = new EnumMap<>(Tampering.class);
        for (int trial = 0; trial < TRIALS; trial++) {
            Tampering tampering = ways.get(trial % ways.size());
            Verdict verdict = verified(HEADS, events -> tampering.apply(events, rows, random, last));
            assertThat(verdict).as("trial %s, %s", trial, tampering).isInstanceOf(Changed.class);
            found.merge(tampering, 1, Integer::sum);
        }
        assertThat(found.values()).allMatch(times -> times >= 62);
        assertThat(verified(HEADS, events -> {})).as("nothing was left behind").isInstanceOf(Unchanged.class);
    }

    @Test
    void where_it_was_changed_is_told_as_closely_as_heads_were_kept() throws SQLException {
        Verdict verdict = verified(
                HEADS,
                events -> events.update(
                        "DELETE FROM event WHERE global_index = ?", HEADS.get(4).lastIndex() + EventRows.STEP));
        assertThat(verdict)
                .isEqualTo(new Changed(HEADS.get(4), HEADS.get(5), HEADS.get(5).size() - 1));
        assertThat(verdict.sentence(Ledger.EVENTS)).startsWith("CHANGED: behind number 3750 and up to number 4500");
    }

    @Test
    void one_head_is_enough() throws SQLException {
        Verdict verdict = verified(
                List.of(HEADS.getLast()),
                events -> events.update("UPDATE event SET name = 'x' WHERE global_index = 3"));
        assertThat(verdict).isEqualTo(new Changed(null, HEADS.getLast(), EVENTS));
    }

    /** What was appended after the last head that was kept is not proven: that is why they are kept often. */
    @Test
    void what_came_after_the_last_head_may_go_unnoticed() throws SQLException {
        List<SignedHead> kept = HEADS.subList(0, 6);
        long after = kept.getLast().lastIndex();
        assertThat(verified(kept, events -> events.update("DELETE FROM event WHERE global_index > ?", after)))
                .isInstanceOf(Unchanged.class);
        assertThat(verified(kept, events -> events.update("DELETE FROM event WHERE global_index >= ?", after)))
                .isInstanceOf(Changed.class);
    }

    @Test
    void a_head_that_somebody_else_signed_or_changed_is_believed_by_nobody() throws SQLException {
        SignedHead last = HEADS.getLast();
        HeadSeal other = new HeadSeal(
                "another secret of thirty-two byte".substring(0, 32).getBytes(StandardCharsets.US_ASCII));
        Peaks tree = new Peaks();
        tree.add(Merkle.leaf().digest());
        SignedHead forged =
                other.sign(Ledger.EVENTS, tree, last.lastIndex() + 3, last.at().plusSeconds(1));
        List<SignedHead> withForged = new ArrayList<>(HEADS);
        withForged.add(forged);
        assertThat(verified(withForged, events -> {})).isInstanceOf(Forged.class);
        SignedHead changed = new SignedHead(
                last.size(), last.lastIndex(), last.root(), last.at().plusSeconds(1), last.key(), last.signature());
        assertThat(verified(List.of(changed), events -> {})).isEqualTo(new Forged(changed));
        try (Connection connection = store.database().getConnection()) {
            assertThat(new Verification(Ledger.EVENTS, HEADS, other.publicKey()).of(connection))
                    .as("another key is trusted")
                    .isInstanceOf(Forged.class);
        }
    }

    @Test
    void two_heads_of_two_histories_contradict_each_other() throws SQLException {
        Peaks tree = new Peaks();
        for (int i = 0; i < HEADS.getFirst().size(); i++) {
            tree.add(Merkle.leaf().digest());
        }
        SignedHead other = SEAL.sign(
                Ledger.EVENTS,
                tree,
                HEADS.getFirst().lastIndex(),
                HEADS.getFirst().at());
        List<SignedHead> both = new ArrayList<>(HEADS);
        both.add(other);
        assertThat(verified(both, events -> {})).isInstanceOf(Contradictory.class);
    }

    @Test
    void without_heads_nothing_is_proven() throws SQLException {
        assertThat(verified(List.of(), events -> {})).isInstanceOf(NothingSigned.class);
    }

    @Test
    void every_event_has_a_proof_below_4_kb_that_fits_no_other_event() throws SQLException {
        Proofs proofs = new Proofs(store.database());
        EventProof one = proofs.of("person-proof0007", 3).orElseThrow();
        for (int sequence = 0; sequence < 50; sequence += 7) {
            for (int stream = 1; stream < 60; stream += 9) {
                EventProof proof = proofs.of("person-proof%04d".formatted(stream), sequence)
                        .orElseThrow();
                assertThat(Inclusion.holds(proof))
                        .as("stream %s, %s", stream, sequence)
                        .isTrue();
                assertThat(HomewardJson.mapper().writeValueAsBytes(proof)).hasSizeLessThan(4_096);
                if (!proof.leaf().equals(one.leaf())) {
                    assertThat(Inclusion.holds(new EventProof(one.leaf(), proof.proof(), proof.head())))
                            .isFalse();
                }
            }
        }
        assertThat(proofs.of("person-proof0007", 4_000)).isEmpty();
        assertThat(proofs.of("person-nobody01", 0)).isEmpty();
    }

    @Test
    void a_log_whose_events_were_changed_signs_nothing_more() throws SQLException {
        // Behind the last full tile, which is what the log reads again.
        long index = HEADS.getLast().lastIndex() - 5L * EventRows.STEP;
        JdbcTemplate events = store.rows();
        ProofLog log = new ProofLog(store.database(), Ledger.EVENTS, SEAL, Clock.systemUTC());
        events.update("CREATE TABLE as_it_was AS SELECT * FROM event WHERE global_index = ?", index);
        try {
            events.update("UPDATE event SET payload = ? WHERE global_index = ?", rows.bytes(), index);
            assertThatThrownBy(log::grow).isInstanceOf(ProofBroken.class).hasMessageContaining("over 3000 of them");
            events.update("DELETE FROM event WHERE global_index = ?", index);
            assertThatThrownBy(log::grow).isInstanceOf(ProofBroken.class);
        } finally {
            events.update("DELETE FROM event WHERE global_index = ?", index);
            events.update("INSERT INTO event SELECT * FROM as_it_was");
        }
        assertThat(log.grow()).isEmpty();
        assertThat(new Proofs(store.database()).heads(1)).containsExactly(HEADS.getLast());
    }

    @Test
    void a_store_that_was_put_back_to_an_older_state_is_signed_no_more() throws Exception {
        Path elsewhere = folder.resolve("elsewhere").resolve("heads.jsonl");
        Proofs proofs = new Proofs(store.database());
        ProofRounds rounds = new ProofRounds(
                Ledger.EVENTS,
                new ProofLog(store.database(), Ledger.EVENTS, SEAL, Clock.systemUTC()),
                proofs,
                new HeadsFile(elsewhere, Ledger.EVENTS));
        rounds.round();
        assertThat(rounds.broken()).isNull();
        assertThat(new HeadsFile(elsewhere, Ledger.EVENTS).read()).isEqualTo(HEADS);

        SignedHead last = HEADS.getLast();
        JdbcTemplate events = store.rows();
        events.update("CREATE TABLE head_as_it_was AS SELECT * FROM proof_head WHERE size = ?", last.size());
        events.update(
                "CREATE TABLE events_as_they_were AS SELECT * FROM event WHERE global_index > ?",
                HEADS.get(10).lastIndex());
        try {
            events.update("DELETE FROM proof_head WHERE size = ?", last.size());
            events.update(
                    "DELETE FROM event WHERE global_index > ?", HEADS.get(10).lastIndex());
            rounds.round();
            assertThat(rounds.broken()).contains("the head over 3000 of them");
            assertThat(proofs.heads(1)).containsExactly(HEADS.get(10));
        } finally {
            events.update("INSERT INTO event SELECT * FROM events_as_they_were");
            events.update("INSERT INTO proof_head SELECT * FROM head_as_it_was");
        }
        rounds.round();
        assertThat(rounds.broken()).isNull();
        assertThat(new HeadsFile(elsewhere, Ledger.EVENTS).read()).isEqualTo(HEADS);
    }

    @Test
    void the_program_for_outsiders_tells_what_it_found_and_answers_with_a_number() throws Exception {
        Path kept = folder.resolve("kept.jsonl");
        new HeadsFile(kept, Ledger.EVENTS).append(HEADS.subList(0, 3));
        Files.writeString(kept, Files.readString(kept) + "{\"size\":12,\"lastI"); // cut off by a crash
        new HeadsFile(kept, Ledger.EVENTS).append(HEADS.subList(3, 12));
        assertThat(new HeadsFile(kept, Ledger.EVENTS).read()).isEqualTo(HEADS);

        String data = "--data=" + folder;
        assertThat(SignedStore.asked(kept.toString(), data)).startsWith("0 Unchanged: all 3000 events up to");
        JdbcTemplate events = store.rows();
        byte[] payload = events.queryForObject("SELECT payload FROM event WHERE global_index = 30", byte[].class);
        try {
            events.update("UPDATE event SET payload = ? WHERE global_index = 30", rows.bytes());
            assertThat(SignedStore.asked(kept.toString(), data)).startsWith("1 CHANGED: behind the beginning");
        } finally {
            events.update("UPDATE event SET payload = ? WHERE global_index = 30", payload);
        }
        String key = "--key=" + Base64.getEncoder().encodeToString(new byte[32]);
        assertThat(SignedStore.asked(kept.toString(), data, key)).startsWith("1 FORGED: the head over 250");
        Path nowhere = folder.resolve("nowhere");
        assertThat(SignedStore.asked(kept.toString(), "--data=" + nowhere)).startsWith("2 It could not be verified.");
        assertThat(nowhere).doesNotExist();
        assertThat(SignedStore.asked()).startsWith("2 verify FILE-OF-HEADS");
    }

    private static Verdict verified(List<SignedHead> heads, Consumer<JdbcTemplate> change) throws SQLException {
        return store.verified(Ledger.EVENTS, heads, change);
    }
}
