package org.homeward.command.platform;

import static org.homeward.command.person.PersonSpec.DESK;
import static org.homeward.command.person.PersonSpec.NOW;
import static org.homeward.command.person.PersonSpec.PERSON;
import static org.homeward.command.person.PersonSpec.STATION;
import static org.homeward.command.person.PersonSpec.THEN;
import static org.homeward.command.person.PersonSpec.context;
import static org.homeward.command.person.PersonSpec.note;
import static org.homeward.command.person.PersonSpec.opened;
import static org.homeward.command.platform.Shells.history;
import static org.homeward.command.platform.Shells.signed;
import static org.homeward.command.story.RefusedWith.code;

import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.test.aggregate.ResultValidator;
import org.homeward.command.kernel.Asked;
import org.homeward.command.network.StationRequest;
import org.homeward.command.network.StationRequests;
import org.homeward.platform.messages.RefusalDetails;
import org.homeward.shared.kernel.Accepted;
import org.homeward.shared.kernel.Command;
import org.homeward.shared.kernel.Event;
import org.homeward.shared.kernel.FacilityId;
import org.homeward.shared.kernel.LocalText;
import org.homeward.shared.kernel.Note;
import org.homeward.shared.kernel.RefusalCode;
import org.homeward.shared.kernel.Refused;
import org.homeward.shared.kernel.Role;
import org.homeward.shared.kernel.ShortText;
import org.homeward.shared.kernel.StationRequestId;
import org.homeward.shared.network.FacilityEvent.FacilityClosed;
import org.homeward.shared.network.FacilityEvent.FacilityOpened;
import org.homeward.shared.network.FacilityKind;
import org.homeward.shared.network.RequestCommand.AnswerStationRequest;
import org.homeward.shared.network.RequestCommand.DeclineStationRequest;
import org.homeward.shared.network.RequestCommand.ExpireStationRequest;
import org.homeward.shared.network.RequestCommand.RecordAnswerMissed;
import org.homeward.shared.network.RequestCommand.SendStationRequest;
import org.homeward.shared.network.RequestCommand.WithdrawStationRequest;
import org.homeward.shared.network.RequestEvent.StationRequestAnswerMissed;
import org.homeward.shared.network.RequestEvent.StationRequestAnswered;
import org.homeward.shared.network.RequestEvent.StationRequestDeclined;
import org.homeward.shared.network.RequestEvent.StationRequestExpired;
import org.homeward.shared.network.RequestEvent.StationRequestSent;
import org.homeward.shared.network.RequestEvent.StationRequestWithdrawn;
import org.homeward.shared.network.RequestKind;
import org.homeward.shared.person.DivisionCode;
import org.homeward.shared.person.FileCommand.SealFile;
import org.homeward.shared.person.FileEvent.FileSealed;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who sends, answers and takes back what one station asks another, and what a fact of a person's way home does to it. */
@Tag("story")
class RequestShellsTest {

    private static final StationRequestId REQUEST = new StationRequestId("request-thisone1");
    private static final FacilityId THERE = new FacilityId("facility-station02");
    private static final FacilityId ELSEWHERE = new FacilityId("facility-station03");

    /** Three working days after Monday, the 2nd of March 2026, are over with Thursday. */
    private static final Instant DUE = Instant.parse("2026-03-05T16:00:00Z");

    private static final SendStationRequest SEND =
            new SendStationRequest(REQUEST, PERSON, RequestKind.VERIFY, STATION, THERE, note("可有此人？"), THEN);
    private static final StationRequestSent SENT = sent(RequestKind.VERIFY, DUE);
    private static final AnswerStationRequest ANSWER = new AnswerStationRequest(REQUEST, note("有此人"), NOW);
    private static final DeclineStationRequest DECLINE = new DeclineStationRequest(REQUEST, note("不在本辖区"), NOW);
    private static final WithdrawStationRequest WITHDRAW = new WithdrawStationRequest(REQUEST, note("已找到"), NOW);
    private static final ExpireStationRequest EXPIRE = new ExpireStationRequest(REQUEST, NOW);

