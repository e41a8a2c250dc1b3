package org.homeward.command.network;

import java.time.Instant;
import java.util.List;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.Repository;
import org.homeward.command.kernel.Asked;
import org.homeward.command.kernel.Streams;
import org.homeward.command.network.StationRequestState.Sent;
import org.homeward.shared.kernel.FacilityId;
import org.homeward.shared.kernel.Note;
import org.homeward.shared.kernel.PersonId;
import org.homeward.shared.kernel.Personal;
import org.homeward.shared.kernel.Refused;
import org.homeward.shared.kernel.StationRequestId;
import org.homeward.shared.network.RequestCommand;
import org.homeward.shared.network.RequestCommand.AnswerStationRequest;
import org.homeward.shared.network.RequestCommand.DeclineStationRequest;
import org.homeward.shared.network.RequestCommand.SendStationRequest;
import org.homeward.shared.network.RequestEvent;
import org.homeward.shared.network.RequestEvent.StationRequestWithdrawn;
import org.homeward.shared.network.RequestKind;
import org.jspecify.annotations.Nullable;

/**
 * What a fact of a journey home means for the requests of one station to another, for a
 * {@link org.homeward.command.person.Consequence} to say: the request decides it and records it in the same unit of work,
 * at the time of the command. Whether somebody reaches the person was asked before; it is not asked again.
 */
public final class StationRequests {

    private final Repository<StationRequest> requests;
    private final Stations stations;

    /** Finds requests in the given repository, and asks the stations that they name. */
    public StationRequests(Repository<StationRequest> requests, Stations stations) {
        this.requests = requests;
        this.stations = stations;
    }

    /**
     * One station asks another.
     *
     * @throws Refused when the id is used, a station would ask itself, or the one that is asked is no station that is open
     */
    public void send(
            StationRequestId requestId,
            PersonId personId,
            RequestKind kind,
            FacilityId from,
            FacilityId to,
            Personal<Note> question,
            Asked<?> asked) {
        Instant at = at(asked);
        stations.receive(to, asked.context().dayOf(at));
        follow(new SendStationRequest(requestId, personId, kind, from, to, question, at), asked);
    }

    /**
     * The station that was asked agrees, or says what it knows; nothing follows when the request is over already.
     *
     * @throws Refused when the request was not sent by then
     */
    public void answered(StationRequestId requestId, Personal<Note> answer, Asked<?> asked) {
        whileOpen(new AnswerStationRequest(requestId, answer, at(asked)), asked);
    }

    /**
     * The station that was asked does not do it; nothing follows when the request is over already.
     *
     * @throws Refused when the request was not sent by then
     */
    public void declined(StationRequestId requestId, Personal<Note> reason, Asked<?> asked) {
        whileOpen(new DeclineStationRequest(requestId, reason, at(asked)), asked);
    }

    /** Nobody needs it any more, whenever it was sent; nothing follows when the request is over already. */
    public void fellAway(StationRequestId requestId, @Nullable Personal<Note> reason, Asked<?> asked) {
        Aggregate<StationRequest> request = request(requestId);
        StationRequestState state = request.invoke(StationRequest::state);
        Sent sent = state.open();
        if (sent != null) {
            RequestEvent fact = new StationRequestWithdrawn(requestId, sent.person(), reason, at(asked));
            request.execute(held -> held.record(RequestDecider.ended(state, fact), asked));
        }
    }

    private void whileOpen(RequestCommand command, Asked<?> asked) {
        if (request(command.requestId()).invoke(StationRequest::state).open() != null) {
            follow(command, asked);
        }
    }

    private void follow(RequestCommand command, Asked<?> asked) {
        Aggregate<StationRequest> request = request(command.requestId());
        List<RequestEvent> facts =
                RequestDecider.follow(request.invoke(StationRequest::state), command, asked.context());
        request.execute(held -> held.record(facts, asked));
    }

    private Aggregate<StationRequest> request(StationRequestId id) {
        return Streams.of(requests, id.value(), StationRequest::new);
    }

    private static Instant at(Asked<?> asked) {
        return asked.command().occurredAt();
    }
}
