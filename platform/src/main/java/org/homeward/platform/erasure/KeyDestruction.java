package org.homeward.platform.erasure;

import java.util.List;
import java.util.Objects;
import org.homeward.platform.axon.SettledNumbers;
import org.homeward.platform.vault.PersonKeys;
import org.homeward.shared.kernel.MessageName;
import org.homeward.shared.person.ErasureEvent.PersonErased;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Destroys the key of everybody of whom the events say that they were erased.
 *
 * <p>It remembers how far it came in memory only: after each start it looks through all events again, by their names. So what
 * a crash cut off is finished, and keys that came back with an old copy of their database are destroyed once more. Only what
 * is settled is passed over for good ({@link SettledNumbers}).
 */
public final class KeyDestruction {

    private static final String ERASED = """
        SELECT DISTINCT stream FROM event WHERE global_index > ? AND name = ?\
        """;

    private final JdbcTemplate events;
    private final PersonKeys keys;
    private SettledNumbers numbers = SettledNumbers.NONE;
    private long place;

    /** Reads the events there, and destroys the keys here. */
    public KeyDestruction(JdbcTemplate events, PersonKeys keys) {
        this.events = events;
        this.keys = keys;
    }

    /**
     * Looks once. What cannot be destroyed now, is tried again by the next look.
     *
     * @return how many persons were erased since the look before; some of them perhaps already then
     */
    public synchronized int look() {
        ConnectionCallback<SettledNumbers> settled = connection -> SettledNumbers.look(connection, numbers);
        numbers = Objects.requireNonNull(events.execute(settled));
        long upTo = numbers.upTo();
        if (upTo == place && numbers.next() == place) {
            return 0;
        }
        String name = PersonErased.class.getAnnotation(MessageName.class).value();
        List<String> erased = events.query(ERASED, (row, number) -> row.getString(1), place, name);
        erased.forEach(keys::destroy);
        place = upTo;
        return erased.size();
    }
}
