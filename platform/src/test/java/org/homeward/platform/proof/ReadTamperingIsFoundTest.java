package org.homeward.platform.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.homeward.platform.proof.Verdict.Changed;
import org.homeward.platform.proof.Verdict.Forged;
import org.homeward.platform.proof.Verdict.Unchanged;
import org.homeward.shared.proof.SignedHead;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** That somebody read something cannot be taken back either: whoever keeps heads finds every change of the record of readings. */
class ReadTamperingIsFoundTest {

    private static final long SEED = 20_261_129;
    private static final int TRIALS = 360;
    private static final int READINGS = 2_500;
    private static final int BETWEEN_HEADS = 250;
    private static final HeadSeal SEAL = new HeadSeal(new byte[32]);
    private static final List<SignedHead> HEADS = new ArrayList<>();

    @TempDir
    static Path folder;

    private static SignedStore store;
    private static ReadRows rows;

    @BeforeAll
    static void fill() throws Exception {
        store = SignedStore.in(folder);
        rows = new ReadRows(store.rows(), SEED);
        ProofLog log = new ProofLog(store.database(), Ledger.READS, SEAL, Clock.systemUTC());
        for (int written = 0; written < READINGS; written += BETWEEN_HEADS) {
            rows.add(BETWEEN_HEADS);
            HEADS.add(log.grow().orElseThrow());
        }
    }

    @AfterAll
    static void stop() {
        store.close();
    }

    @Test
    void each_of_many_changes_is_found() throws SQLException {
        Random random = new Random(SEED);
        List<ReadTampering> ways = List.of(ReadTampering.values());
        long last = HEADS.getLast().lastIndex();
        for (int trial = 0; trial < TRIALS; trial++) {
            ReadTampering tampering = ways.get(trial % ways.size());
            Verdict verdict = verified(HEADS, records -> tampering.apply(records, rows, random, last));
            assertThat(verdict).as("trial %s, %s", trial, tampering).isInstanceOf(Changed.class);
        }
        assertThat(verified(HEADS, records -> {})).isEqualTo(new Unchanged(HEADS.size(), HEADS.getLast()));
    }

    /** A row that is being written has a number already; the tree does not grow beyond it. */
    @Test
    void a_reading_that_is_still_being_written_is_not_left_out() throws Exception {
        ProofLog log = new ProofLog(store.database(), Ledger.READS, SEAL, Clock.systemUTC());
        JdbcTemplate records = store.rows();
        try (Connection slow = store.database().getConnection()) {
            slow.setAutoCommit(false);
            rows.insert(new JdbcTemplate(new SingleConnectionDataSource(slow, true)), "DEFAULT");
            rows.add(1);
            assertThat(log.grow()).as("one of two is not settled").isEmpty();
            slow.commit();
        }
        SignedHead grown = log.grow().orElseThrow();
        assertThat(grown.size()).isEqualTo(READINGS + 2L);
        records.update("DELETE FROM read_proof_head WHERE size > ?", READINGS);
        records.update(
                "DELETE FROM read_record WHERE number > ?", HEADS.getLast().lastIndex());
    }

    @Test
    void heads_of_events_are_none_of_readings() throws SQLException {
        List<SignedHead> moved = List.of(
                SEAL.sign(Ledger.EVENTS, new Peaks(), 0, HEADS.getFirst().at()));
        assertThat(verified(moved, records -> {})).isInstanceOf(Forged.class);
    }

    @Test
    void one_file_holds_the_heads_of_both_and_the_program_for_outsiders_compares_both() throws Exception {
        Path kept = folder.resolve("kept.jsonl");
        EventRows events = new EventRows(store.rows(), SEED);
        events.add(5);
        SignedHead ofEvents = new ProofLog(store.database(), Ledger.EVENTS, SEAL, Clock.systemUTC())
                .grow()
                .orElseThrow();
        new HeadsFile(kept, Ledger.EVENTS).append(List.of(ofEvents));
        String data = "--data=" + folder;
        assertThat(SignedStore.asked(kept.toString(), data))
                .as("a file of the time before readings were signed")
                .startsWith("0 Unchanged: all 5 events up to")
                .doesNotContain("readings");

        new HeadsFile(kept, Ledger.READS).append(HEADS);
        assertThat(new HeadsFile(kept, Ledger.EVENTS).read()).containsExactly(ofEvents);
        assertThat(new HeadsFile(kept, Ledger.READS).read()).isEqualTo(HEADS);
        assertThat(SignedStore.asked(kept.toString(), data))
                .startsWith("0 Unchanged: all 5 events up to")
                .contains("Unchanged: all 2500 readings up to", "全部查阅记录未被改动");

        JdbcTemplate records = store.rows();
        records.update("UPDATE read_record SET result = 'NOT_FOUND' WHERE number = 7");
        assertThat(SignedStore.asked(kept.toString(), data))
                .startsWith("1 Unchanged: all 5 events up to")
                .contains("CHANGED: behind the beginning and up to number 250 readings are not what they were");
        records.update("UPDATE read_record SET result = 'SHOWN' WHERE number = 7");

        Files.writeString(kept, Files.readString(kept).replace("\"of\":\"readings\"", "\"of\":\"events\""));
        assertThat(SignedStore.asked(kept.toString(), data)).startsWith("1 FORGED: ");
    }

    private static Verdict verified(List<SignedHead> heads, Consumer<JdbcTemplate> change) throws SQLException {
        return store.verified(Ledger.READS, heads, change);
    }
}
