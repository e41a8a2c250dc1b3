package org.homeward.command.network;

import java.time.Instant;
import java.util.List;
import org.homeward.command.kernel.Context;
import org.homeward.command.kernel.TimeOrder;
import org.homeward.command.network.StationRequestState.Sent;
import org.homeward.shared.kernel.Refused;
import org.homeward.shared.network.RequestCommand;
import org.homeward.shared.network.RequestCommand.AnswerStationRequest;
import org.homeward.shared.network.RequestCommand.DeclineStationRequest;
import org.homeward.shared.network.RequestCommand.ExpireStationRequest;
import org.homeward.shared.network.RequestCommand.RecordAnswerMissed;
import org.homeward.shared.network.RequestCommand.SendStationRequest;
import org.homeward.shared.network.RequestCommand.WithdrawStationRequest;
import org.homeward.shared.network.RequestEvent;
import org.homeward.shared.network.RequestEvent.StationRequestAnswerMissed;
import org.homeward.shared.network.RequestEvent.StationRequestAnswered;
import org.homeward.shared.network.RequestEvent.StationRequestDeclined;
import org.homeward.shared.network.RequestEvent.StationRequestExpired;
import org.homeward.shared.network.RequestEvent.StationRequestSent;
import org.homeward.shared.network.RequestEvent.StationRequestWithdrawn;
import org.homeward.shared.network.RequestKind;
import org.homeward.shared.policy.DueDate;
import org.homeward.shared.policy.PolicyKey;
import org.jspecify.annotations.Nullable;

/** Decides on a request of one station to another. */
final class RequestDecider {

    private RequestDecider() {}

    /**
     * What somebody asks for.
     *
     * @throws Refused also when the request belongs to a journey home, whose facts it follows; only that nobody answered in
     *                 time is said of any
     */
    static List<RequestEvent> decide(StationRequestState request, RequestCommand command, Context context) {
        RequestKind kind = kind(request, command);
        if (kind != null) {
            RequestRules.standsAlone(kind);
        }
        return follow(request, command, context);
    }

    /** What a fact of a journey home asks for. The same holds, but that it is asked from there. */
    static List<RequestEvent> follow(StationRequestState request, RequestCommand command, Context context) {
        context.notInFuture(command.occurredAt());
        return switch (command) {
            case SendStationRequest ask -> List.of(send(request, ask, context));
            case AnswerStationRequest ask -> ended(request, answer(request, ask));
            case DeclineStationRequest ask -> ended(request, decline(request, ask));
            case WithdrawStationRequest ask -> ended(request, withdraw(request, ask));
            case ExpireStationRequest ask -> ended(request, expire(request, ask, context));
            case RecordAnswerMissed ask -> List.of(missed(request, ask, context));
        };
    }

    /** How a request ends. What ends too late, before anybody noticed, was missed all the same. */
    static List<RequestEvent> ended(StationRequestState request, RequestEvent end) {
        Instant due = request.runsOut();
        return due == null || end.occurredAt().isBefore(due)
                ? List.of(end)
                : List.of(new StationRequestAnswerMissed(end.requestId(), end.personId(), due), end);
    }

    /** What is asked; absent for what may be said of any. */
    private static @Nullable RequestKind kind(StationRequestState request, RequestCommand command) {
        return switch (command) {
            case SendStationRequest ask -> ask.kind();
            case AnswerStationRequest ignored -> RequestRules.isSent(request).kind();
            case DeclineStationRequest ignored -> RequestRules.isSent(request).kind();
            case WithdrawStationRequest ignored -> RequestRules.isSent(request).kind();
            case ExpireStationRequest ignored -> null;
            case RecordAnswerMissed ignored -> null;
        };
    }

    private static RequestEvent send(StationRequestState request, SendStationRequest ask, Context context) {
        RequestRules.isNew(request);
        RequestRules.isToAnother(ask.from(), ask.to());
        Instant due = context.policy()
                .due(PolicyKey.REQUEST_ANSWER, ask.occurredAt())
                .map(DueDate::at)
                .orElse(null);
        return new StationRequestSent(
                ask.requestId(),
                ask.personId(),
                ask.kind(),
                ask.from(),
                ask.to(),
                ask.question(),
                due,
                ask.occurredAt());
    }

    private static RequestEvent answer(StationRequestState request, AnswerStationRequest ask) {
        Sent sent = RequestRules.isOpen(request);
        TimeOrder.notBeforeItBegan(sent.at(), ask.occurredAt());
        return new StationRequestAnswered(ask.requestId(), sent.person(), ask.answer(), ask.occurredAt());
    }

    private static RequestEvent decline(StationRequestState request, DeclineStationRequest ask) {
        Sent sent = RequestRules.isOpen(request);
        TimeOrder.notBeforeItBegan(sent.at(), ask.occurredAt());
        return new StationRequestDeclined(ask.requestId(), sent.person(), ask.reason(), ask.occurredAt());
    }

    private static RequestEvent withdraw(StationRequestState request, WithdrawStationRequest ask) {
        Sent sent = RequestRules.isOpen(request);
        TimeOrder.notBeforeItBegan(sent.at(), ask.occurredAt());
        return new StationRequestWithdrawn(ask.requestId(), sent.person(), ask.reason(), ask.occurredAt());
    }

    private static RequestEvent expire(StationRequestState request, ExpireStationRequest ask, Context context) {
        Sent sent = RequestRules.isOpen(request);
        RequestRules.isOverdue(sent.answerDue(), ask.occurredAt(), context);
        return new StationRequestExpired(ask.requestId(), sent.person(), ask.occurredAt());
    }

    private static RequestEvent missed(StationRequestState request, RecordAnswerMissed ask, Context context) {
        Sent sent = RequestRules.isOpen(request);
        Instant due = RequestRules.runsOut(request);
        RequestRules.isOverdue(due, context.now(), context);
        return new StationRequestAnswerMissed(ask.requestId(), sent.person(), due);
    }
}
