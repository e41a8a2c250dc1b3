package org.homeward.platform.matching;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.homeward.platform.axon.SettledNumbers;
import org.homeward.shared.intake.IntakeEvent.HelpRequested;
import org.homeward.shared.kernel.Event;
import org.homeward.shared.kernel.MessageName;
import org.homeward.shared.kernel.PersonId;
import org.homeward.shared.kernel.ReportId;
import org.homeward.shared.missing.MissingQuery.FindLikelyMatches.ChangedPerson;
import org.homeward.shared.missing.MissingQuery.FindLikelyMatches.ChangedReport;
import org.homeward.shared.missing.ReportEvent.MissingReportReopened;
import org.homeward.shared.missing.ReportEvent.ReportConsentChanged;
import org.homeward.shared.missing.SoughtEvent.SoughtMatchTakenBack;
import org.homeward.shared.missing.SoughtEvent.SoughtPersonAdded;
import org.homeward.shared.missing.SoughtEvent.SoughtPersonCorrected;
import org.homeward.shared.person.FileEvent.FileRestored;
import org.homeward.shared.person.FileEvent.IdentityClaimed;
import org.homeward.shared.person.FileEvent.IdentityCorrected;
import org.homeward.shared.person.FileEvent.KinLinked;
import org.homeward.shared.person.FileEvent.PersonDescribed;
import org.homeward.shared.person.FileEvent.PersonFilesMerged;
import org.homeward.shared.tracing.TracingEvent.TracingNoticePublished;
import org.homeward.shared.tracing.TracingEvent.TracingOpened;
import org.homeward.shared.tracing.TracingEvent.TracingReopened;
import org.homeward.shared.tracing.TracingEvent.TracingResumed;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Reads from the table of events which streams changed, by the names of the events alone: nothing is opened, and most events
 * are none of those.
 *
 * <p>Only what is settled is read ({@link SettledNumbers}), so that an append that is committed late is never passed over.
 */
final class StoredChanges implements Changes {

    /** Changes that are looked at in one question. */
    private static final int AT_ONCE = 200;

    /** Places that are looked through in one question of the store. */
    private static final long REACH = 50_000;

    private static final String SWEEP = "matches";

    /**
     * What of a person decides whom they are like, whether they are looked for, and which station answers for them. That a
     * match was taken back stands in the report.
     */
    private static final List<Class<? extends Event>> OF_PEOPLE = List.of(
            PersonDescribed.class,
            IdentityClaimed.class,
            IdentityCorrected.class,
            KinLinked.class,
            PersonFilesMerged.class,
            FileRestored.class,
            HelpRequested.class,
            TracingOpened.class,
            TracingReopened.class,
            TracingResumed.class,
            TracingNoticePublished.class);

    /** What of a report decides whom it looks for, and whether it may be compared and shown. */
    private static final List<Class<? extends Event>> OF_REPORTS = List.of(
            SoughtPersonAdded.class,
            SoughtPersonCorrected.class,
            SoughtMatchTakenBack.class,
            ReportConsentChanged.class,
            MissingReportReopened.class);

    private static final List<String> REPORT_NAMES = names(OF_REPORTS.stream());
    private static final List<String> NAMES = names(Stream.concat(OF_PEOPLE.stream(), OF_REPORTS.stream()));

    private static final String CHANGED = """
        SELECT global_index, stream, sequence, name FROM event
        WHERE global_index > ? AND global_index <= ? AND name = ANY (?) ORDER BY global_index LIMIT ?\
        """;

    private static final String KEEP = """
        INSERT INTO sweep_place (sweep, place) VALUES (?, ?)
        ON CONFLICT (sweep) DO UPDATE SET place = excluded.place\
        """;

    private final JdbcTemplate database;
    private SettledNumbers numbers = SettledNumbers.NONE;

    StoredChanges(JdbcTemplate database) {
        this.database = database;
    }

    private record Row(long place, String stream, long sequence, boolean isOfReport) {}

    @Override
    public Batch next() {
        long from = place();
        long settled = settled();
        long upTo = Math.min(settled, from + REACH);
        List<Row> rows = upTo > from ? rows(from, upTo) : List.of();
        boolean isFull = rows.size() == AT_ONCE;
        long place = isFull ? rows.getLast().place() : Math.max(from, upTo);
        return new Batch(
                newest(rows, false).entrySet().stream()
                        .map(one -> new ChangedPerson(new PersonId(one.getKey()), one.getValue()))
                        .toList(),
                newest(rows, true).entrySet().stream()
                        .map(one -> new ChangedReport(new ReportId(one.getKey()), one.getValue()))
                        .toList(),
                place,
                place >= settled);
    }

    @Override
    public void done(long place) {
        database.update(KEEP, SWEEP, place);
    }

    /** The beginning, where nobody looked yet. */
    private long place() {
        List<Long> kept =
                database.query("SELECT place FROM sweep_place WHERE sweep = ?", (row, number) -> row.getLong(1), SWEEP);
        return kept.isEmpty() ? 0 : kept.getFirst();
    }

    /** Looked at before the events are: what is committed in between would be taken for settled and unseen. */
    private synchronized long settled() {
        ConnectionCallback<SettledNumbers> look = connection -> SettledNumbers.look(connection, numbers);
        numbers = Objects.requireNonNull(database.execute(look));
        return numbers.upTo();
    }

    private List<Row> rows(long from, long upTo) {
        return database.query(
                connection -> {
                    var question = connection.prepareStatement(CHANGED);
                    question.setLong(1, from);
                    question.setLong(2, upTo);
                    question.setArray(3, connection.createArrayOf("text", NAMES.toArray()));
                    question.setInt(4, AT_ONCE);
                    return question;
                },
                (row, number) -> new Row(
                        row.getLong(1), row.getString(2), row.getLong(3), REPORT_NAMES.contains(row.getString(4))));
    }

    private static Map<String, Long> newest(List<Row> rows, boolean ofReports) {
        Map<String, Long> newest = new HashMap<>();
        rows.stream()
                .filter(row -> row.isOfReport() == ofReports)
                .forEach(row -> newest.merge(row.stream(), row.sequence(), Math::max));
        return newest;
    }

    private static List<String> names(Stream<Class<? extends Event>> events) {
        return events.map(event -> Objects.requireNonNull(event.getAnnotation(MessageName.class))
                        .value())
                .toList();
    }
}
