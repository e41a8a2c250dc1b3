package org.homeward.query.network;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.homeward.query.platform.Asking;
import org.homeward.query.platform.Documents;
import org.homeward.query.platform.Versioned;
import org.homeward.query.platform.Views;
import org.homeward.shared.kernel.FacilityId;
import org.homeward.shared.kernel.QueryFault;
import org.homeward.shared.network.RequestQuery;
import org.homeward.shared.network.RequestQuery.FindStationRequests;
import org.homeward.shared.network.RequestQuery.FindUnansweredRequests;
import org.homeward.shared.network.RequestQuery.GetStationRequest;
import org.homeward.shared.network.RequestState;
import org.homeward.shared.network.StationRequestFile;
import org.homeward.shared.network.UnansweredRequest;
import org.jspecify.annotations.Nullable;

/** Answers what is asked about requests of one station to another. */
public final class RequestQueries {

    /** Who waits comes first, and among them whoever waits for what is due soonest; then what ended, the newest first. */
    static final Comparator<StationRequestFile> ORDER = Comparator.comparing(
                    (StationRequestFile request) -> !isOpen(request))
            .thenComparing(RequestQueries::due)
            .thenComparing(StationRequestFile::sentAt, Comparator.reverseOrder())
            .thenComparing(request -> request.requestId().value());

    private final Documents documents;

    /** Answers from the given documents. */
    public RequestQueries(Documents documents) {
        this.documents = documents;
    }

    /** What a station asks and is asked. */
    public List<StationRequestFile> ofStation(FindStationRequests query) {
        Asking.permitted(query.viewer(), query);
        if (!reaches(query, Set.of(query.station()))) {
            throw new QueryFault(QueryFault.Code.FORBIDDEN);
        }
        if (!documents.areWhole()) {
            throw new QueryFault(QueryFault.Code.REBUILDING);
        }
        return documents.all(Views.STATION_REQUESTS).stream()
                .filter(request -> stations(request).contains(query.station()))
                .filter(request -> query.open() == null || query.open() == isOpen(request))
                .sorted(ORDER)
                .toList();
    }

    /** What nobody answered in time; for the program itself. */
    public List<UnansweredRequest> unanswered(FindUnansweredRequests query) {
        Asking.permitted(query.viewer(), query);
        if (!documents.areWhole()) {
            throw new QueryFault(QueryFault.Code.REBUILDING);
        }
        return documents.all(Views.STATION_REQUESTS).stream()
                .filter(request -> isOpen(request) && !request.missed())
                .filter(request -> !due(request).isAfter(query.at()))
                .map(request -> new UnansweredRequest(request.requestId(), due(request)))
                .sorted(Comparator.comparing(UnansweredRequest::answerDue)
                        .thenComparing(request -> request.requestId().value()))
                .toList();
    }

    /** One request. Whose it is, is told only to those who may know it. */
    public StationRequestFile request(GetStationRequest query) {
        Asking.permitted(query.viewer(), query);
        return Documents.atLeast(
                        query.atLeastVersion(),
                        () -> find(query),
                        found -> found.map(StationRequestFile::version).orElse(-1L))
                .filter(request -> reaches(query, stations(request)))
                .orElseThrow(() -> new QueryFault(QueryFault.Code.NOT_FOUND));
    }

    private Optional<StationRequestFile> find(GetStationRequest query) {
        return documents.find(Views.STATION_REQUESTS, query.requestId().value()).map(Versioned::document);
    }

    private boolean reaches(RequestQuery query, Collection<FacilityId> stations) {
        return documents.reach().covers(query.viewer(), stations);
    }

    private static List<FacilityId> stations(StationRequestFile request) {
        return List.of(request.from(), request.to());
    }

    private static boolean isOpen(StationRequestFile request) {
        return request.state() == RequestState.SENT;
    }

    /** When an answer is due; long after everything where none is. */
    private static Instant due(StationRequestFile request) {
        @Nullable Instant due = isOpen(request) ? request.answerDue() : null;
        return due == null ? Instant.MAX : due;
    }
}