    /** A station asked so long ago that its time is over. */
    private static final StationRequestSent LONG_AGO = sent(RequestKind.VERIFY, NOW);

    private static final StationRequestAnswerMissed MISSED = new StationRequestAnswerMissed(REQUEST, PERSON, NOW);

    @Test
    void a_station_asks_another_about_somebody_it_looks_after() {
        both().elsewhere(PERSON.value(), opened(null))
                .requests
                .givenNoPriorActivity()
                .when(by(STATION, SEND))
                .expectEvents(SENT)
                .expectResultMessagePayload(new Accepted(REQUEST.value(), 0));
    }

    @Test
    void nobody_is_asked_about_who_has_no_file_or_one_that_is_closed_or_is_at_another_station() {
        refused(both(), by(STATION, SEND), RefusalCode.FILE_NOT_FOUND);
        refused(
                both().elsewhere(PERSON.value(), opened(null), new FileSealed(PERSON, note("结案"), THEN)),
                by(STATION, SEND),
                RefusalCode.FILE_SEALED);
        SendStationRequest foreign =
                new SendStationRequest(REQUEST, PERSON, RequestKind.VERIFY, THERE, STATION, note("可有此人？"), THEN);
        refused(both().elsewhere(PERSON.value(), opened(null)), by(THERE, foreign), RefusalCode.OUT_OF_SCOPE);
    }

    @Test
    void only_a_station_that_is_there_and_open_asks_and_is_asked() {
        refused(known(new Shells()), by(STATION, SEND), RefusalCode.FACILITY_NOT_FOUND);
        refused(
                known(new Shells().elsewhere(THERE.value(), there(FacilityKind.ELDER_HOME))),
                by(STATION, SEND),
                RefusalCode.FACILITY_TAKES_NOBODY_IN);
        refused(
                known(new Shells()
                        .elsewhere(
                                THERE.value(),
                                there(FacilityKind.RESCUE_STATION),
                                new FacilityClosed(THERE, LocalDate.of(2026, 3, 1), new Note("停办"), THEN))),
                by(STATION, SEND),
                RefusalCode.FACILITY_CLOSED);
        SendStationRequest fromNowhere =
                new SendStationRequest(REQUEST, PERSON, RequestKind.VERIFY, ELSEWHERE, STATION, note("？"), THEN);
        refused(known(new Shells()), signed(fromNowhere), RefusalCode.FACILITY_NOT_FOUND);
    }

    @Test
    void the_station_that_asked_sends_withdraws_and_gives_up_and_no_other_does() {
        answered(by(STATION, WITHDRAW), SENT, new StationRequestWithdrawn(REQUEST, PERSON, note("已找到"), NOW));
        both().requests
                .given(history(LONG_AGO))
                .when(by(STATION, EXPIRE))
                .expectEvents(MISSED, new StationRequestExpired(REQUEST, PERSON, NOW))
                .expectResultMessagePayload(new Accepted(REQUEST.value(), 2));
        for (FacilityId other : new FacilityId[] {THERE, ELSEWHERE}) {
            refused(known(both()), by(other, SEND), RefusalCode.OUT_OF_SCOPE);
            refused(both(), by(other, WITHDRAW), RefusalCode.OUT_OF_SCOPE, SENT);
            refused(both(), by(other, EXPIRE), RefusalCode.OUT_OF_SCOPE, LONG_AGO);
        }
    }

    @Test
    void the_station_that_was_asked_answers_and_declines_and_no_other_does() {
        answered(by(THERE, ANSWER), SENT, new StationRequestAnswered(REQUEST, PERSON, note("有此人"), NOW));
        answered(by(THERE, DECLINE), SENT, new StationRequestDeclined(REQUEST, PERSON, note("不在本辖区"), NOW));
        for (FacilityId other : new FacilityId[] {STATION, ELSEWHERE}) {
            refused(both(), by(other, ANSWER), RefusalCode.OUT_OF_SCOPE, SENT);
            refused(both(), by(other, DECLINE), RefusalCode.OUT_OF_SCOPE, SENT);
        }
    }

