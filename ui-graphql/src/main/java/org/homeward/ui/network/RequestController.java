package org.homeward.ui.network;

import graphql.schema.DataFetchingFieldSelectionSet;
import java.util.List;
import org.homeward.shared.kernel.FacilityId;
import org.homeward.shared.kernel.StationRequestId;
import org.homeward.shared.network.RequestQuery.FindStationRequests;
import org.homeward.shared.network.RequestQuery.GetStationRequest;
import org.homeward.shared.network.StationRequestFile;
import org.homeward.ui.access.Viewers;
import org.homeward.ui.platform.Questions;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Passes on what is asked about requests of one station to another. */
@Controller
class RequestController {

    private final Questions questions;

    RequestController(Questions questions) {
        this.questions = questions;
    }

    @QueryMapping
    List<StationRequestFile> stationRequests(
            @Argument String station, @Argument @Nullable Boolean open, DataFetchingFieldSelectionSet fields) {
        return questions.askMany(
                new FindStationRequests(Viewers.current(), new FacilityId(station), open),
                StationRequestFile.class,
                fields);
    }

    @QueryMapping
    StationRequestFile stationRequest(
            @Argument String requestId,
            @Argument @Nullable Integer atLeastVersion,
            DataFetchingFieldSelectionSet fields) {
        GetStationRequest query = new GetStationRequest(
                Viewers.current(),
                new StationRequestId(requestId),
                atLeastVersion == null ? null : atLeastVersion.longValue());
        return questions.ask(query, StationRequestFile.class, fields);
    }
}
