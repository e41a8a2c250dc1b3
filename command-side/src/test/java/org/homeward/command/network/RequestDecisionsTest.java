package org.homeward.command.network;

import static org.homeward.command.person.PersonSpec.DESK;
import static org.homeward.command.person.PersonSpec.NOW;
import static org.homeward.command.person.PersonSpec.OTHER;
import static org.homeward.command.person.PersonSpec.PERSON;
import static org.homeward.command.person.PersonSpec.STATION;
import static org.homeward.command.person.PersonSpec.THEN;
import static org.homeward.command.person.PersonSpec.context;
import static org.homeward.command.person.PersonSpec.given;
import static org.homeward.command.person.PersonSpec.note;
import static org.homeward.command.person.PersonSpec.opened;

import java.time.Instant;
import java.util.List;
import org.homeward.command.kernel.Context;
import org.homeward.command.story.Outcome;
import org.homeward.shared.kernel.FacilityId;
import org.homeward.shared.kernel.Provenance;
import org.homeward.shared.kernel.RefusalCode;
import org.homeward.shared.kernel.StationRequestId;
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
import org.homeward.shared.person.FileEvent.FileAbsorbed;
import org.homeward.shared.person.FileEvent.FileSealed;
import org.homeward.shared.person.PersonEvent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** One station asks another about somebody. It was Monday, the 2nd of March 2026; now it is Wednesday. */
@Tag("story")
class RequestDecisionsTest {

    private static final StationRequestId REQUEST = new StationRequestId("request-thisone1");
    private static final FacilityId THERE = new FacilityId("facility-station02");

    /** Three working days after Monday are over with Thursday. */
    private static final Instant DUE = Instant.parse("2026-03-05T16:00:00Z");

    private static final StationRequestSent SENT = sent(RequestKind.VERIFY, DUE);
    private static final StationRequestAnswerMissed MISSED = new StationRequestAnswerMissed(REQUEST, PERSON, DUE);
    private static final List<RequestEvent> ENDS = List.of(
            new StationRequestAnswered(REQUEST, PERSON, note("有此人"), NOW),
            new StationRequestDeclined(REQUEST, PERSON, note("不在本辖区"), NOW),
            new StationRequestWithdrawn(REQUEST, PERSON, note("已找到"), NOW),
            new StationRequestExpired(REQUEST, PERSON, NOW));

    @Test
    void a_station_asks_another_and_is_to_be_answered_within_three_working_days() {
        when(send(RequestKind.VERIFY, THERE, THEN)).then(SENT);
    }

    @Test
    void a_saturday_that_is_worked_counts_and_a_sunday_does_not() {
        Instant friday = Instant.parse("2026-02-27T02:00:00Z");
        Instant overWithTuesday = Instant.parse("2026-03-03T16:00:00Z");
        when(send(RequestKind.VERIFY, THERE, friday))
                .then(new StationRequestSent(
                        REQUEST, PERSON, RequestKind.VERIFY, STATION, THERE, note("村里可有此人？"), overWithTuesday, friday));
    }

    @Test
    void an_id_is_used_once_and_nobody_asks_themselves_or_ahead_of_time() {
        when(send(RequestKind.VERIFY, THERE, THEN), SENT).thenRefused(RefusalCode.REQUEST_ALREADY_SENT);
        when(send(RequestKind.VERIFY, STATION, THEN)).thenRefused(RefusalCode.REQUEST_TO_OWN_STATION);
        when(send(RequestKind.VERIFY, THERE, NOW.plusSeconds(1))).thenRefused(RefusalCode.OCCURRED_IN_FUTURE);
    }

    @Test
    void it_is_answered_declined_or_withdrawn() {
        when(answer(NOW), SENT).then(new StationRequestAnswered(REQUEST, PERSON, note("有此人"), NOW));
        when(decline(NOW), SENT).then(new StationRequestDeclined(REQUEST, PERSON, note("不在本辖区"), NOW));
        when(withdraw(NOW), SENT).then(new StationRequestWithdrawn(REQUEST, PERSON, note("已找到"), NOW));
    }

    @Test
    void an_answer_counts_when_it_is_late() {
        whenOn(DUE, answer(DUE), SENT, MISSED).then(new StationRequestAnswered(REQUEST, PERSON, note("有此人"), DUE));
    }

