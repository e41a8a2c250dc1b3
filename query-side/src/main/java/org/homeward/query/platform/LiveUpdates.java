package org.homeward.query.platform;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.queryhandling.QueryUpdateEmitter;
import org.axonframework.queryhandling.SubscriptionQueryMessage;
import org.homeward.query.caseload.Hosts;
import org.homeward.query.dossier.DossierQueries;
import org.homeward.query.missing.MissingQueries;
import org.homeward.shared.access.GlassChanged;
import org.homeward.shared.access.GlassFile;
import org.homeward.shared.access.GlassQuery.WatchGlass;
import org.homeward.shared.dossier.DossierQuery.WatchPerson;
import org.homeward.shared.dossier.PersonChanged;
import org.homeward.shared.dossier.RecipientFile;
import org.homeward.shared.kernel.FacilityId;
import org.homeward.shared.missing.MissingQuery.WatchMissingReport;
import org.homeward.shared.missing.MissingReportChanged;
import org.homeward.shared.missing.MissingReportFile;
import org.homeward.shared.network.NetworkQuery.WatchStation;
import org.homeward.shared.network.RovingMissionFile;
import org.homeward.shared.network.StationChanged;
import org.homeward.shared.network.StationRequestFile;
import org.homeward.shared.network.ZoneFile;
import org.homeward.shared.placement.FosterFamilyFile;

/** Tells those who watch a person, a report or a station, after the documents are written; never while views are being built. */
final class LiveUpdates {

    private final QueryUpdateEmitter updates;
    private final Reach reach;
    private volatile boolean live;

    LiveUpdates(QueryUpdateEmitter updates, Reach reach) {
        this.updates = updates;
        this.reach = reach;
    }

    void live(boolean now) {
        live = now;
    }

    void persons(Map<String, Versioned<RecipientFile>> files) {
        if (!live) {
            return;
        }
        files.values().forEach(file -> {
            PersonChanged changed = DossierQueries.changed(file.document());
            updates.emit(
                    (SubscriptionQueryMessage<?, ?, PersonChanged> query) ->
                            query.getPayload() instanceof WatchPerson watch
                                    && watch.personId().equals(changed.personId()),
                    changed);
            Stream.concat(Stream.ofNullable(changed.station()), Hosts.of(file.document()).stream())
                    .distinct()
                    .forEach(this::station);
        });
    }

    void zones(Map<String, Versioned<ZoneFile>> zones) {
        if (live) {
            zones.values().forEach(zone -> station(zone.document().facilityId()));
        }
    }

    void families(Map<String, Versioned<FosterFamilyFile>> families) {
        if (live) {
            families.values().forEach(family -> station(family.document().facility()));
        }
    }

    void requests(Map<String, Versioned<StationRequestFile>> requests) {
        if (live) {
            requests.values()
                    .forEach(request -> Stream.of(
                                    request.document().from(),
                                    request.document().to())
                            .forEach(this::station));
        }
    }

    void missions(Map<String, Versioned<RovingMissionFile>> missions) {
        if (live) {
            missions.values()
                    .forEach(mission -> Stream.of(
                                    mission.document().hub(), mission.document().host())
                            .forEach(this::station));
        }
    }

    void emergencies(Map<String, Versioned<GlassFile>> files) {
        if (live) {
            files.values()
                    .forEach(file -> updates.emit(
                            (SubscriptionQueryMessage<?, ?, GlassChanged> query) ->
                                    query.getPayload() instanceof WatchGlass watch
                                            && reach.covers(watch.viewer(), stations(file.document())),
                            new GlassChanged(file.document().account())));
        }
    }

    /** Where the emergencies of an account were. */
    private static Set<FacilityId> stations(GlassFile file) {
        return file.opened().stream()
                .flatMap(one -> Stream.ofNullable(one.station()))
                .collect(Collectors.toSet());
    }

    void reports(Map<String, Versioned<MissingReportFile>> reports) {
        if (!live) {
            return;
        }
        reports.values().forEach(report -> {
            MissingReportChanged changed = MissingQueries.changed(report.document());
            updates.emit(
                    (SubscriptionQueryMessage<?, ?, MissingReportChanged> query) ->
                            query.getPayload() instanceof WatchMissingReport watch
                                    && watch.reportId().equals(changed.reportId()),
                    changed);
            concerned(report.document()).forEach(this::station);
        });
    }

    /** The station that took a report in, and those whose people it was told may be looked for in it. */
    private static Set<FacilityId> concerned(MissingReportFile report) {
        Set<FacilityId> stations = new HashSet<>(Set.of(report.station()));
        report.sought().forEach(one -> one.suggested().forEach(told -> stations.add(told.station())));
        return stations;
    }

    private void station(FacilityId station) {
        updates.emit(
                (SubscriptionQueryMessage<?, ?, StationChanged> query) ->
                        query.getPayload() instanceof WatchStation watch
                                && watch.station().equals(station),
                new StationChanged(station));
    }
}
