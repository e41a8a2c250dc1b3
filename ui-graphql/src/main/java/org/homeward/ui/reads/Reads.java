package org.homeward.ui.reads;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import org.homeward.shared.kernel.ActorId;
import org.homeward.shared.kernel.FacilityId;
import org.homeward.shared.kernel.RevealPurpose;
import org.homeward.shared.kernel.Role;
import org.homeward.shared.kernel.SensitiveKind;
import org.homeward.ui.reads.ReadRecord.Result;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Who read what, from the durable database. */
public final class Reads {

    private static final String OF_SUBJECT = """
        SELECT r.number, r.read_at, r.actor, a.display_name, r.role, r.station, r.operation, f.names, r.as_of, r.result,
            r.request, cardinality(r.subjects) AS beside, r.revealed, r.purpose, r.purpose_words
        FROM read_record r
        JOIN read_fields f ON f.id = r.fields
        LEFT JOIN account a ON a.actor = r.actor
        WHERE r.subjects @> ARRAY[?::text] AND r.number < ?
        ORDER BY r.number DESC LIMIT ?\
        """;

    private final JdbcTemplate durable;

    Reads(JdbcTemplate durable) {
        this.durable = durable;
    }

    /** Who read about somebody, the latest first: of those before a number, at most so many. */
    public List<ReadEntry> of(String subject, long before, int atMost) {
        return durable.query(OF_SUBJECT, Reads::entry, subject, before, atMost);
    }

    private static ReadEntry entry(ResultSet row, int index) throws SQLException {
        String station = row.getString("station");
        String purpose = row.getString("purpose");
        OffsetDateTime asOf = row.getObject("as_of", OffsetDateTime.class);
        return new ReadEntry(
                row.getLong("number"),
                row.getObject("read_at", OffsetDateTime.class).toInstant(),
                new ActorId(row.getString("actor")),
                row.getString("display_name"),
                Role.valueOf(row.getString("role")),
                station == null ? null : new FacilityId(station),
                row.getString("operation"),
                Arrays.asList(row.getString("names").split("\n")),
                asOf == null ? null : asOf.toInstant(),
                Result.valueOf(row.getString("result")),
                row.getString("request"),
                row.getInt("beside"),
                kinds(row.getArray("revealed")),
                purpose == null ? null : RevealPurpose.valueOf(purpose),
                row.getString("purpose_words"));
    }

    private static List<SensitiveKind> kinds(@Nullable Array revealed) throws SQLException {
        return revealed == null
                ? List.of()
                : Arrays.stream((String[]) revealed.getArray())
                        .map(SensitiveKind::valueOf)
                        .toList();
    }
}