    @Test
    void that_nobody_answered_in_time_is_written_down_once_and_only_when_it_is_so() {
        RecordAnswerMissed missed = new RecordAnswerMissed(REQUEST, DUE);
        Instant last = DUE.minusSeconds(1);
        whenOn(last, new RecordAnswerMissed(REQUEST, last), SENT)
                .thenRefused(RefusalCode.REQUEST_NOT_YET_DUE, "lastDay", "2026-03-05");
        whenOn(last, missed, SENT).thenRefused(RefusalCode.OCCURRED_IN_FUTURE);
        whenOn(DUE, missed).thenRefused(RefusalCode.REQUEST_NOT_FOUND);
        whenOn(DUE, missed, SENT).then(MISSED);
        whenOn(DUE.plusSeconds(99), missed, SENT).then(MISSED);
        whenOn(DUE, missed, sent(RequestKind.RELAY, DUE)).then(MISSED);
        whenOn(DUE, missed, SENT, MISSED).thenRefused(RefusalCode.DEADLINE_NOT_OPEN);
        whenOn(DUE, missed, sent(RequestKind.VERIFY, null)).thenRefused(RefusalCode.DEADLINE_NOT_OPEN);
        for (RequestEvent end : ENDS) {
            whenOn(DUE, missed, SENT, end).thenRefused(RefusalCode.REQUEST_NOT_OPEN);
        }
    }

    @Test
    void what_ends_too_late_before_anybody_swept_was_missed_all_the_same() {
        whenOn(DUE, answer(DUE), SENT).then(MISSED, new StationRequestAnswered(REQUEST, PERSON, note("有此人"), DUE));
        whenOn(DUE, decline(DUE), SENT).then(MISSED, new StationRequestDeclined(REQUEST, PERSON, note("不在本辖区"), DUE));
        whenOn(DUE, withdraw(DUE), SENT).then(MISSED, new StationRequestWithdrawn(REQUEST, PERSON, note("已找到"), DUE));
        whenOn(DUE, answer(NOW), SENT).then(new StationRequestAnswered(REQUEST, PERSON, note("有此人"), NOW));
    }

    @Test
    void it_is_given_up_once_the_time_to_answer_is_over_and_not_before() {
        Instant last = DUE.minusSeconds(1);
        whenOn(last, new ExpireStationRequest(REQUEST, last), SENT)
                .thenRefused(RefusalCode.REQUEST_NOT_YET_DUE, "lastDay", "2026-03-05");
        whenOn(DUE, new ExpireStationRequest(REQUEST, last), SENT).thenRefused(RefusalCode.REQUEST_NOT_YET_DUE);
        whenOn(DUE, new ExpireStationRequest(REQUEST, DUE), SENT)
                .then(MISSED, new StationRequestExpired(REQUEST, PERSON, DUE));
        whenOn(DUE, new ExpireStationRequest(REQUEST, DUE), SENT, MISSED)
                .then(new StationRequestExpired(REQUEST, PERSON, DUE));
    }

    @Test
    void what_has_no_time_limit_is_never_overdue() {
        when(new ExpireStationRequest(REQUEST, NOW), sent(RequestKind.VERIFY, null))
                .thenRefused(RefusalCode.REQUEST_NOT_YET_DUE);
    }

    @Test
    void nothing_is_done_about_what_was_never_sent_or_is_over() {
        for (RequestCommand ask :
                List.of(answer(NOW), decline(NOW), withdraw(NOW), new ExpireStationRequest(REQUEST, NOW))) {
            when(ask).thenRefused(RefusalCode.REQUEST_NOT_FOUND);
            followed(ask).thenRefused(RefusalCode.REQUEST_NOT_FOUND);
            for (RequestEvent end : ENDS) {
                when(ask, SENT, end).thenRefused(RefusalCode.REQUEST_NOT_OPEN);
            }
        }
        when(answer(NOW), SENT, ENDS.get(1)).thenRefused(RefusalCode.REQUEST_NOT_OPEN, "state", "DECLINED");
    }

