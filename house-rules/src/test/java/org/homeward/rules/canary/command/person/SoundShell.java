package org.homeward.rules.canary.command.person;

import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.homeward.rules.canary.shared.kernel.Event;

final class SoundShell {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable")
    private String id = "";

    @EventSourcingHandler
    void on(Event event) {
        id = event.toString();
    }
}
