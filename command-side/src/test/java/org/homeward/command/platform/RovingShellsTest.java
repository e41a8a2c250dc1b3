package org.homeward.command.platform;

import static org.homeward.command.person.PersonSpec.NOW;
import static org.homeward.command.person.PersonSpec.PERSON;
import static org.homeward.command.person.PersonSpec.STATION;
import static org.homeward.command.person.PersonSpec.THEN;
import static org.homeward.command.person.PersonSpec.identity;
import static org.homeward.command.person.PersonSpec.note;
import static org.homeward.command.person.PersonSpec.opened;
import static org.homeward.command.platform.Shells.history;
import static org.homeward.command.platform.Shells.ofAnother;
import static org.homeward.command.platform.Shells.signed;
import static org.homeward.command.story.RefusedWith.code;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventhandling.EventMessage;
import org.hamcrest.Description;
import org.hamcrest.Matcher;
import org.hamcrest.TypeSafeMatcher;
import org.homeward.shared.intake.Channel;
import org.homeward.shared.intake.IntakeEvent.HelpRequested;
import org.homeward.shared.intake.IntakeEvent.RecipientRegistered;
import org.homeward.shared.kernel.Accepted;
import org.homeward.shared.kernel.ActorId;
import org.homeward.shared.kernel.Command;
import org.homeward.shared.kernel.Event;
import org.homeward.shared.kernel.FacilityId;
import org.homeward.shared.kernel.LeadId;
import org.homeward.shared.kernel.Personal;
import org.homeward.shared.kernel.RefusalCode;
import org.homeward.shared.kernel.Role;
import org.homeward.shared.kernel.RovingMissionId;
import org.homeward.shared.kernel.ShortText;
import org.homeward.shared.kernel.StayId;
import org.homeward.shared.network.MissionDeclineGround;
import org.homeward.shared.network.RovingCommand.AgreeToRovingMission;
import org.homeward.shared.network.RovingCommand.CallOffRovingMission;
import org.homeward.shared.network.RovingCommand.DeclineRovingMission;
import org.homeward.shared.network.RovingCommand.EndRovingMission;
import org.homeward.shared.network.RovingCommand.ProposeRovingMission;
import org.homeward.shared.network.RovingCommand.StartRovingMission;
import org.homeward.shared.network.RovingEvent.RovingMissionAgreed;
import org.homeward.shared.network.RovingEvent.RovingMissionCalledOff;
import org.homeward.shared.network.RovingEvent.RovingMissionDeclined;
import org.homeward.shared.network.RovingEvent.RovingMissionEnded;
import org.homeward.shared.network.RovingEvent.RovingMissionProposed;
import org.homeward.shared.network.RovingEvent.RovingMissionStarted;
import org.homeward.shared.person.Evidence;
import org.homeward.shared.person.EvidenceKind;
import org.homeward.shared.person.FileCommand.RecordObservation;
import org.homeward.shared.person.FileEvent.IdentityClaimed;
import org.homeward.shared.person.FileEvent.IdentityVerified;
import org.homeward.shared.person.ObservationKind;
import org.homeward.shared.tracing.EscalationLevel;
import org.homeward.shared.tracing.LeadSource;
import org.homeward.shared.tracing.RovingMethod;
import org.homeward.shared.tracing.SuspensionGround;
import org.homeward.shared.tracing.TracingAim;
import org.homeward.shared.tracing.TracingCommand.EscalateTracing;
import org.homeward.shared.tracing.TracingCommand.RecordLead;
import org.homeward.shared.tracing.TracingCommand.RecordRovingVisit;
import org.homeward.shared.tracing.TracingEvent.RovingVisitRecorded;
import org.homeward.shared.tracing.TracingEvent.TracingLeadRecorded;
import org.homeward.shared.tracing.TracingEvent.TracingOpened;
import org.homeward.shared.tracing.TracingEvent.TracingSuspended;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who sends a team, who lets it in, and what it may write down of whom while it is there. */
@Tag("story")
class RovingShellsTest {