    @Test
    void who_works_for_all_stations_does_either_and_who_is_no_desk_does_none() {
        answered(signed(ANSWER), SENT, new StationRequestAnswered(REQUEST, PERSON, note("有此人"), NOW));
        refused(
                both(),
                signed(ANSWER, Role.ESCORT, THERE, "cmd-thiscommand", null),
                RefusalCode.ROLE_NOT_ALLOWED,
                SENT);
    }

    @Test
    void only_the_program_writes_down_that_nobody_answered_and_no_form_is_out_of_date_by_it() {
        RecordAnswerMissed missed = new RecordAnswerMissed(REQUEST, NOW);
        refused(both(), by(STATION, missed), RefusalCode.ROLE_NOT_ALLOWED, LONG_AGO);
        CommandMessage<Command> swept = signed(missed, Role.SYSTEM, null, "cmd-thesweep01", null);
        both().requests
                .given(history(LONG_AGO))
                .when(swept)
                .expectEvents(MISSED)
                .expectResultMessagePayload(new Accepted(REQUEST.value(), 1));
        both().requests
                .given(history(LONG_AGO))
                .andGivenCommands(swept)
                .when(swept)
                .expectNoEvents()
                .expectResultMessagePayload(new Accepted(REQUEST.value(), 1));
        both().requests
                .given(history(LONG_AGO))
                .andGivenCommands(swept)
                .when(signed(ANSWER, Role.STATION_STAFF, THERE, "cmd-thiscommand", 0L))
                .expectEvents(new StationRequestAnswered(REQUEST, PERSON, note("有此人"), NOW));
    }

    @Test
    void what_the_way_home_ends_too_late_was_missed_all_the_same() {
        followed(both(), requests -> requests.fellAway(REQUEST, null, asked()), LONG_AGO)
                .expectEvents(MISSED, new StationRequestWithdrawn(REQUEST, PERSON, null, NOW));
        followed(both(), requests -> requests.answered(REQUEST, note("有此人"), asked()), LONG_AGO)
                .expectEvents(MISSED, new StationRequestAnswered(REQUEST, PERSON, note("有此人"), NOW));
    }

    @Test
    void what_was_recorded_is_evolved_and_ends_it() {
        both().requests
                .given(history(SENT, new StationRequestAnswered(REQUEST, PERSON, note("有此人"), THEN)))
                .when(by(THERE, DECLINE))
                .expectException(code(RefusalCode.REQUEST_NOT_OPEN))
                .expectNoEvents();
    }

    @Test
    void a_fact_of_the_way_home_sends_and_ends_a_request_at_its_own_time() {
        StationRequestSent receive = sentNow(RequestKind.RECEIVE);
        followed(
                        both(),
                        requests -> requests.send(
                                REQUEST, PERSON, RequestKind.RECEIVE, STATION, THERE, note("可有此人？"), asked()))
                .expectEvents(receive);
        followed(both(), requests -> requests.answered(REQUEST, note("有此人"), asked()), receive)
                .expectEvents(new StationRequestAnswered(REQUEST, PERSON, note("有此人"), NOW));
        followed(both(), requests -> requests.declined(REQUEST, note("没有床位"), asked()), receive)
                .expectEvents(new StationRequestDeclined(REQUEST, PERSON, note("没有床位"), NOW));
        followed(both(), requests -> requests.fellAway(REQUEST, note("亲属来接"), asked()), receive)
                .expectEvents(new StationRequestWithdrawn(REQUEST, PERSON, note("亲属来接"), NOW));
        followed(both(), requests -> requests.fellAway(REQUEST, null, asked()), receive)
                .expectEvents(new StationRequestWithdrawn(REQUEST, PERSON, null, NOW));
    }

