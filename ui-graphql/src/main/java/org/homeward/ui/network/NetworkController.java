package org.homeward.ui.network;

import graphql.schema.DataFetchingFieldSelectionSet;
import java.util.List;
import org.homeward.shared.kernel.BedZoneId;
import org.homeward.shared.kernel.FacilityId;
import org.homeward.shared.network.BedBoard;
import org.homeward.shared.network.FacilityFile;
import org.homeward.shared.network.FacilityKind;
import org.homeward.shared.network.NetworkQuery.FindFacilities;
import org.homeward.shared.network.NetworkQuery.GetBedBoard;
import org.homeward.shared.network.NetworkQuery.WatchStation;
import org.homeward.shared.network.StationChanged;
import org.homeward.ui.access.Viewers;
import org.homeward.ui.platform.Questions;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SubscriptionMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Flux;

/** Passes on what is asked about facilities and beds. */
@Controller
class NetworkController {

    private final Questions questions;

    NetworkController(Questions questions) {
        this.questions = questions;
    }

    @QueryMapping
    List<FacilityFile> facilities(
            @Argument @Nullable FacilityKind kind,
            @Argument @Nullable String facilityId,
            @Argument @Nullable Integer atLeastVersion,
            DataFetchingFieldSelectionSet fields) {
        FindFacilities query = new FindFacilities(
                Viewers.current(),
                kind,
                facilityId == null ? null : new FacilityId(facilityId),
                atLeastVersion == null ? null : atLeastVersion.longValue());
        return questions.askMany(query, FacilityFile.class, fields);
    }

    @QueryMapping
    BedBoard bedBoard(
            @Argument String station,
            @Argument @Nullable String zoneId,
            @Argument @Nullable Integer atLeastVersion,
            DataFetchingFieldSelectionSet fields) {
        GetBedBoard query = new GetBedBoard(
                Viewers.current(),
                new FacilityId(station),
                zoneId == null ? null : new BedZoneId(zoneId),
                atLeastVersion == null ? null : atLeastVersion.longValue());
        return questions.ask(query, BedBoard.class, fields);
    }

    @SubscriptionMapping
    Flux<StationChanged> stationChanged(@Argument String station) {
        WatchStation query = new WatchStation(Viewers.current(), new FacilityId(station));
        return questions.watch(query, StationChanged.class);
    }
}
