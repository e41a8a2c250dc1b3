package org.homeward.command.kernel;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.homeward.shared.kernel.Accepted;
import org.homeward.shared.kernel.Refused;
import org.jspecify.annotations.Nullable;

/** Remembers every command that was carried out, for ever, so that none is carried out twice. */
public interface CommandReceipts {

    /**
     * Keeps a receipt, in the transaction of the events.
     *
     * @return the outcome of the same command when it was carried out before, else null
     * @throws Refused when its id was used for another content
     */
    @Nullable
    Accepted record(Asked<?> asked, Accepted outcome);

    /**
     * Looks for the receipt of a command.
     *
     * @return the outcome when it was carried out before, else null
     * @throws Refused when its id was used for another content
     */
    @Nullable
    Accepted find(Asked<?> asked);

    /** Keeps the version that a stream has after all when more followed from a command than was decided. */
    void amend(Asked<?> asked, Accepted outcome);

    /**
     * Carries out a command on one stream, unless that was done before. What a stream remembers answers most that come
     * twice; a command that comes again when its stream has long moved on, and would be refused now, was accepted then.
     *
     * @param asked  the command
     * @param stream whose stream
     * @param memory what the stream remembers
     * @param decide what comes of it
     * @param record adds that to the stream, and to others it touches
     */
    default <E> Accepted once(
            Asked<?> asked, String stream, StreamMemory memory, Supplier<List<E>> decide, Consumer<List<E>> record) {
        List<E> events;
        try {
            Long before = asked.alreadyDone(memory);
            if (before != null) {
                return new Accepted(stream, before);
            }
            events = decide.get();
        } catch (Refused refused) {
            Accepted accepted = find(asked);
            if (accepted != null) {
                return accepted;
            }
            throw refused;
        }
        Accepted outcome = new Accepted(stream, memory.version() + events.size());
        Accepted earlier = record(asked, outcome);
        if (earlier != null) {
            return earlier;
        }
        record.accept(events);
        return withWhatFollowed(asked, outcome, memory.version());
    }

    private Accepted withWhatFollowed(Asked<?> asked, Accepted outcome, long version) {
        if (version == outcome.version()) {
            return outcome;
        }
        Accepted more = new Accepted(outcome.stream(), version);
        amend(asked, more);
        return more;
    }
}
