package org.homeward.query.platform;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoTemplate;

/**
 * Streams that cannot be folded: an event of theirs is damaged, or a fold threw. They are held, visibly, and nothing else
 * waits for them. Nothing is ever passed over.
 */
public final class HeldStreams {

    private static final String COLLECTION = "_held";
    private static final Logger LOG = LoggerFactory.getLogger(HeldStreams.class);

    private final MongoTemplate mongo;
    private final Clock clock;
    private final Map<String, Held> held = new ConcurrentHashMap<>();

    HeldStreams(MongoTemplate mongo, Clock clock) {
        this.mongo = mongo;
        this.clock = clock;
        mongo.findAll(Held.class, COLLECTION).forEach(one -> held.put(one.stream(), one));
    }

    /**
     * A stream that is held.
     *
     * @param stream  which
     * @param problem the kind of problem; never what was in the event
     * @param since   since when
     */
    public record Held(@Id String stream, String problem, Instant since) {}

    /** All that are held. */
    public Collection<Held> all() {
        return List.copyOf(held.values());
    }

    boolean isHeld(String stream) {
        return held.containsKey(stream);
    }

    void hold(String stream, Throwable problem) {
        Held one = new Held(stream, problem.getClass().getName(), clock.instant());
        mongo.save(one, COLLECTION);
        held.put(stream, one);
        LOG.error("Stream {} is held: {}", stream, one.problem());
    }

    void release(String stream) {
        Held one = held.remove(stream);
        if (one != null) {
            mongo.remove(one, COLLECTION);
        }
    }

    /** Forgets all holds: everything is about to be folded anew, and what still cannot be is held again. */
    void releaseAll() {
        all().forEach(one -> release(one.stream()));
    }
}
