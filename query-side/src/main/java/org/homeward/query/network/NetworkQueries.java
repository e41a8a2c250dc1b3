package org.homeward.query.network;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.homeward.query.platform.Asking;
import org.homeward.query.platform.Documents;
import org.homeward.query.platform.Versioned;
import org.homeward.query.platform.View;
import org.homeward.query.platform.Views;
import org.homeward.shared.kernel.BedZoneId;
import org.homeward.shared.kernel.FacilityId;
import org.homeward.shared.kernel.QueryFault;
import org.homeward.shared.network.BedBoard;
import org.homeward.shared.network.FacilityFile;
import org.homeward.shared.network.NetworkQuery;
import org.homeward.shared.network.NetworkQuery.FindFacilities;
import org.homeward.shared.network.NetworkQuery.GetBedBoard;
import org.homeward.shared.network.NetworkQuery.WatchStation;
import org.homeward.shared.network.StationChanged;
import org.homeward.shared.network.ZoneFile;

/** Answers what is asked about facilities and beds. */
public final class NetworkQueries {

    private static final long NOT_THERE = -1;

    private final Documents documents;

    /** Answers from the given documents. */
    public NetworkQueries(Documents documents) {
        this.documents = documents;
    }

    /** All facilities, in the order of their codes. */
    public List<FacilityFile> facilities(FindFacilities query) {
        Asking.permitted(query.viewer(), query);
        FacilityId wanted = query.facilityId();
        if (wanted != null && query.atLeastVersion() != null) {
            Documents.atLeast(query.atLeastVersion(), () -> versionOf(Views.FACILITIES, wanted.value()), at -> at);
        }
        return documents.all(Views.FACILITIES).stream()
                .filter(one -> query.kind() == null || query.kind() == one.kind())
                .sorted(Comparator.comparing(
                                (FacilityFile one) -> one.division().value())
                        .thenComparing(one -> one.facilityId().value()))
                .toList();
    }

    /** All beds of a station. */
    public BedBoard bedBoard(GetBedBoard query) {
        Asking.permitted(query.viewer(), query);
        reached(query, query.station());
        BedZoneId wanted = query.zoneId();
        if (wanted != null && query.atLeastVersion() != null) {
            // Its facility is written before it is.
            Documents.atLeast(query.atLeastVersion(), () -> versionOf(Views.ZONES, wanted.value()), at -> at);
        }
        FacilityFile station = documents
                .find(Views.FACILITIES, query.station().value())
                .map(Versioned::document)
                .orElseThrow(() -> new QueryFault(QueryFault.Code.NOT_FOUND));
        List<ZoneFile> zones =
                documents
                        .find(
                                Views.ZONES,
                                station.zones().stream().map(BedZoneId::value).toList())
                        .values()
                        .stream()
                        .map(Versioned::document)
                        .sorted(Comparator.comparing(zone -> zone.zoneId().value()))
                        .toList();
        return new BedBoard(query.station(), zones);
    }

    /** Of a document as it is written, one look-up: the file of a stream may be ahead of what lists show. */
    private long versionOf(View<?, ?> view, String id) {
        return documents.find(view, List.of(id)).values().stream()
                .mapToLong(Versioned::version)
                .findFirst()
                .orElse(NOT_THERE);
    }

    /** What a watcher is told first. */
    public StationChanged watch(WatchStation query) {
        Asking.permitted(query.viewer(), query);
        reached(query, query.station());
        return new StationChanged(query.station());
    }

    private void reached(NetworkQuery query, FacilityId station) {
        if (!documents.reach().covers(query.viewer(), Set.of(station))) {
            throw new QueryFault(QueryFault.Code.FORBIDDEN);
        }
    }
}
