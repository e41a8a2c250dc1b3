package org.homeward.ui.reads;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;
import javax.sql.DataSource;
import org.homeward.shared.kernel.FacilityId;
import org.homeward.shared.kernel.Reveal;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;

/**
 * Keeps what was read, in the durable database, and answers when it is on disk. Whoever comes while another writes waits, and
 * then writes all that came meanwhile in one commit: a hundred readers at once cost a few commits, not a hundred.
 */
final class ReadLog {

    private static final int AT_ONCE = 500;
    private static final String ADD_FIELDS =
            "INSERT INTO read_fields (id, names) VALUES (?, ?) ON CONFLICT (id) DO NOTHING";
    private static final String ADD = """
        INSERT INTO read_record (read_at, actor, role, station, operation, fields, subjects, as_of, result, request,
            revealed, purpose, purpose_words)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)\
        """;

    private final DataSource durable;
    private final Queue<Waiting> queue = new ConcurrentLinkedQueue<>();
    private final ReentrantLock writing = new ReentrantLock();

    ReadLog(DataSource durable) {
        this.durable = durable;
    }

    /**
     * Keeps one reading.
     *
     * @throws DataAccessResourceFailureException when it is not on disk; nothing may be shown then
     */
    void keep(ReadRecord record) {
        Waiting waiting = new Waiting(record);
        queue.add(waiting);
        writing.lock();
        try {
            while (!waiting.done) {
                writeSome();
            }
        } finally {
            writing.unlock();
        }
        if (waiting.problem != null) {
            throw new DataAccessResourceFailureException("What was read could not be kept", waiting.problem);
        }
    }

    private void writeSome() {
        List<Waiting> some = new ArrayList<>();
        for (Waiting next = queue.poll(); next != null; next = some.size() < AT_ONCE ? queue.poll() : null) {
            some.add(next);
        }
        Exception problem = null;
        try (Connection connection = durable.getConnection()) {
            write(connection, some);
        } catch (SQLException | RuntimeException away) {
            problem = away;
        }
        for (Waiting one : some) {
            one.problem = problem;
            one.done = true;
        }
    }

    private static void write(Connection connection, List<Waiting> some) throws SQLException {
        connection.setAutoCommit(false);
        try (PreparedStatement fields = connection.prepareStatement(ADD_FIELDS);
                PreparedStatement records = connection.prepareStatement(ADD)) {
            // In one order, so that two programs that add the same fields cannot wait for each other.
            for (SelectedFields asked : some.stream()
                    .map(one -> new SelectedFields(one.record.fields()))
                    .distinct()
                    .sorted()
                    .toList()) {
                fields.setString(1, asked.id());
                fields.setString(2, asked.names());
                fields.addBatch();
            }
            fields.executeBatch();
            for (Waiting one : some) {
                add(connection, records, one.record);
            }
            records.executeBatch();
            connection.commit();
        } catch (SQLException | RuntimeException broken) {
            connection.rollback();
            throw broken;
        } finally {
            connection.setAutoCommit(true);
        }
    }

    private static void add(Connection connection, PreparedStatement addition, ReadRecord read) throws SQLException {
        FacilityId station = read.viewer().station();
        Array subjects = connection.createArrayOf(
                "text", read.subjects().stream().sorted().toArray());
        addition.setObject(1, read.at().atOffset(ZoneOffset.UTC));
        addition.setString(2, read.viewer().actor().value());
        addition.setString(3, read.viewer().role().name());
        addition.setString(4, station == null ? null : station.value());
        addition.setString(5, read.operation());
        addition.setString(6, new SelectedFields(read.fields()).id());
        addition.setArray(7, subjects);
        instant(addition, 8, read.asOf());
        addition.setString(9, read.result().name());
        addition.setString(10, read.request());
        Reveal reveal = read.reveal();
        addition.setArray(
                11,
                reveal == null
                        ? null
                        : connection.createArrayOf(
                                "text", reveal.kinds().stream().map(Enum::name).toArray()));
        addition.setString(12, reveal == null ? null : reveal.purpose().name());
        addition.setString(13, reveal == null ? null : reveal.words().value());
        addition.addBatch();
    }

    private static void instant(PreparedStatement addition, int place, @Nullable Instant instant) throws SQLException {
        if (instant == null) {
            addition.setNull(place, Types.TIMESTAMP_WITH_TIMEZONE);
        } else {
            addition.setObject(place, instant.atOffset(ZoneOffset.UTC));
        }
    }

    /** A reading on its way to the disk. All is read and written under the lock. */
    private static final class Waiting {

        private final ReadRecord record;
        private boolean done;
        private @Nullable Exception problem;

        Waiting(ReadRecord record) {
            this.record = record;
        }
    }
}
