package org.homeward.command.network;

import java.time.Instant;
import java.util.List;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.Repository;
import org.homeward.command.kernel.Asked;
import org.homeward.command.kernel.Streams;
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
import org.homeward.shared.network.RequestCommand.WithdrawStationRequest;
import org.homeward.shared.network.RequestEvent;
import org.homeward.shared.network.RequestKind;

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
     * @throws Refused when the id is used, a station would ask itself, or one of the two is no station that is open
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
        stations.cooperate(from, to, asked.context().dayOf(at));
        follow(new SendStationRequest(requestId, personId, kind, from, to, question, at), asked);
    }

    /**
     * The station that was asked agrees, or says what it knows.
     *
     * @throws Refused when the request is not open, or was not sent by then
     */
    public void answered(StationRequestId requestId, Personal<Note> answer, Asked<?> asked) {
        follow(new AnswerStationRequest(requestId, answer, at(asked)), asked);
    }

    /**
     * The station that was asked does not do it.
     *
     * @throws Refused when the request is not open, or was not sent by then
     */
    public void declined(StationRequestId requestId, Personal<Note> reason, Asked<?> asked) {
        follow(new DeclineStationRequest(requestId, reason, at(asked)), asked);
    }

    /**
     * The station that asked no longer needs it.
     *
     * @throws Refused when the request is not open, or was not sent by then
     */
    public void withdrawn(StationRequestId requestId, Personal<Note> reason, Asked<?> asked) {
        follow(new WithdrawStationRequest(requestId, reason, at(asked)), asked);
    }

    private void follow(RequestCommand command, Asked<?> asked) {
        Aggregate<StationRequest> request =
                Streams.of(requests, command.requestId().value(), StationRequest::new);
        List<RequestEvent> facts =
                RequestDecider.follow(request.invoke(StationRequest::state), command, asked.context());
        request.execute(held -> held.record(facts, asked));
    }

    private static Instant at(Asked<?> asked) {
        return asked.command().occurredAt();
    }
}
