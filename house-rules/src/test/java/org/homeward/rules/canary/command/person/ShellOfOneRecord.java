package org.homeward.rules.canary.command.person;

import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.homeward.rules.canary.shared.person.SoundHeard;

final class ShellOfOneRecord {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable")
    private String id = "";

    @EventSourcingHandler
    void on(SoundHeard event) {
        id = event.personId();
    }
}
