package org.homeward.rules.canary.shared.person;

import java.time.Instant;
import java.util.List;
import org.homeward.rules.canary.shared.kernel.Event;
import org.homeward.rules.canary.shared.kernel.MessageName;

/** An event as it should be. */
@MessageName("person.sounds")
public record SoundHeard(String personId, List<String> names, Instant occurredAt) implements Event {

    static final double UNRELATED = 0.5;
}
