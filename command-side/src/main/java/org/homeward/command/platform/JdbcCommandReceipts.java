package org.homeward.command.platform;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.homeward.command.kernel.Asked;
import org.homeward.command.kernel.CommandReceipts;
import org.homeward.shared.kernel.Accepted;
import org.homeward.shared.kernel.RefusalCode;
import org.homeward.shared.kernel.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Keeps the receipts beside the events: one insert in the same transaction, no further sync. */
final class JdbcCommandReceipts implements CommandReceipts {

    private final JdbcTemplate database;

    JdbcCommandReceipts(JdbcTemplate database) {
        this.database = database;
    }

    private record Row(Accepted outcome, String fingerprint) {
        static Row read(ResultSet row, int index) throws SQLException {
            return new Row(new Accepted(row.getString(1), row.getLong(2)), row.getString(3));
        }
    }

    @Override
    public @Nullable Accepted record(Asked<?> asked, Accepted outcome) {
        var by = asked.context().by();
        int added = database.update(
                "INSERT INTO command_receipt (command_id, stream, version, fingerprint, recorded_at)"
                        + " VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
                by.commandId().value(),
                outcome.stream(),
                outcome.version(),
                asked.fingerprint(),
                by.now().atOffset(ZoneOffset.UTC));
        return added == 1 ? null : Objects.requireNonNull(find(asked));
    }

    @Override
    public void amend(Asked<?> asked, Accepted outcome) {
        database.update(
                "UPDATE command_receipt SET version = ? WHERE command_id = ?",
                outcome.version(),
                asked.context().by().commandId().value());
    }

    @Override
    public @Nullable Accepted find(Asked<?> asked) {
        List<Row> earlier = database.query(
                "SELECT stream, version, fingerprint FROM command_receipt WHERE command_id = ?",
                Row::read,
                asked.context().by().commandId().value());
        if (earlier.isEmpty()) {
            return null;
        }
        if (!earlier.getFirst().fingerprint().equals(asked.fingerprint())) {
            throw new Refused(RefusalCode.COMMAND_ID_REUSED);
        }
        return earlier.getFirst().outcome();
    }
}
