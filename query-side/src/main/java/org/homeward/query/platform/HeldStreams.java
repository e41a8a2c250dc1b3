package org.homeward.query.platform;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.eventhandling.DomainEventMessage;
import org.homeward.shared.kernel.MessageName;
import org.jspecify.annotations.Nullable;
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
     * @param event   the stable name of the event it stopped at, where that is known
     * @param sequence the place of that event in the stream, where it is known
     */
    public record Held(
            @Id String stream,
            String problem,
            Instant since,
            @Nullable String event,
            @Nullable Long sequence) {}

    /** All that are held. */
    public Collection<Held> all() {
        return List.copyOf(held.values());
    }

    boolean isHeld(String stream) {
        return held.containsKey(stream);
    }

    Optional<Held> find(String stream) {
        return Optional.ofNullable(held.get(stream));
    }

    void hold(String stream, Throwable problem) {
        hold(new Held(stream, problem.getClass().getName(), clock.instant(), null, null));
    }

    /** Holds the stream of an event that could not be folded. */
    void holdAt(DomainEventMessage<?> message, Throwable problem) {
        MessageName name = message.getPayloadType().getAnnotation(MessageName.class);
        hold(new Held(
                message.getAggregateIdentifier(),
                problem.getClass().getName(),
                clock.instant(),
                name == null ? null : name.value(),
                message.getSequenceNumber()));
    }

    /** Holds a stream on, at the place where it was held before. */
    void holdOn(Held before, Throwable problem) {
        hold(new Held(
                before.stream(), problem.getClass().getName(), before.since(), before.event(), before.sequence()));
    }

    private void hold(Held one) {
        mongo.save(one, COLLECTION);
        held.put(one.stream(), one);
        LOG.error("Stream {} is held: {}", one.stream(), one.problem());
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
