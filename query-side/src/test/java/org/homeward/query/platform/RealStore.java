package org.homeward.query.platform;

import com.mongodb.client.MongoClient;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.axonframework.config.Configuration;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.homeward.query.access.OpenGlass;
import org.homeward.query.sealed.IndexSecret;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** What histories are told with: the store, the keys and the serialisers of the program, and databases for views. */
record RealStore(
        EventStorageEngine engine,
        TransactionTemplate transaction,
        Serializer serializer,
        Serializer events,
        DataSource database,
        Configuration axon,
        ForgetfulKeys keys,
        MongoClient client) {

    /** Later than anything that is invented. */
    static final Clock CLOCK = Clock.fixed(Instant.parse("2050-01-01T00:00:00Z"), ZoneOffset.UTC);

    /** What seals an index of theirs. */
    static final IndexSecret INDEX = IndexSecret.of(new byte[32]);

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final int FEW = 7;
    private static final AtomicInteger SERIAL = new AtomicInteger();

    /** Nothing has happened yet. Places begin at one again too. */
    void empty() {
        jdbc().update("TRUNCATE event RESTART IDENTITY");
        keys.beginAgain();
    }

    /** Teams of other stations, of which there is none in what is invented. */
    static RovingTeams teams(Documents documents) {
        return new RovingTeams(documents, CLOCK, ZONE);
    }

    /** What was read in emergencies, of which there is none in what is invented. */
    static OpenGlass glass(Documents documents) {
        return new OpenGlass(documents, CLOCK);
    }

    JdbcTemplate jdbc() {
        return new JdbcTemplate(database);
    }

    /**
     * Read in chunks so small that there are more of them than are folded at once. Nothing is read again afterwards: it
     * would heal what was lost on the way, and no append is under way here.
     */
    WholeStreams whole() {
        return new WholeStreams(database, events, axon.upcasterChain(), FEW, 0);
    }

    /**
     * A database for views, with nothing in it, that nobody had before: one that is dropped and begun anew would be broken
     * for good by whoever still writes into it on a busy machine.
     */
    MongoTemplate views(String name) {
        return new MongoTemplate(client, name + SERIAL.incrementAndGet());
    }
}
