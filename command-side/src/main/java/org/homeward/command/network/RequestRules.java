package org.homeward.command.network;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.homeward.command.kernel.Context;
import org.homeward.command.network.StationRequestState.Sent;
import org.homeward.command.person.PersonState;
import org.homeward.shared.kernel.FacilityId;
import org.homeward.shared.kernel.PersonId;
import org.homeward.shared.kernel.RefusalCode;
import org.homeward.shared.kernel.Refused;
import org.homeward.shared.network.RequestKind;
import org.homeward.shared.network.RequestState;
import org.homeward.shared.policy.DueDate;
import org.jspecify.annotations.Nullable;

/** What one station may ask of another, and when that is over. */
final class RequestRules {

    private RequestRules() {}

    static void isNew(StationRequestState request) {
        if (request.sent() != null) {
            throw new Refused(RefusalCode.REQUEST_ALREADY_SENT);
        }
    }

    static Sent isSent(StationRequestState request) {
        Sent sent = request.sent();
        if (sent == null) {
            throw new Refused(RefusalCode.REQUEST_NOT_FOUND);
        }
        return sent;
    }

    static Sent isOpen(StationRequestState request) {
        Sent sent = isSent(request);
        if (request.state() != RequestState.SENT) {
            throw new Refused(
                    RefusalCode.REQUEST_NOT_OPEN,
                    Map.of("state", request.state().name()));
        }
        return sent;
    }

    /** It is missed once, and not where there is no time limit. Whoever sweeps may have looked a moment ago. */
    static Instant runsOut(StationRequestState request) {
        Instant due = request.runsOut();
        if (due == null) {
            throw new Refused(RefusalCode.DEADLINE_NOT_OPEN);
        }
        return due;
    }

    static void isToAnother(FacilityId from, FacilityId to) {
        if (from.equals(to)) {
            throw new Refused(RefusalCode.REQUEST_TO_OWN_STATION);
        }
    }

    /** What happens on the way home is said there, or the two would say different things. */
    static void standsAlone(RequestKind kind) {
        if (kind.belongsToJourney()) {
            throw new Refused(RefusalCode.REQUEST_BELONGS_TO_JOURNEY, Map.of("kind", kind.name()));
        }
    }

    /** Where there is no time limit nobody is late: such a request is withdrawn. */
    static void isOverdue(@Nullable Instant due, Instant occurredAt, Context context) {
        if (due == null) {
            throw new Refused(RefusalCode.REQUEST_NOT_YET_DUE);
        }
        DueDate date = new DueDate(due, false);
        if (!date.isMissedAt(occurredAt)) {
            LocalDate last = date.lastDay(context.zone());
            throw new Refused(RefusalCode.REQUEST_NOT_YET_DUE, Map.of("lastDay", last.toString()));
        }
    }

    /** Somebody can be asked about who has a file that speaks for itself. */
    static void isOnFile(PersonState person) {
        if (!person.exists()) {
            throw new Refused(RefusalCode.FILE_NOT_FOUND);
        }
        if (person.isSealed()) {
            throw new Refused(RefusalCode.FILE_SEALED);
        }
        PersonId survivor = person.survivor();
        if (survivor != null) {
            throw new Refused(RefusalCode.FILE_ABSORBED, Map.of("survivor", survivor.value()));
        }
    }
}
