package org.homeward.query.network;

import java.time.Instant;
import org.homeward.shared.kernel.Note;
import org.homeward.shared.kernel.Personal;
import org.homeward.shared.kernel.Recorded;
import org.homeward.shared.network.RequestEvent;
import org.homeward.shared.network.RequestEvent.StationRequestAnswerMissed;
import org.homeward.shared.network.RequestEvent.StationRequestAnswered;
import org.homeward.shared.network.RequestEvent.StationRequestDeclined;
import org.homeward.shared.network.RequestEvent.StationRequestExpired;
import org.homeward.shared.network.RequestEvent.StationRequestSent;
import org.homeward.shared.network.RequestEvent.StationRequestWithdrawn;
import org.homeward.shared.network.RequestState;
import org.homeward.shared.network.StationRequestFile;
import org.jspecify.annotations.Nullable;

/** Folds the events of a request of one station to another. */
public final class RequestFold {

    private RequestFold() {}

    /**
     * The request after one more event.
     *
     * @throws IllegalStateException when it does not begin with what was asked, or an event is missing or told twice
     */
    public static StationRequestFile evolve(
            @Nullable StationRequestFile file, Recorded<? extends RequestEvent> recorded) {
        long version = recorded.sequence();
        if (file == null) {
            return sent(recorded);
        }
        if (version != file.version() + 1) {
            throw new IllegalStateException("A gap between " + file.version() + " and " + version);
        }
        return switch (recorded.event()) {
            case StationRequestSent ignored -> throw new IllegalStateException("A request that is sent twice");
            case StationRequestAnswered answered ->
                ended(file, version, RequestState.ANSWERED, answered.answer(), null, answered.occurredAt());
            case StationRequestDeclined declined ->
                ended(file, version, RequestState.DECLINED, null, declined.reason(), declined.occurredAt());
            case StationRequestWithdrawn withdrawn ->
                ended(file, version, RequestState.WITHDRAWN, null, withdrawn.reason(), withdrawn.occurredAt());
            case StationRequestExpired expired ->
                ended(file, version, RequestState.EXPIRED, null, null, expired.occurredAt());
            case StationRequestAnswerMissed ignored -> missed(file, version);
        };
    }

    private static StationRequestFile sent(Recorded<? extends RequestEvent> recorded) {
        if (!(recorded.event() instanceof StationRequestSent event)) {
            throw new IllegalStateException("A request that does not begin with what was asked");
        }
        return new StationRequestFile(
                event.requestId(),
                recorded.sequence(),
                event.personId(),
                event.kind(),
                event.from(),
                event.to(),
                event.question(),
                RequestState.SENT,
                event.occurredAt(),
                event.answerDue(),
                false,
                null,
                null,
                null);
    }

    private static StationRequestFile missed(StationRequestFile file, long version) {
        return new StationRequestFile(
                file.requestId(),
                version,
                file.personId(),
                file.kind(),
                file.from(),
                file.to(),
                file.question(),
                file.state(),
                file.sentAt(),
                file.answerDue(),
                true,
                file.answer(),
                file.reason(),
                file.endedAt());
    }

    private static StationRequestFile ended(
            StationRequestFile file,
            long version,
            RequestState state,
            @Nullable Personal<Note> answer,
            @Nullable Personal<Note> reason,
            Instant at) {
        return new StationRequestFile(
                file.requestId(),
                version,
                file.personId(),
                file.kind(),
                file.from(),
                file.to(),
                file.question(),
                state,
                file.sentAt(),
                file.answerDue(),
                file.missed(),
                answer,
                reason,
                at);
    }
}
