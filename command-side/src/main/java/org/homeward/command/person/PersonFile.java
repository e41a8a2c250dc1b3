package org.homeward.command.person;

import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.homeward.command.kernel.StreamShell;
import org.homeward.platform.messages.ProvenanceMetaData;
import org.homeward.shared.person.PersonEvent;

/**
 * One person, one file, one stream (一人一册).
 *
 * <p>It is opened when a station first meets somebody, under a provisional name. Every fact of every journey is added
 * to it: who the person is said to be and what proves it, each episode of aid from the request to the departure, the
 * relatives, the dangers. It can be merged into another file of the same person and parted again. It ends sealed.
 *
 * <p>This is only the shell: what may happen is decided in {@link PersonDecider}, what it means in {@link PersonState}.
 */
public final class PersonFile extends StreamShell<PersonEvent, PersonState> {

    /** For the framework: a file without events. */
    public PersonFile() {
        super(PersonState.NONE);
    }

    @EventSourcingHandler
    void on(PersonEvent event, MetaData metaData, @SequenceNumber long sequence) {
        var recorded = ProvenanceMetaData.recorded(event, sequence, metaData);
        happened(event.personId().value(), recorded, metaData, state().evolve(recorded));
    }
}