    private static final RovingMissionId MISSION = new RovingMissionId("mission-thisone1");
    private static final FacilityId HUB = new FacilityId("facility-station02");
    private static final FacilityId ELSEWHERE = new FacilityId("facility-station03");
    private static final ActorId LEADER = new ActorId("actor-leader01");
    private static final LeadId LEAD = new LeadId("lead-thisone1");
    private static final LocalDate FROM = LocalDate.of(2026, 3, 3);
    private static final LocalDate UNTIL = LocalDate.of(2026, 3, 5);
    private static final Instant CAME_AT = Instant.parse("2026-03-03T04:00:00Z");
    private static final StayId STAY = new StayId("stay-thisstay1");

    private static final ProposeRovingMission PROPOSE =
            new ProposeRovingMission(MISSION, HUB, STATION, FROM, UNTIL, LEADER, THEN);
    private static final RovingMissionProposed PROPOSED =
            new RovingMissionProposed(MISSION, HUB, STATION, FROM, UNTIL, LEADER, THEN);
    private static final RovingMissionAgreed AGREED = new RovingMissionAgreed(MISSION, THEN);
    private static final RovingMissionStarted STARTED = new RovingMissionStarted(MISSION, CAME_AT);
    private static final RovingMissionEnded ENDED = new RovingMissionEnded(MISSION, NOW);
    private static final AgreeToRovingMission AGREE = new AgreeToRovingMission(MISSION, NOW);
    private static final DeclineRovingMission DECLINE =
            new DeclineRovingMission(MISSION, MissionDeclineGround.OTHER_DAYS, NOW);
    private static final CallOffRovingMission CALL_OFF = new CallOffRovingMission(MISSION, NOW);
    private static final StartRovingMission START = new StartRovingMission(MISSION, NOW);
    private static final EndRovingMission END = new EndRovingMission(MISSION, NOW);

    private static final RecordRovingVisit VISIT =
            new RecordRovingVisit(PERSON, MISSION, Set.of(RovingMethod.DIALECT), note("听得懂保定话"), null, NOW);
    private static final RovingVisitRecorded VISITED =
            new RovingVisitRecorded(PERSON, MISSION, Set.of(RovingMethod.DIALECT), note("听得懂保定话"), null, NOW);
    private static final RecordLead LEADS = new RecordLead(PERSON, LEAD, LeadSource.DIALECT, note("保定一带"), null, NOW);
    private static final TracingLeadRecorded LED =
            new TracingLeadRecorded(PERSON, LEAD, LeadSource.DIALECT, note("保定一带"), null, NOW);

    /** Somebody who stays at this station and whose identity is looked for. */
    private static final Event[] TRACED = {
        opened(null),
        new HelpRequested(PERSON, STAY, STATION, Channel.POLICE, null, null, note("走失"), THEN),
        new RecipientRegistered(PERSON, STAY, note("走失"), true, true, THEN),
        new TracingOpened(PERSON, TracingAim.IDENTITY, note("说不清身份"), THEN)
    };

    @Test
    void a_tracing_officer_of_the_hub_proposes_it_between_two_stations_that_are_there() {
        both().missions
                .givenNoPriorActivity()
                .when(by(Role.TRACING_OFFICER, HUB, PROPOSE))
                .expectEvents(PROPOSED)
                .expectResultMessagePayload(new Accepted(MISSION.value(), 0));
        refused(both(), by(Role.TRACING_OFFICER, STATION, PROPOSE), RefusalCode.OUT_OF_SCOPE);
        refused(both(), by(Role.STATION_STAFF, HUB, PROPOSE), RefusalCode.ROLE_NOT_ALLOWED);
        refused(new Shells(), by(Role.TRACING_OFFICER, HUB, PROPOSE), RefusalCode.FACILITY_NOT_FOUND);
    }

    @Test
    void the_host_alone_agrees_and_declines_and_somebody_else_than_who_asked() {
        both().missions
                .given(history(PROPOSED))
                .when(ofAnother(AGREE, Role.STATION_STAFF, STATION))
                .expectEvents(new RovingMissionAgreed(MISSION, NOW));
        both().missions
                .given(history(PROPOSED))
                .when(by(Role.STATION_STAFF, STATION, DECLINE))
                .expectEvents(new RovingMissionDeclined(MISSION, MissionDeclineGround.OTHER_DAYS, NOW));
        refused(both(), by(Role.STATION_STAFF, STATION, AGREE), RefusalCode.SAME_PERSON_APPROVES, PROPOSED);
        for (FacilityId other : new FacilityId[] {HUB, ELSEWHERE}) {
            refused(both(), by(Role.TRACING_OFFICER, other, AGREE), RefusalCode.OUT_OF_SCOPE, PROPOSED);
            refused(both(), by(Role.TRACING_OFFICER, other, DECLINE), RefusalCode.OUT_OF_SCOPE, PROPOSED);
        }
        refused(both(), by(Role.STATION_STAFF, STATION, DECLINE), RefusalCode.MISSION_NOT_FOUND);
    }

