package org.homeward.query.platform;

import java.util.List;
import org.homeward.query.access.GlassFold;
import org.homeward.query.dossier.RecipientFold;
import org.homeward.query.missing.ReportFold;
import org.homeward.query.network.FacilityFold;
import org.homeward.query.network.RequestFold;
import org.homeward.query.network.RovingFold;
import org.homeward.query.network.ZoneFold;
import org.homeward.query.placement.FosterFold;
import org.homeward.shared.access.GlassEvent;
import org.homeward.shared.access.GlassFile;
import org.homeward.shared.dossier.RecipientFile;
import org.homeward.shared.missing.MissingEvent;
import org.homeward.shared.missing.MissingReportFile;
import org.homeward.shared.network.FacilityEvent;
import org.homeward.shared.network.FacilityFile;
import org.homeward.shared.network.RequestEvent;
import org.homeward.shared.network.RovingEvent;
import org.homeward.shared.network.RovingMissionFile;
import org.homeward.shared.network.StationRequestFile;
import org.homeward.shared.network.ZoneEvent;
import org.homeward.shared.network.ZoneFile;
import org.homeward.shared.person.PersonEvent;
import org.homeward.shared.placement.FosterEvent;
import org.homeward.shared.placement.FosterFamilyFile;

/** All views there are. */
public final class Views {

    /** The file of each person. */
    public static final View<RecipientFile, PersonEvent> RECIPIENTS =
            new View<>("recipients", RecipientFile.class, PersonEvent.class, true, RecipientFold::evolve);

    /** Each facility. */
    public static final View<FacilityFile, FacilityEvent> FACILITIES =
            new View<>("facilities", FacilityFile.class, FacilityEvent.class, false, FacilityFold::evolve);

    /** Each zone of beds. */
    public static final View<ZoneFile, ZoneEvent> ZONES =
            new View<>("zones", ZoneFile.class, ZoneEvent.class, false, ZoneFold::evolve);

    /** Each report of missing people. */
    public static final View<MissingReportFile, MissingEvent> MISSING_REPORTS =
            new View<>("missing_reports", MissingReportFile.class, MissingEvent.class, true, ReportFold::evolve);

    /** Each foster family. */
    public static final View<FosterFamilyFile, FosterEvent> FOSTER_FAMILIES =
            new View<>("foster_families", FosterFamilyFile.class, FosterEvent.class, true, FosterFold::evolve);

    /** Each request of one station to another; what is in it is about a person, so that person's key seals it. */
    public static final View<StationRequestFile, RequestEvent> STATION_REQUESTS = new View<>(
            "station_requests",
            StationRequestFile.class,
            RequestEvent.class,
            true,
            RequestFold::evolve,
            request -> request.personId().value());

    /** Each mission on which a team works at another station. */
    public static final View<RovingMissionFile, RovingEvent> ROVING_MISSIONS =
            new View<>("roving_missions", RovingMissionFile.class, RovingEvent.class, false, RovingFold::evolve);

    /** What each account read in emergencies; what was said about anybody stays in the events. */
    public static final View<GlassFile, GlassEvent> EMERGENCY_ACCESS =
            new View<>("emergency_access", GlassFile.class, GlassEvent.class, false, GlassFold::evolve);

    /** All of them. */
    static final List<View<?, ?>> ALL = List.of(
            RECIPIENTS,
            FACILITIES,
            ZONES,
            MISSING_REPORTS,
            FOSTER_FAMILIES,
            STATION_REQUESTS,
            ROVING_MISSIONS,
            EMERGENCY_ACCESS);

    private Views() {}
}
