package org.homeward.rules.canary.query.person;

import java.util.List;
import org.homeward.rules.canary.shared.person.SoundHeard;

/** A fold as it should be. */
final class SoundFold {

    private SoundFold() {}

    static SoundView evolve(SoundView view, SoundHeard event) {
        return event.names().equals(List.of()) ? view : new SoundView(event.personId());
    }
}
