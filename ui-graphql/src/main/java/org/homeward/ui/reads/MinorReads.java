package org.homeward.ui.reads;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;
import org.homeward.shared.caseload.Minor;
import org.homeward.shared.kernel.Birth;
import org.springframework.dao.DataAccessResourceFailureException;

/**
 * How children's files were read in a year, those of under 14 and of 14 to 17 apart: what the yearly compliance audit asks for
 * that 未成年人网络保护条例 art. 37 demands. A child counts in the band it was in when it was read about, and who may still have
 * been younger counts as younger.
 */
final class MinorReads {

    private static final int FOURTEEN = 14;
    private static final int ADULT = 18;

    private static final String CREATE = """
        CREATE TEMPORARY TABLE minor (person TEXT PRIMARY KEY, fourteen_from TIMESTAMPTZ, adult_from TIMESTAMPTZ)
        ON COMMIT DROP\
        """;
    private static final String ADD = "INSERT INTO minor VALUES (?, ?, ?) ON CONFLICT DO NOTHING";
    private static final String COUNT = """
        SELECT band, role, operation, shown, count(*) AS reads, count(DISTINCT person) AS children,
            count(DISTINCT actor) AS readers
        FROM (
            SELECT CASE WHEN r.read_at < m.fourteen_from THEN 'UNDER_14' ELSE 'FROM_14_TO_17' END AS band,
                r.role, r.operation, r.result IN ('SHOWN', 'WATCHED') AS shown, m.person, r.actor
            FROM read_record r CROSS JOIN LATERAL unnest(r.subjects) AS s (person) JOIN minor m ON m.person = s.person
            WHERE r.read_at >= ? AND r.read_at < ? AND r.read_at < m.adult_from
        ) AS one
        GROUP BY GROUPING SETS ((band, shown), (band, shown, role), (band, shown, operation))
        ORDER BY band, role NULLS FIRST, operation NULLS FIRST\
        """;

    /** Which children. */
    enum Band {
        /** Younger than 14: all that is known of them is sensitive by law. */
        UNDER_14,
        /** 14 and older, and not grown up. */
        FROM_14_TO_17
    }

    /**
     * How often in one way.
     *
     * @param name     the role, or the operation
     * @param reads    how often a child was read about
     * @param children about how many children
     * @param readers  by how many accounts
     */
    record Count(String name, long reads, long children, long readers) {}

    /**
     * What was read about the children of one band.
     *
     * @param band        which
     * @param reads       how often a child was shown
     * @param children    how many children were
     * @param readers     to how many accounts
     * @param refused     how often somebody was not let
     * @param byRole      the same by the role of who read
     * @param byOperation the same by what was asked
     */
    record OfBand(
            Band band,
            long reads,
            long children,
            long readers,
            long refused,
            List<Count> byRole,
            List<Count> byOperation) {}

    private final DataSource durable;
    private final ZoneId zone;

    MinorReads(DataSource durable, ZoneId zone) {
        this.durable = durable;
        this.zone = zone;
    }

    /** One year, both bands. */
    List<OfBand> in(Year year, List<Minor> minors) {
        try (Connection connection = durable.getConnection()) {
            connection.setAutoCommit(false);
            try {
                add(connection, minors);
                return count(connection, year);
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException away) {
            throw new DataAccessResourceFailureException("The record of readings cannot be read", away);
        }
    }

    private void add(Connection connection, List<Minor> minors) throws SQLException {
        try (PreparedStatement create = connection.prepareStatement(CREATE);
                PreparedStatement addition = connection.prepareStatement(ADD)) {
            create.execute();
            for (Minor minor : minors) {
                Birth birth = minor.birth().orNull();
                if (birth != null) {
                    addition.setString(1, minor.personId().value());
                    addition.setObject(2, from(birth, FOURTEEN).atOffset(ZoneOffset.UTC));
                    addition.setObject(3, from(birth, ADULT).atOffset(ZoneOffset.UTC));
                    addition.addBatch();
                }
            }
            addition.executeBatch();
        }
    }

    /** From when on somebody is certainly that old. */
    private Instant from(Birth birth, int age) {
        return start(birth.latest().plusYears(age));
    }

    private Instant start(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }

    private List<OfBand> count(Connection connection, Year year) throws SQLException {
        Map<Band, Counts> bands = new EnumMap<>(Band.class);
        for (Band band : Band.values()) {
            bands.put(band, new Counts());
        }
        try (PreparedStatement question = connection.prepareStatement(COUNT)) {
            question.setObject(1, start(year.atDay(1)).atOffset(ZoneOffset.UTC));
            question.setObject(2, start(year.plusYears(1).atDay(1)).atOffset(ZoneOffset.UTC));
            try (ResultSet rows = question.executeQuery()) {
                while (rows.next()) {
                    Objects.requireNonNull(bands.get(Band.valueOf(rows.getString("band"))))
                            .add(rows);
                }
            }
        }
        return bands.entrySet().stream()
                .map(counted -> counted.getValue().of(counted.getKey()))
                .toList();
    }

    /** The counts of one band, while they are read. */
    private static final class Counts {

        private final List<Count> byRole = new ArrayList<>();
        private final List<Count> byOperation = new ArrayList<>();
        private Count shown = new Count("", 0, 0, 0);
        private long refused;

        void add(ResultSet row) throws SQLException {
            String role = row.getString("role");
            String operation = row.getString("operation");
            boolean total = role == null && operation == null;
            if (!row.getBoolean("shown")) {
                refused += total ? row.getLong("reads") : 0;
            } else if (total) {
                shown = count("", row);
            } else if (role != null) {
                byRole.add(count(role, row));
            } else {
                byOperation.add(count(operation, row));
            }
        }

        private static Count count(String name, ResultSet row) throws SQLException {
            return new Count(name, row.getLong("reads"), row.getLong("children"), row.getLong("readers"));
        }

        OfBand of(Band band) {
            return new OfBand(band, shown.reads(), shown.children(), shown.readers(), refused, byRole, byOperation);
        }
    }
}
