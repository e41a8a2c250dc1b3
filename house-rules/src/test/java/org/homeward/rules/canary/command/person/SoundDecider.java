package org.homeward.rules.canary.command.person;

import java.time.LocalDate;
import org.homeward.rules.canary.shared.person.SoundHeard;

/** A decider as it should be. */
public final class SoundDecider {

    private SoundDecider() {}

    static LocalDate decide(SoundHeard event, LocalDate today) {
        return event.names().isEmpty() ? LocalDate.MIN : today;
    }
}
