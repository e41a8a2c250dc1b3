package org.homeward.query.access;

import java.time.Clock;
import java.time.Instant;
import org.homeward.platform.access.AccessPolicy;
import org.homeward.query.platform.Documents;
import org.homeward.query.platform.Versioned;
import org.homeward.query.platform.Views;
import org.homeward.shared.kernel.PersonId;
import org.homeward.shared.kernel.Viewer;

/**
 * Which files out of reach somebody may read for now. It is asked of the clock with every question, so that nothing has to be
 * taken back when the time is over.
 */
public final class OpenGlass {

    private static final String BREAKS = "access.break-glass";

    private final Documents documents;
    private final Clock clock;

    /** Reads emergencies from the given documents. */
    public OpenGlass(Documents documents, Clock clock) {
        this.documents = documents;
        this.clock = clock;
    }

    /** Whether somebody opened that file in an emergency, and it is open still; not any more in another role. */
    public boolean isBroken(Viewer viewer, PersonId person) {
        if (!AccessPolicy.permits(viewer.role(), BREAKS)) {
            return false;
        }
        Instant now = clock.instant();
        return documents.find(Views.EMERGENCY_ACCESS, viewer.actor().value()).map(Versioned::document).stream()
                .flatMap(file -> file.opened().stream())
                .anyMatch(one -> one.personId().equals(person) && one.isOpenAt(now));
    }
}