    @Test
    void a_fact_of_the_way_home_is_held_to_the_same_rules() {
        followed(
                        new Shells(),
                        requests -> requests.send(
                                REQUEST, PERSON, RequestKind.RELAY, STATION, THERE, note("可有此人？"), asked()))
                .expectException(code(RefusalCode.FACILITY_NOT_FOUND))
                .expectNoEvents();
        followed(
                        both(),
                        requests -> requests.send(
                                REQUEST, PERSON, RequestKind.RELAY, STATION, STATION, note("可有此人？"), asked()))
                .expectException(code(RefusalCode.REQUEST_TO_OWN_STATION))
                .expectNoEvents();
    }

    @Test
    void what_the_way_home_says_of_a_request_that_is_over_changes_nothing_there() {
        StationRequestSent fetch = sentNow(RequestKind.FETCH);
        StationRequestDeclined over = new StationRequestDeclined(REQUEST, PERSON, note("没有人手"), NOW);
        followed(both(), requests -> requests.answered(REQUEST, note("有此人"), asked()), fetch, over)
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
        followed(both(), requests -> requests.declined(REQUEST, note("没有"), asked()), fetch, over)
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
        followed(both(), requests -> requests.fellAway(REQUEST, null, asked()), fetch, over)
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
    }

    /** Two stations that are there. */
    private static Shells both() {
        return new Shells().elsewhere(THERE.value(), there(FacilityKind.RESCUE_STATION));
    }

    /** The person has a file at the first of them. */
    private static Shells known(Shells shells) {
        return shells.elsewhere(PERSON.value(), opened(null));
    }

    private static void answered(CommandMessage<Command> sending, StationRequestSent before, Object then) {
        both().requests.given(history(before)).when(sending).expectEvents(then);
    }

    private static void refused(
            Shells shells, CommandMessage<Command> sending, RefusalCode code, StationRequestSent... before) {
        shells.requests
                .given(history(before))
                .when(sending)
                .expectException(code(code))
                .expectNoEvents();
    }

    /** Somebody at the desk of a station. */
    private static CommandMessage<Command> by(FacilityId station, Command command) {
        return signed(command, Role.STATION_STAFF, station, "cmd-thiscommand", null);
    }

    /** In the unit of work of a command on a person, as a consequence is. */
    private static ResultValidator<StationRequest> followed(
            Shells shells, Consumer<StationRequests> fact, Event... before) {
        StationRequests requests = new StationRequests(shells.requests.getRepository(), shells.stations);
        shells.requests.getCommandBus().subscribe("a fact of the way home", message -> {
            try {
                fact.accept(requests);
            } catch (Refused refused) {
                throw new CommandExecutionException(refused.code().name(), null, RefusalDetails.of(refused));
            }
            return "done";
        });
        return shells.requests
                .given(history(before))
                .when(new GenericCommandMessage<>(new GenericMessage<>("a fact"), "a fact of the way home"));
    }

    private static Asked<SealFile> asked() {
        return new Asked<>(new SealFile(PERSON, note("结案"), NOW), context(DESK), "of this command", null);
    }

    private static StationRequestSent sent(RequestKind kind, Instant due) {
        return new StationRequestSent(REQUEST, PERSON, kind, STATION, THERE, note("可有此人？"), due, THEN);
    }

    private static StationRequestSent sentNow(RequestKind kind) {
        return new StationRequestSent(
                REQUEST, PERSON, kind, STATION, THERE, note("可有此人？"), Instant.parse("2026-03-09T16:00:00Z"), NOW);
    }

    private static FacilityOpened there(FacilityKind kind) {
        return new FacilityOpened(
                THERE,
                kind,
                new LocalText(new ShortText("某院"), new ShortText("A place")),
                new DivisionCode("130683"),
                new ShortText("某路2号"),
                null,
                LocalDate.of(2020, 1, 1),
                THEN);
    }
}