    @Test
    void the_hub_calls_off_what_it_asked_for_and_either_calls_off_what_both_wanted() {
        both().missions
                .given(history(PROPOSED))
                .when(by(Role.STATION_STAFF, HUB, CALL_OFF))
                .expectEvents(new RovingMissionCalledOff(MISSION, NOW));
        refused(both(), by(Role.TRACING_OFFICER, STATION, CALL_OFF), RefusalCode.OUT_OF_SCOPE, PROPOSED);
        for (FacilityId one : new FacilityId[] {HUB, STATION}) {
            both().missions
                    .given(history(PROPOSED, AGREED))
                    .when(by(Role.STATION_STAFF, one, CALL_OFF))
                    .expectEvents(new RovingMissionCalledOff(MISSION, NOW));
        }
        refused(both(), by(Role.STATION_STAFF, ELSEWHERE, CALL_OFF), RefusalCode.OUT_OF_SCOPE, PROPOSED, AGREED);
    }

    @Test
    void the_hub_says_that_its_team_is_there_and_either_ends_it() {
        both().missions
                .given(history(PROPOSED, AGREED))
                .when(by(Role.TRACING_OFFICER, HUB, START))
                .expectEvents(new RovingMissionStarted(MISSION, NOW));
        refused(both(), by(Role.TRACING_OFFICER, STATION, START), RefusalCode.OUT_OF_SCOPE, PROPOSED, AGREED);
        refused(both(), by(Role.STATION_STAFF, HUB, START), RefusalCode.ROLE_NOT_ALLOWED, PROPOSED, AGREED);
        for (FacilityId one : new FacilityId[] {HUB, STATION}) {
            both().missions
                    .given(history(PROPOSED, AGREED, STARTED))
                    .when(by(Role.STATION_STAFF, one, END))
                    .expectEvents(ENDED);
        }
        refused(both(), by(Role.STATION_STAFF, ELSEWHERE, END), RefusalCode.OUT_OF_SCOPE, PROPOSED, AGREED, STARTED);
    }

    @Test
    void while_it_runs_a_tracing_officer_of_the_hub_writes_down_a_visit_and_where_it_leads() {
        running()
                .persons
                .given(history(TRACED))
                .when(by(Role.TRACING_OFFICER, HUB, VISIT))
                .expectEventsMatching(begins(VISITED));
        running()
                .persons
                .given(history(visited()))
                .when(by(Role.TRACING_OFFICER, HUB, LEADS))
                .expectEventsMatching(begins(LED));
    }

    @Test
    void nobody_else_writes_down_a_visit() {
        notDone(running(), by(Role.TRACING_OFFICER, STATION, VISIT), RefusalCode.OUT_OF_SCOPE, TRACED);
        notDone(running(), by(Role.TRACING_OFFICER, ELSEWHERE, VISIT), RefusalCode.OUT_OF_SCOPE, TRACED);
        notDone(running(), by(Role.STATION_STAFF, HUB, VISIT), RefusalCode.ROLE_NOT_ALLOWED, TRACED);
        notDone(running(), signed(VISIT), RefusalCode.ROLE_NOT_ALLOWED, TRACED);
    }

