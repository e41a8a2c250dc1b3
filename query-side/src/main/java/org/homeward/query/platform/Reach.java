package org.homeward.query.platform;

import java.util.Collection;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homeward.platform.access.AccessPolicy;
import org.homeward.platform.access.Tie;
import org.homeward.query.caseload.Hosts;
import org.homeward.shared.dossier.JourneyFile;
import org.homeward.shared.dossier.RecipientFile;
import org.homeward.shared.kernel.FacilityId;
import org.homeward.shared.kernel.Viewer;
import org.homeward.shared.missing.MissingReportFile;
import org.homeward.shared.network.FacilityFile;
import org.homeward.shared.person.DivisionCode;
import org.jspecify.annotations.Nullable;

/**
 * Asks the policy whose files somebody reaches, and tells it where stations lie.
 *
 * <p>A station lies where it was opened and never moves, so that it is looked up once, in its stream: that answers while the
 * views are being built, too.
 */
public final class Reach {

    private final StreamReader streams;
    private final ConcurrentMap<FacilityId, DivisionCode> divisions = new ConcurrentHashMap<>();

    /** Looks stations up in the given streams. */
    public Reach(StreamReader streams) {
        this.streams = streams;
    }

    /** Whether somebody reaches what belongs to certain stations; one of them is enough. */
    public boolean covers(Viewer viewer, Collection<FacilityId> stations) {
        return AccessPolicy.reaches(viewer, stations, Tie.NONE, this::division);
    }

    /** Whether somebody reaches what belongs to a station. */
    public boolean covers(Viewer viewer, FacilityId station) {
        return covers(viewer, Set.of(station));
    }

    /** Who works at one station reaches the people of that station; who works where somebody is placed, those people. */
    public boolean covers(Viewer viewer, RecipientFile file) {
        Set<FacilityId> stations = new HashSet<>();
        stations.add(file.openedBy());
        file.stays().forEach(stay -> stations.add(stay.station()));
        stations.addAll(Hosts.of(file));
        return AccessPolicy.reaches(viewer, stations, tie(viewer, file), this::division);
    }

    /** Whether a journey on a file is entrusted to somebody who may see it. */
    public boolean covers(Viewer viewer, JourneyFile journey) {
        Tie tie = journey.isEntrustedTo(viewer.actor()) ? Tie.ASSIGNED : Tie.NONE;
        return AccessPolicy.reaches(viewer, Set.of(), tie, this::division);
    }

    private static Tie tie(Viewer viewer, RecipientFile file) {
        return file.wasBroughtBy(viewer.actor()) ? Tie.BROUGHT_IN : Tie.NONE;
    }

    /**
     * Whether somebody is shown what another station answers for: because it asked for something, or shares a report. Who
     * works for all stations is nobody's guest.
     */
    public boolean isGuest(Viewer viewer, Object answer) {
        return switch (answer) {
            case RecipientFile file -> !covers(viewer, answering(file));
            case MissingReportFile report -> !covers(viewer, report.station());
            default -> false;
        };
    }

    /** Of these stations those for which somebody works; null where it is all there are. */
    @Nullable
    Set<FacilityId> among(Viewer viewer, Collection<FacilityFile> stations) {
        if (AccessPolicy.reachesAll(viewer)) {
            return null;
        }
        return AccessPolicy.reachesRegion(viewer)
                ? stations.stream()
                        .map(FacilityFile::facilityId)
                        .filter(station -> covers(viewer, station))
                        .collect(Collectors.toUnmodifiableSet())
                : Set.of(Objects.requireNonNull(viewer.station()));
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

    private @Nullable DivisionCode division(FacilityId station) {
        DivisionCode known = divisions.get(station);
        if (known != null) {
            return known;
        }
        Versioned<FacilityFile> file = streams.fold(Views.FACILITIES, station.value(), null);
        if (file == null) {
            return null;
        }
        divisions.put(station, file.document().division());
        return file.document().division();
    }
}
