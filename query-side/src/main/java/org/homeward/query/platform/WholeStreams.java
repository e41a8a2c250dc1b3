package org.homeward.query.platform;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.EventStreamUtils;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;

/**
 * Reads all streams whole, one after the other, straight from the table of events: the fast way to build a view anew.
 * Events come through the same upcasters as anywhere else.
 */
final class WholeStreams {

    private static final int ROWS_AT_ONCE = 5_000;
    private static final int STREAMS_AT_ONCE = 100;

    /** An append that was under way meanwhile has an older place than the newest event: these are read again. */
    private static final long STEPS_BACK = 10_000;

    private static final String ALL = """
        SELECT stream_type, stream, sequence, event_id, appended_at, name, revision, payload, meta_data
        FROM event ORDER BY stream, sequence\
        """;

    private final DataSource events;
    private final Serializer serializer;
    private final EventUpcaster upcasters;
    private final int streamsAtOnce;
    private final long stepsBack;

    WholeStreams(DataSource events, Serializer serializer, EventUpcaster upcasters) {
        this(events, serializer, upcasters, STREAMS_AT_ONCE, STEPS_BACK);
    }

    WholeStreams(DataSource events, Serializer serializer, EventUpcaster upcasters, int streamsAtOnce, long stepsBack) {
        this.events = events;
        this.serializer = serializer;
        this.upcasters = upcasters;
        this.streamsAtOnce = streamsAtOnce;
        this.stepsBack = stepsBack;
    }

    /** From where events are to be followed once whole streams were read, of which the newest event was there before. */
    TrackingToken followedFrom(Head head) {
        return GapAwareTrackingToken.newInstance(Math.max(-1, head.position() - stepsBack), List.of());
    }

    /** Rows of a number of whole streams. */
    record Chunk(Map<String, List<GenericDomainEventEntry<byte[]>>> rows, int size) {}

    /** Hands out all streams, some hundreds at a time. */
    void read(Consumer<Chunk> consumer) {
        try (Connection connection = events.getConnection()) {
            connection.setAutoCommit(false);
            connection.setReadOnly(true);
            try (PreparedStatement query = connection.prepareStatement(ALL)) {
                query.setFetchSize(ROWS_AT_ONCE);
                try (ResultSet rows = query.executeQuery()) {
                    readAll(rows, consumer);
                }
            } finally {
                connection.rollback();
                connection.setReadOnly(false);
                connection.setAutoCommit(true);
            }
        } catch (SQLException broken) {
            throw new IllegalStateException("The events cannot be read", broken);
        }
    }

    /** The events of one stream of a chunk. */
    Stream<DomainEventMessage<?>> events(List<GenericDomainEventEntry<byte[]>> rows) {
        DomainEventStream stream =
                EventStreamUtils.upcastAndDeserializeDomainEvents(rows.stream(), serializer, upcasters);
        return stream.asStream().map(event -> (DomainEventMessage<?>) event);
    }

    private void readAll(ResultSet rows, Consumer<Chunk> consumer) throws SQLException {
        Map<String, List<GenericDomainEventEntry<byte[]>>> chunk = new LinkedHashMap<>();
        int size = 0;
        while (rows.next()) {
            String stream = rows.getString(2);
            if (chunk.size() >= streamsAtOnce && !chunk.containsKey(stream)) {
                consumer.accept(new Chunk(chunk, size));
                chunk = new LinkedHashMap<>();
                size = 0;
            }
            chunk.computeIfAbsent(stream, id -> new ArrayList<>()).add(entry(rows));
            size++;
        }
        if (!chunk.isEmpty()) {
            consumer.accept(new Chunk(chunk, size));
        }
    }

    private static GenericDomainEventEntry<byte[]> entry(ResultSet row) throws SQLException {
        return new GenericDomainEventEntry<>(
                row.getString(1),
                row.getString(2),
                row.getLong(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getBytes(8),
                row.getBytes(9));
    }
}
