package org.homeward.query.platform;

import java.time.Clock;
import java.time.ZoneId;
import org.homeward.shared.dossier.RecipientFile;
import org.homeward.shared.dossier.StayFile;
import org.homeward.shared.dossier.TracingFile;
import org.homeward.shared.kernel.FacilityId;
import org.homeward.shared.kernel.PersonId;
import org.homeward.shared.kernel.Role;
import org.homeward.shared.kernel.Viewer;
import org.homeward.shared.network.RovingMissionFile;
import org.homeward.shared.person.IdentityState;
import org.homeward.shared.tracing.TracingPhase;

/**
 * Whose files a roving team reads beside those of its own station: of the people who live in the care of its host and whom
 * nobody knows, while its mission runs. Whether it does is asked of the clock with every question, so that nothing has to be
 * taken back when the last day is over.
 *
 * <p>While the views are being built there are no missions, and no team reads anything.
 */
public final class RovingTeams {

    private final Documents documents;
    private final Clock clock;
    private final ZoneId zone;

    /** Reads missions and files from the given documents; a day is one of that zone. */
    public RovingTeams(Documents documents, Clock clock, ZoneId zone) {
        this.documents = documents;
        this.clock = clock;
        this.zone = zone;
    }

    /** Whether somebody is of a team that works with a person now, whatever was so at the instant that is asked about. */
    public boolean workWith(Viewer viewer, PersonId person) {
        if (!mayBeOfTeam(viewer)) {
            return false;
        }
        RecipientFile file = documents
                .find(Views.RECIPIENTS, person.value())
                .map(Versioned::document)
                .orElse(null);
        return file != null
                && documents.all(Views.ROVING_MISSIONS).stream()
                        .anyMatch(mission -> isTeamOf(viewer, mission) && mayWorkOn(file, mission.host()));
    }

    /** Whether somebody is of the team of a mission that runs now. */
    public boolean isTeamOf(Viewer viewer, RovingMissionFile mission) {
        return mayBeOfTeam(viewer) && mission.hub().equals(viewer.station()) && mission.runsAt(clock.instant(), zone);
    }

    /** Whether a team at that station may work on a file: somebody looks for who the person is, and lives in its care. */
    public static boolean mayWorkOn(RecipientFile file, FacilityId host) {
        TracingFile tracing = file.tracing();
        return tracing != null
                && tracing.phase() == TracingPhase.OPEN
                && file.identityState() != IdentityState.VERIFIED
                && file.survivor() == null
                && !file.sealed()
                && file.deceasedAt() == null
                && livesInCareOf(file, host);
    }

    private static boolean mayBeOfTeam(Viewer viewer) {
        return viewer.role() == Role.TRACING_OFFICER && viewer.station() != null;
    }

    /** As commands have it: stays there, or lives where somebody placed them, at that station or in its charge. */
    private static boolean livesInCareOf(RecipientFile file, FacilityId station) {
        StayFile stay = file.stays().isEmpty() ? null : file.stays().getLast();
        FacilityId charge = stay == null ? file.openedBy() : stay.station();
        boolean stays = stay != null && stay.stage().isStay() && charge.equals(station);
        return stays
                || file.placements().stream()
                        .filter(placement ->
                                placement.stage().isLived() && !placement.type().isOverlay())
                        .anyMatch(placement -> charge.equals(station) || station.equals(placement.facility()));
    }
}
