package org.homeward.command.network;

import java.util.List;
import java.util.Set;
import org.axonframework.modelling.command.Repository;
import org.homeward.command.kernel.Asked;
import org.homeward.command.kernel.CommandReceipts;
import org.homeward.command.kernel.Context;
import org.homeward.command.kernel.Streams;
import org.homeward.command.network.StationRequestState.Sent;
import org.homeward.shared.kernel.Accepted;
import org.homeward.shared.kernel.FacilityId;
import org.homeward.shared.network.RequestCommand;
import org.homeward.shared.network.RequestCommand.AnswerStationRequest;
import org.homeward.shared.network.RequestCommand.DeclineStationRequest;
import org.homeward.shared.network.RequestCommand.ExpireStationRequest;
import org.homeward.shared.network.RequestCommand.RecordAnswerMissed;
import org.homeward.shared.network.RequestCommand.SendStationRequest;
import org.homeward.shared.network.RequestCommand.WithdrawStationRequest;
import org.homeward.shared.network.RequestEvent;
import org.jspecify.annotations.Nullable;

/** Carries out a command on a request of one station to another. */
public final class RequestCommands {

    private final Repository<StationRequest> requests;
    private final Stations stations;
    private final AskedAbout people;
    private final Reach reach;
    private final CommandReceipts receipts;

    /** Finds requests in the given repository, and asks the stations and the file that a new one names. */
    public RequestCommands(
            Repository<StationRequest> requests,
            Stations stations,
            AskedAbout people,
            Reach reach,
            CommandReceipts receipts) {
        this.requests = requests;
        this.stations = stations;
        this.people = people;
        this.reach = reach;
        this.receipts = receipts;
    }

    /** Carries it out. */
    public Accepted carryOut(Asked<? extends RequestCommand> asked) {
        String id = asked.command().requestId().value();
        return Streams.of(requests, id, StationRequest::new)
                .invoke(request -> receipts.once(
                        asked,
                        id,
                        request.memory(),
                        () -> decide(request.state(), asked),
                        events -> request.record(events, asked)));
    }

    private List<RequestEvent> decide(StationRequestState request, Asked<? extends RequestCommand> asked) {
        Context context = asked.context();
        isInReach(request, asked);
        List<RequestEvent> events = RequestDecider.decide(request, asked.command(), context);
        if (asked.command() instanceof SendStationRequest ask) {
            stations.cooperate(ask.from(), ask.to(), context.dayOf(ask.occurredAt()));
            people.mayBe(ask.personId(), context);
        }
        return events;
    }

    /**
     * The station that asks sends, withdraws and gives up; the one that is asked answers and declines. That nobody did is no
     * station's to say.
     */
    private void isInReach(StationRequestState request, Asked<? extends RequestCommand> asked) {
        FacilityId station = whose(request.sent(), asked.command());
        if (station != null) {
            reach.demand(asked.context().by(), Set.of(station));
        }
    }

    private static @Nullable FacilityId whose(@Nullable Sent sent, RequestCommand command) {
        FacilityId from = sent == null ? null : sent.from();
        FacilityId to = sent == null ? null : sent.to();
        return switch (command) {
            case SendStationRequest ask -> ask.from();
            case AnswerStationRequest ignored -> to;
            case DeclineStationRequest ignored -> to;
            case WithdrawStationRequest ignored -> from;
            case ExpireStationRequest ignored -> from;
            case RecordAnswerMissed ignored -> null;
        };
    }
}
