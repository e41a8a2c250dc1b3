package org.homeward.rules.canary.command.person;

import org.axonframework.eventsourcing.EventSourcingHandler;
import org.homeward.rules.canary.shared.person.SoundHeard;

final class ShellBelowAnother extends ShellOfAll {

    @EventSourcingHandler
    void on(SoundHeard event) {
        at(event.personId());
    }
}
