package org.homeward.query.caseload;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.homeward.shared.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * The states that were written and that no searcher sees yet.
 *
 * <p>A refresh takes two steps, so that at any moment a state is here or in the newest searcher: {@link #close} before
 * the searcher is opened, {@link #drop} after. The caller keeps writers out of the first step.
 */
final class PendingStates {

    private static final long MOST_BYTES = 16L << 20;
    private static final int MOST_PERSONS = 50_000;

    private final AtomicLong bytes = new AtomicLong();
    private volatile Halves halves = new Halves(new ConcurrentHashMap<>(), Map.of());

    void put(PersonId person, byte[] state) {
        halves.open().put(person, state);
        bytes.addAndGet(state.length);
    }

    byte @Nullable [] get(PersonId person) {
        Halves now = halves;
        byte[] state = now.open().get(person);
        return state != null ? state : now.closed().get(person);
    }

    boolean isFull() {
        return bytes.get() > MOST_BYTES || halves.open().size() > MOST_PERSONS;
    }

    boolean isEmpty() {
        return halves.open().isEmpty() && halves.closed().isEmpty();
    }

    /** What was put until now will be dropped; what a failed refresh left is kept with it. */
    void close() {
        Halves now = halves;
        Map<PersonId, byte[]> closed = new HashMap<>(now.closed());
        closed.putAll(now.open());
        bytes.set(0);
        halves = new Halves(new ConcurrentHashMap<>(), closed);
    }

    void drop() {
        halves = new Halves(halves.open(), Map.of());
    }

    private record Halves(Map<PersonId, byte[]> open, Map<PersonId, byte[]> closed) {}
}
