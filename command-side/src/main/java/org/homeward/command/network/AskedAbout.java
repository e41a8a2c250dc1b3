package org.homeward.command.network;

import org.axonframework.eventsourcing.eventstore.EventStore;
import org.homeward.command.kernel.Context;
import org.homeward.command.person.PersonState;
import org.homeward.command.person.UnlockedFiles;
import org.homeward.shared.kernel.PersonId;
import org.homeward.shared.kernel.Refused;

/**
 * Looks at the file of somebody whom one station asks another about.
 *
 * <p>It is read and not locked: who is worked on at home can be asked about meanwhile.
 */
public final class AskedAbout {

    private final UnlockedFiles files;
    private final Reach reach;

    /** Reads the files in the given store. */
    public AskedAbout(EventStore events, Reach reach) {
        this.files = new UnlockedFiles(events);
        this.reach = reach;
    }

    /**
     * Lets somebody be asked about by who works on their file.
     *
     * @throws Refused when there is no such file, it no longer speaks for itself, or belongs to other stations
     */
    void mayBe(PersonId id, Context context) {
        PersonState person = files.read(id);
        RequestRules.isOnFile(person);
        reach.demand(context.by(), person.stations());
    }
}
