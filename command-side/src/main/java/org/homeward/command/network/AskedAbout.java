package org.homeward.command.network;

import java.util.Iterator;
import java.util.Map;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.homeward.command.kernel.Context;
import org.homeward.command.person.PersonState;
import org.homeward.platform.access.AccessPolicy;
import org.homeward.platform.messages.ProvenanceMetaData;
import org.homeward.shared.kernel.PersonId;
import org.homeward.shared.kernel.Provenance;
import org.homeward.shared.kernel.RefusalCode;
import org.homeward.shared.kernel.Refused;
import org.homeward.shared.person.PersonEvent;

/**
 * Looks at the file of somebody whom one station asks another about.
 *
 * <p>It is read and not locked: who is worked on at home can be asked about meanwhile.
 */
public final class AskedAbout {

    private final EventStore events;

    /** Reads the files in the given store. */
    public AskedAbout(EventStore events) {
        this.events = events;
    }

    /**
     * Lets somebody be asked about by who works on their file.
     *
     * @throws Refused when there is no such file, it no longer speaks for itself, or belongs to other stations
     */
    void mayBe(PersonId id, Context context) {
        PersonState person = read(id);
        RequestRules.isOnFile(person);
        Provenance by = context.by();
        if (!AccessPolicy.reaches(by.role(), by.station(), person.stations())) {
            throw new Refused(RefusalCode.OUT_OF_SCOPE, Map.of("role", by.role().name()));
        }
    }

    private PersonState read(PersonId id) {
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

    /** A fact that nobody can read may change everything: no command is decided without it. */
    private static PersonEvent known(Object fact) {
        if (fact instanceof PersonEvent event) {
            return event;
        }
        throw new IllegalStateException("an event that is not of a person");
    }
}
