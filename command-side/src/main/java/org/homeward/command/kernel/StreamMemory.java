package org.homeward.command.kernel;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.homeward.platform.messages.ChainLink;
import org.homeward.shared.deadline.DeadlineEvent;
import org.homeward.shared.kernel.CommandId;
import org.homeward.shared.kernel.Event;
import org.homeward.shared.kernel.Recorded;
import org.homeward.shared.kernel.RefusalCode;
import org.homeward.shared.kernel.Refused;
import org.homeward.shared.kernel.Role;
import org.jspecify.annotations.Nullable;

/**
 * What a stream remembers of itself: its version, the hash of its last event, and the commands of the last seven days.
 *
 * <p>Mutable, and owned by the shell round the state.
 */
public final class StreamMemory {

    private static final Duration REMEMBERED = Duration.ofDays(7);

    private final Map<CommandId, Handled> handled = new LinkedHashMap<>();
    private long version = -1;
    private long changed = -1;
    private final ChainLink link = new ChainLink();

    /**
     * What became of a command.
     *
     * @param version     of the stream after it
     * @param fingerprint of its content
     * @param at          when it was recorded
     */
    record Handled(long version, @Nullable String fingerprint, Instant at) {}

    /** Takes note of an event. */
    public void evolve(Recorded<? extends Event> recorded, @Nullable String hashOfEvent) {
        version = recorded.sequence();
        if (recorded.by().role() != Role.SYSTEM && !(recorded.event() instanceof DeadlineEvent)) {
            changed = version;
        }
        if (hashOfEvent != null) {
            link.at(hashOfEvent);
        }
        handled.put(
                recorded.by().commandId(),
                new Handled(recorded.sequence(), recorded.fingerprint(), recorded.recordedAt()));
        Instant oldest = recorded.recordedAt().minus(REMEMBERED);
        handled.values().removeIf(old -> old.at().isBefore(oldest));
    }

    /**
     * The version after a command that was carried out before, or null when it is new.
     *
     * @throws Refused when the id was used for another content
     */
    public @Nullable Long versionAfter(CommandId id, String fingerprint) {
        Handled before = handled.get(id);
        if (before == null) {
            return null;
        }
        if (!fingerprint.equals(before.fingerprint())) {
            throw new Refused(RefusalCode.COMMAND_ID_REUSED);
        }
        return before.version();
    }

    /** The sequence of the last event; -1 for none. */
    public long version() {
        return version;
    }

    /**
     * Whether somebody who saw the stream at a version saw all that people did to it. What the program notes by itself, and
     * what is owed since something was done, contradicts nobody's form: a view may show the deed a moment before.
     */
    boolean wasSeenAt(long seen) {
        return seen >= changed && seen <= version;
    }

    /** The hash that the next event is chained to. */
    ChainLink link() {
        return link;
    }
}
