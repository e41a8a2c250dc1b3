package org.homeward.platform.axon;

import static org.axonframework.common.jdbc.JdbcUtils.executeQuery;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.LongStream;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.TrackedDomainEventData;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.jspecify.annotations.Nullable;

/**
 * Axon's JDBC engine, with another way to read all events in their order, so that none that is committed late is ever passed
 * over.
 *
 * <p>Each place in the order carries the numbers that are missing before it. Axon forgets one after a time, or once it lies
 * far behind, whether or not its append still goes on; and until then every event that is read carries a copy of them all.
 * After a jump of 20,000 numbers a thousand events are 800 MB, and beyond 65,535 numbers PostgreSQL refuses the question.
 * Here a missing number is remembered exactly as long as somebody may fill it ({@link SettledNumbers}), and what lies behind
 * more of them than can be carried is not read before they are settled. Who follows is late then, and its health says so.
 *
 * <p>The numbers must be handed out one by one, as an identity column does unless it is given a cache, and each statement
 * must see what is committed by then: the connections read committed.
 */
class OrderedEventStorage extends JdbcEventStorageEngine {

    /** How many missing numbers a place carries: 40 bytes each, 40 MB for a thousand events that are read at once. */
    private static final int MISSING_REMEMBERED = 1_000;

    private static final GapAwareTrackingToken BEGINNING = GapAwareTrackingToken.newInstance(0, List.of());

    private final TransactionManager transactions;
    private final String numberColumn;
    private final String following;
    private final String lateAndFollowing;
    private final AtomicReference<SettledNumbers> numbers = new AtomicReference<>(SettledNumbers.NONE);

    OrderedEventStorage(JdbcEventStorageEngine.Builder settings, EventSchema schema, TransactionManager transactions) {
        super(settings);
        this.transactions = transactions;
        this.numberColumn = schema.globalIndexColumn();
        String events = "SELECT " + schema.trackedEventFields() + " FROM " + schema.domainEventTable();
        String order = " ORDER BY " + numberColumn + " LIMIT ?";
        this.following = events + " WHERE " + numberColumn + " > ?" + order;
        this.lateAndFollowing = "(" + events + " WHERE " + numberColumn + " = ANY (?)" + order + ") UNION ALL ("
                + following + ")" + order;
    }

    @Override
    protected List<? extends TrackedEventData<?>> fetchTrackedEvents(@Nullable TrackingToken last, int atMost) {
        GapAwareTrackingToken from = last == null ? BEGINNING : (GapAwareTrackingToken) last;
        return transactions.fetchInTransaction(() -> {
            Reading reading = new Reading(from, settled());
            executeQuery(
                    getConnection(),
                    connection -> from.hasGaps()
                            ? lateAndFollowing(connection, from, atMost)
                            : following(connection, from, atMost),
                    reading::goOn,
                    OrderedEventStorage::unreadable);
            return reading.events;
        });
    }

    /** Looked at before the events are, never afterwards: what was committed in between would be taken for settled and unseen. */
    private long settled() {
        SettledNumbers before = numbers.get();
        SettledNumbers after = executeQuery(
                getConnection(),
                connection -> connection.prepareStatement(SettledNumbers.LOOK),
                before::after,
                OrderedEventStorage::unreadable);
        // Who looked at the same time may have been first; what follows from one's own look is true nevertheless.
        numbers.compareAndSet(before, after);
        return after.upTo();
    }

    private PreparedStatement following(Connection connection, GapAwareTrackingToken from, int atMost)
            throws SQLException {
        PreparedStatement question = connection.prepareStatement(following);
        question.setLong(1, from.getIndex());
        question.setInt(2, atMost);
        return question;
    }

    /**
     * In one question, which sees one instant. Asked one after the other, an append could end and another of the same stream
     * begin and end in between: the later event would be read before the earlier one.
     */
    private PreparedStatement lateAndFollowing(Connection connection, GapAwareTrackingToken from, int atMost)
            throws SQLException {
        PreparedStatement question = connection.prepareStatement(lateAndFollowing);
        question.setArray(1, connection.createArrayOf("bigint", from.getGaps().toArray()));
        question.setInt(2, atMost);
        question.setLong(3, from.getIndex());
        question.setInt(4, atMost);
        question.setInt(5, atMost);
        return question;
    }

    private static EventStoreException unreadable(SQLException broken) {
        return new EventStoreException("The events cannot be read in their order", broken);
    }

    /** One reading from a place on: first what fills missing numbers, then what follows. */
    private final class Reading {

        private final long settled;
        private final List<TrackedEventData<?>> events = new ArrayList<>();
        private GapAwareTrackingToken place;

        Reading(GapAwareTrackingToken place, long settled) {
            this.place = place;
            this.settled = settled;
        }

        boolean goOn(ResultSet rows) throws SQLException {
            while (rows.next()) {
                long number = rows.getLong(numberColumn);
                if (number > place.getIndex() && missingBefore(number) > MISSING_REMEMBERED) {
                    return false;
                }
                place = placeOf(number);
                events.add(new TrackedDomainEventData<>(place, getDomainEventData(rows)));
            }
            return true;
        }

        /** Everything settled below a number that is read has been asked for by then, and is read or will never be there. */
        private Set<Long> stillMissing(long number) {
            return place.getGaps().tailSet(Math.min(settled, number) + 1);
        }

        private long firstUnsettled() {
            return Math.max(settled, place.getIndex()) + 1;
        }

        private long missingBefore(long number) {
            return stillMissing(number).size() + Math.max(0, number - firstUnsettled());
        }

        private GapAwareTrackingToken placeOf(long number) {
            LongStream before =
                    stillMissing(number).stream().mapToLong(Long::longValue).filter(missing -> missing != number);
            LongStream passed = LongStream.range(firstUnsettled(), number);
            return GapAwareTrackingToken.newInstance(
                    Math.max(place.getIndex(), number),
                    LongStream.concat(before, passed).boxed().toList());
        }
    }
}