    @Test
    void nothing_happens_to_it_before_it_was_sent() {
        Instant before = THEN.minusSeconds(1);
        for (RequestCommand ask : List.of(answer(before), decline(before), withdraw(before))) {
            when(ask, SENT).thenRefused(RefusalCode.OCCURRED_BEFORE_WHAT_IT_ENDS, "began", THEN.toString());
        }
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "VERIFY")
    void what_belongs_to_the_way_home_is_not_sent_or_ended_by_itself(RequestKind kind) {
        when(send(kind, THERE, THEN)).thenRefused(RefusalCode.REQUEST_BELONGS_TO_JOURNEY, "kind", kind.name());
        for (RequestCommand ask : List.of(answer(NOW), decline(NOW), withdraw(NOW))) {
            when(ask, sent(kind, DUE)).thenRefused(RefusalCode.REQUEST_BELONGS_TO_JOURNEY);
        }
        whenOn(DUE, new ExpireStationRequest(REQUEST, DUE), sent(kind, DUE), MISSED)
                .then(new StationRequestExpired(REQUEST, PERSON, DUE));
    }

    @ParameterizedTest
    @EnumSource
    void a_fact_of_the_way_home_sends_and_ends_any_under_the_same_rules(RequestKind kind) {
        followed(send(kind, THERE, THEN)).then(sent(kind, DUE));
        followed(send(kind, STATION, THEN)).thenRefused(RefusalCode.REQUEST_TO_OWN_STATION);
        followed(send(kind, THERE, THEN), SENT).thenRefused(RefusalCode.REQUEST_ALREADY_SENT);
        followed(answer(NOW), sent(kind, DUE)).then(ENDS.get(0));
        followed(decline(NOW), sent(kind, DUE)).then(ENDS.get(1));
        followed(withdraw(NOW), sent(kind, DUE)).then(ENDS.get(2));
        followed(withdraw(NOW), sent(kind, DUE), ENDS.get(0)).thenRefused(RefusalCode.REQUEST_NOT_OPEN);
        followed(answer(THEN.minusSeconds(1)), sent(kind, DUE)).thenRefused(RefusalCode.OCCURRED_BEFORE_WHAT_IT_ENDS);
    }

    @Test
    void somebody_is_asked_about_who_has_a_file_that_speaks_for_itself() {
        about().thenRefused(RefusalCode.FILE_NOT_FOUND);
        about(opened(null)).then();
        about(opened(null), new FileSealed(PERSON, note("结案"), THEN)).thenRefused(RefusalCode.FILE_SEALED);
        about(opened(null), new FileAbsorbed(PERSON, OTHER, THEN))
                .thenRefused(RefusalCode.FILE_ABSORBED, "survivor", OTHER.value());
    }

    private static Outcome<PersonEvent> about(PersonEvent... history) {
        return Outcome.of(() -> {
            RequestRules.isOnFile(given(List.of(history)).state());
            return List.of();
        });
    }

    private static Outcome<RequestEvent> when(RequestCommand command, RequestEvent... history) {
        return whenOn(NOW, command, history);
    }

    private static Outcome<RequestEvent> whenOn(Instant now, RequestCommand command, RequestEvent... history) {
        return Outcome.of(() -> RequestDecider.decide(state(history), command, on(now)));
    }

    /** What comes of it when a fact of the way home asks for it. */
    private static Outcome<RequestEvent> followed(RequestCommand command, RequestEvent... history) {
        return Outcome.of(() -> RequestDecider.follow(state(history), command, on(NOW)));
    }

    private static Context on(Instant now) {
        Context today = context(DESK);
        Provenance by = today.by();
        return new Context(
                new Provenance(by.actor(), by.role(), by.station(), by.commandId(), by.purpose(), now), today.policy());
    }

    private static StationRequestState state(RequestEvent... history) {
        StationRequestState state = StationRequestState.NONE;
        for (RequestEvent event : history) {
            state = state.evolve(event);
        }
        return state;
    }

    private static SendStationRequest send(RequestKind kind, FacilityId to, Instant at) {
        return new SendStationRequest(REQUEST, PERSON, kind, STATION, to, note("村里可有此人？"), at);
    }

    private static StationRequestSent sent(RequestKind kind, @Nullable Instant due) {
        return new StationRequestSent(REQUEST, PERSON, kind, STATION, THERE, note("村里可有此人？"), due, THEN);
    }

    private static AnswerStationRequest answer(Instant at) {
        return new AnswerStationRequest(REQUEST, note("有此人"), at);
    }

    private static DeclineStationRequest decline(Instant at) {
        return new DeclineStationRequest(REQUEST, note("不在本辖区"), at);
    }

    private static WithdrawStationRequest withdraw(Instant at) {
        return new WithdrawStationRequest(REQUEST, note("已找到"), at);
    }
}
