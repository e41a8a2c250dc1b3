package org.homeward.command.person;

import java.util.Iterator;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.homeward.platform.messages.ProvenanceMetaData;
import org.homeward.shared.kernel.PersonId;
import org.homeward.shared.person.PersonEvent;

/** Files of other people than the one a command is about. They are read and not locked: who works on them goes on meanwhile. */
public final class UnlockedFiles {

    private final EventStore events;

    /** Reads the files in the given store. */
    public UnlockedFiles(EventStore events) {
        this.events = events;
    }

    /**
     * A file as it stands.
     *
     * @throws IllegalStateException when it holds a fact that nobody can read: it may change everything, and no command is
     *                               decided without it
     */
    public PersonState read(PersonId id) {
        PersonState person = PersonState.NONE;
        Iterator<? extends DomainEventMessage<?>> facts =
                events.readEvents(id.value(), 0).asStream().iterator();
        while (facts.hasNext()) {
            DomainEventMessage<?> fact = facts.next();
            person = person.evolve(ProvenanceMetaData.recorded(
                    known(fact.getPayload()), fact.getSequenceNumber(), fact.getMetaData()));
        }
        return person;
    }

    private static PersonEvent known(Object fact) {
        if (fact instanceof PersonEvent event) {
            return event;
        }
        throw new IllegalStateException("an event that is not of a person");
    }
}
