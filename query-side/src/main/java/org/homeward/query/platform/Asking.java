package org.homeward.query.platform;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.homeward.platform.access.AccessPolicy;
import org.homeward.query.caseload.Hosts;
import org.homeward.shared.dossier.RecipientFile;
import org.homeward.shared.kernel.FacilityId;
import org.homeward.shared.kernel.MessageName;
import org.homeward.shared.kernel.QueryFault;
import org.homeward.shared.kernel.Viewer;
import org.homeward.shared.missing.MissingReportFile;

/** Whether somebody may ask a question, and whose files they reach. */
public final class Asking {

    private Asking() {}

    /**
     * Lets a question pass that the role of the viewer may ask.
     *
     * @throws QueryFault {@code FORBIDDEN} for any other
     */
    public static void permitted(Viewer viewer, Object question) {
        String operation = question.getClass().getAnnotation(MessageName.class).value();
        if (!AccessPolicy.permits(viewer.role(), operation)) {
            throw new QueryFault(QueryFault.Code.FORBIDDEN);
        }
    }

    /**
     * The same for a question about many: who neither works for all stations nor at one sees nothing.
     *
     * @throws QueryFault {@code FORBIDDEN} for any other
     */
    public static void permittedSomewhere(Viewer viewer, Object question) {
        permitted(viewer, question);
        if (!AccessPolicy.reachesAll(viewer.role()) && viewer.station() == null) {
            throw new QueryFault(QueryFault.Code.FORBIDDEN);
        }
    }

    /**
     * Whether somebody is shown what another station answers for: because it asked for something, or shares a report. Who
     * works for all stations is nobody's guest.
     */
    public static boolean isGuest(Viewer viewer, Object answer) {
        return switch (answer) {
            case RecipientFile file -> !AccessPolicy.reaches(viewer.role(), viewer.station(), answering(file));
            case MissingReportFile report ->
                !AccessPolicy.reaches(viewer.role(), viewer.station(), Set.of(report.station()));
            default -> false;
        };
    }

    /** The stations that answer for somebody, or did. */
    private static Set<FacilityId> answering(RecipientFile file) {
        Set<FacilityId> stations = new HashSet<>();
        stations.add(file.openedBy());
        file.stays().forEach(stay -> stations.add(stay.station()));
        file.placements().stream()
                .filter(placement -> placement.startedAt() != null)
                .flatMap(placement -> Stream.ofNullable(placement.facility()))
                .forEach(stations::add);
        file.journeys().forEach(journey -> {
            stations.add(journey.from());
            stations.add(journey.responsible());
        });
        return stations;
    }

    /** Who works at one station reaches the people of that station; who works where somebody is placed, those people. */
    public static boolean reaches(Viewer viewer, RecipientFile file) {
        Set<FacilityId> stations = new HashSet<>();
        stations.add(file.openedBy());
        file.stays().forEach(stay -> stations.add(stay.station()));
        stations.addAll(Hosts.of(file));
        return AccessPolicy.reaches(viewer.role(), viewer.station(), stations);
    }
}