    @Test
    void nothing_is_written_down_without_a_mission_that_runs_and_nothing_is_said_of_the_person() {
        CommandMessage<Command> visit = by(Role.TRACING_OFFICER, HUB, VISIT);
        notDone(new Shells(), visit, RefusalCode.MISSION_NOT_FOUND, TRACED);
        notDone(with(PROPOSED, AGREED), visit, RefusalCode.MISSION_NOT_RUNNING, TRACED);
        notDone(with(PROPOSED, AGREED), visit, RefusalCode.MISSION_NOT_RUNNING, opened(null));
        notDone(with(PROPOSED, AGREED, STARTED, ENDED), visit, RefusalCode.MISSION_NOT_RUNNING, TRACED);
        RovingMissionProposed there = new RovingMissionProposed(MISSION, HUB, ELSEWHERE, FROM, UNTIL, LEADER, THEN);
        notDone(with(there, AGREED, STARTED), visit, RefusalCode.VISIT_OF_OTHER_STATION, TRACED);
        notDone(running(), visit, RefusalCode.VISIT_OF_OTHER_STATION, opened(null));
        notDone(running(), visit, RefusalCode.TRACING_NOT_IN_THIS_PHASE, TRACED[0], TRACED[1], TRACED[2]);
    }

    @Test
    void a_lead_of_another_station_needs_a_visit_before_and_a_mission_that_runs() {
        CommandMessage<Command> lead = by(Role.TRACING_OFFICER, HUB, LEADS);
        notDone(running(), lead, RefusalCode.OUT_OF_SCOPE, TRACED);
        notDone(with(PROPOSED, AGREED, STARTED, ENDED), lead, RefusalCode.OUT_OF_SCOPE, visited());
        notDone(
                running(),
                lead,
                RefusalCode.OUT_OF_SCOPE,
                visited(new TracingSuspended(PERSON, SuspensionGround.SAFETY, note("有危险"), NOW)));
        notDone(
                running(),
                lead,
                RefusalCode.OUT_OF_SCOPE,
                visited(
                        new IdentityClaimed(PERSON, identity(null), EvidenceKind.ID_DOCUMENT, NOW),
                        new IdentityVerified(
                                PERSON,
                                List.of(new Evidence(EvidenceKind.ID_DOCUMENT, Personal.of(new ShortText("居民身份证")))),
                                NOW)));
        notDone(running(), by(Role.STATION_STAFF, HUB, LEADS), RefusalCode.OUT_OF_SCOPE, visited());
        notDone(running(), by(Role.TRACING_OFFICER, ELSEWHERE, LEADS), RefusalCode.OUT_OF_SCOPE, visited());
    }

    @Test
    void a_team_does_nothing_else_to_the_file() {
        EscalateTracing further = new EscalateTracing(PERSON, EscalationLevel.PROVINCE, note("三个月未果"), NOW);
        RecordObservation seen = new RecordObservation(PERSON, ObservationKind.SPEECH, note("说保定话"), NOW);
        for (Command other : List.of(further, seen)) {
            notDone(running(), by(Role.TRACING_OFFICER, HUB, other), RefusalCode.OUT_OF_SCOPE, visited());
        }
    }

    /** What follows is owed, and told by other tests. */
    private static Matcher<List<EventMessage<?>>> begins(Event event) {
        return new TypeSafeMatcher<>() {
            @Override
            protected boolean matchesSafely(List<EventMessage<?>> facts) {
                return facts.getFirst().getPayload().equals(event);
            }

            @Override
            public void describeTo(Description description) {
                description.appendText("first ").appendValue(event);
            }
        };
    }

    /** Two stations that are there. */
    private static Shells both() {
        return new Shells().elsewhere(HUB.value(), SampleStation.opened(HUB, THEN));
    }

    private static Shells running() {
        return with(PROPOSED, AGREED, STARTED);
    }

    private static Shells with(Event... mission) {
        return new Shells().elsewhere(MISSION.value(), mission);
    }

    /** The same person, with whom the team was, and what came after. */
    private static Event[] visited(Event... after) {
        return Stream.of(Stream.of(TRACED), Stream.of(VISITED), Stream.of(after))
                .flatMap(each -> each)
                .toArray(Event[]::new);
    }

    private static void refused(Shells shells, CommandMessage<Command> sending, RefusalCode code, Event... before) {
        shells.missions
                .given(history(before))
                .when(sending)
                .expectException(code(code))
                .expectNoEvents();
    }

    private static void notDone(Shells shells, CommandMessage<Command> sending, RefusalCode code, Event... before) {
        shells.persons
                .given(history(before))
                .when(sending)
                .expectException(code(code))
                .expectNoEvents();
    }

    private static CommandMessage<Command> by(Role role, FacilityId station, Command command) {
        return signed(command, role, station, "cmd-thiscommand", null);
    }
}
