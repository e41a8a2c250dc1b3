package org.homeward.command.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homeward.command.person.PersonSpec.BOSS;
import static org.homeward.command.person.PersonSpec.DESK;
import static org.homeward.command.person.PersonSpec.NOW;
import static org.homeward.command.person.PersonSpec.PERSON;
import static org.homeward.command.person.PersonSpec.POLICY;
import static org.homeward.command.person.PersonSpec.STATION;
import static org.homeward.command.person.PersonSpec.THEN;
import static org.homeward.command.person.PersonSpec.given;
import static org.homeward.command.person.PersonSpec.note;
import static org.homeward.command.person.PersonSpec.opened;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.homeward.command.kernel.Context;
import org.homeward.command.story.Outcome;
import org.homeward.shared.intake.Channel;
import org.homeward.shared.intake.IntakeEvent.Absconded;
import org.homeward.shared.intake.IntakeEvent.DeathRecorded;
import org.homeward.shared.intake.IntakeEvent.DepartedToPlacement;
import org.homeward.shared.intake.IntakeEvent.HelpRequested;
import org.homeward.shared.intake.IntakeEvent.RecipientRegistered;
import org.homeward.shared.kernel.ActorId;
import org.homeward.shared.kernel.CommandId;
import org.homeward.shared.kernel.FacilityId;
import org.homeward.shared.kernel.PlacementId;
import org.homeward.shared.kernel.Provenance;
import org.homeward.shared.kernel.Recorded;
import org.homeward.shared.kernel.RefusalCode;
import org.homeward.shared.kernel.Role;
import org.homeward.shared.kernel.RovingMissionId;
import org.homeward.shared.kernel.ShortText;
import org.homeward.shared.kernel.StayId;
import org.homeward.shared.network.MissionDeclineGround;
import org.homeward.shared.network.RovingCommand;
import org.homeward.shared.network.RovingCommand.AgreeToRovingMission;
import org.homeward.shared.network.RovingCommand.CallOffRovingMission;
import org.homeward.shared.network.RovingCommand.DeclineRovingMission;
import org.homeward.shared.network.RovingCommand.EndRovingMission;
import org.homeward.shared.network.RovingCommand.ProposeRovingMission;
import org.homeward.shared.network.RovingCommand.StartRovingMission;
import org.homeward.shared.network.RovingEvent;
import org.homeward.shared.network.RovingEvent.RovingMissionAgreed;
import org.homeward.shared.network.RovingEvent.RovingMissionCalledOff;
import org.homeward.shared.network.RovingEvent.RovingMissionDeclined;
import org.homeward.shared.network.RovingEvent.RovingMissionEnded;
import org.homeward.shared.network.RovingEvent.RovingMissionProposed;
import org.homeward.shared.network.RovingEvent.RovingMissionStarted;
import org.homeward.shared.person.PersonEvent;
import org.homeward.shared.placement.PlacementEvent.PlacementProposed;
import org.homeward.shared.placement.PlacementEvent.PlacementStarted;
import org.homeward.shared.placement.PlacementType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The team of another station comes to this one. On Monday, the 2nd of March 2026, the desk of that station asked for it, for
 * Tuesday to Thursday, and the boss of this one agreed an hour later; the team came on Tuesday at noon. Now it is Wednesday.
 */
@Tag("story")
class RovingDecisionsTest {

    private static final RovingMissionId MISSION = new RovingMissionId("mission-thisone1");
    private static final FacilityId HUB = new FacilityId("facility-station02");
    private static final FacilityId ELSEWHERE = new FacilityId("facility-station03");
    private static final ActorId LEADER = new ActorId("actor-leader01");
    private static final StayId STAY = new StayId("stay-thisstay1");
    private static final PlacementId HOME = new PlacementId("placement-thisone1");
    private static final LocalDate TUESDAY = LocalDate.of(2026, 3, 3);
    private static final LocalDate WEDNESDAY = LocalDate.of(2026, 3, 4);
    private static final LocalDate THURSDAY = LocalDate.of(2026, 3, 5);
    private static final Instant AGREED_AT = THEN.plusSeconds(3_600);
    private static final Instant CAME_AT = Instant.parse("2026-03-03T04:00:00Z");

    /** Where the stations are, Tuesday begins and Thursday is over. */
    private static final Instant BEGINS = Instant.parse("2026-03-02T16:00:00Z");

    private static final Instant OVER = Instant.parse("2026-03-05T16:00:00Z");

    private static final RovingMissionProposed PROPOSED =
            new RovingMissionProposed(MISSION, HUB, STATION, TUESDAY, THURSDAY, LEADER, THEN);
    private static final RovingMissionAgreed AGREED = new RovingMissionAgreed(MISSION, AGREED_AT);
    private static final RovingMissionDeclined DECLINED =
            new RovingMissionDeclined(MISSION, MissionDeclineGround.OTHER_DAYS, AGREED_AT);
    private static final RovingMissionCalledOff CALLED_OFF = new RovingMissionCalledOff(MISSION, NOW);
    private static final RovingMissionStarted STARTED = new RovingMissionStarted(MISSION, CAME_AT);
    private static final RovingMissionEnded ENDED = new RovingMissionEnded(MISSION, NOW);

    @Test
    void a_hub_asks_another_station_to_let_a_team_work_there() {
        when(propose(HUB, STATION, TUESDAY, THURSDAY, NOW))
                .then(new RovingMissionProposed(MISSION, HUB, STATION, TUESDAY, THURSDAY, LEADER, NOW));
    }

    @Test
    void an_id_is_used_once_and_no_team_is_sent_to_its_own_station_or_asked_for_in_the_future() {
        when(propose(HUB, STATION, TUESDAY, THURSDAY, NOW), PROPOSED).thenRefused(RefusalCode.MISSION_ALREADY_PROPOSED);
        when(propose(HUB, HUB, TUESDAY, THURSDAY, NOW)).thenRefused(RefusalCode.MISSION_TO_OWN_STATION);
        when(propose(HUB, STATION, TUESDAY, THURSDAY, NOW.plusSeconds(1))).thenRefused(RefusalCode.OCCURRED_IN_FUTURE);
    }

    @Test
    void it_has_a_first_and_a_last_day_which_may_be_one_and_thirty_days_at_the_most() {
        when(propose(HUB, STATION, THURSDAY, WEDNESDAY, NOW)).thenRefused(RefusalCode.MISSION_DAYS_REVERSED);
        when(propose(HUB, STATION, THURSDAY, THURSDAY, NOW)).thenAllowed();
        when(propose(HUB, STATION, THURSDAY, LocalDate.of(2026, 4, 3), NOW)).thenAllowed();
        when(propose(HUB, STATION, THURSDAY, LocalDate.of(2026, 4, 4), NOW))
                .thenRefused(RefusalCode.MISSION_TOO_LONG, "days", "30");
    }

    @Test
    void its_days_are_not_over_when_it_is_asked_for() {
        when(propose(HUB, STATION, TUESDAY, WEDNESDAY, NOW)).thenAllowed();
        when(propose(HUB, STATION, TUESDAY, TUESDAY, NOW))
                .thenRefused(RefusalCode.MISSION_OVER, "lastDay", "2026-03-03");
    }

    @Test
    void the_host_agrees_or_declines_the_team_comes_and_is_called_off_or_ends() {
        when(agree(NOW), PROPOSED).then(new RovingMissionAgreed(MISSION, NOW));
        when(decline(NOW), PROPOSED).then(new RovingMissionDeclined(MISSION, MissionDeclineGround.NO_CAPACITY, NOW));
        when(callOff(NOW), PROPOSED).then(CALLED_OFF);
        when(callOff(NOW), PROPOSED, AGREED).then(CALLED_OFF);
        when(start(NOW), PROPOSED, AGREED).then(new RovingMissionStarted(MISSION, NOW));
        when(end(NOW), PROPOSED, AGREED, STARTED).then(ENDED);
    }

    @Test
    void whoever_asked_for_it_does_not_agree_to_it() {
        Outcome.of(() -> RovingDecider.decide(state(PROPOSED), agree(NOW), context(NOW, DESK)))
                .thenRefused(RefusalCode.SAME_PERSON_APPROVES, "proposer", DESK.value());
    }

    @Test
    void a_team_comes_on_its_first_day_and_no_sooner() {
        when(start(BEGINS), PROPOSED, AGREED).then(new RovingMissionStarted(MISSION, BEGINS));
        when(start(BEGINS.minusSeconds(1)), PROPOSED, AGREED)
                .thenRefused(RefusalCode.MISSION_NOT_YET, "firstDay", "2026-03-03");
    }

    @Test
    void nothing_is_done_about_a_mission_that_nobody_proposed() {
        for (RovingCommand ask : all(NOW)) {
            when(ask).thenRefused(RefusalCode.MISSION_NOT_FOUND);
        }
    }

    @Test
    void each_is_done_at_its_own_stage_and_an_end_is_an_end() {
        for (RovingEvent over : List.of(DECLINED, CALLED_OFF, ENDED)) {
            for (RovingCommand ask : all(NOW)) {
                when(ask, PROPOSED, over).thenRefused(RefusalCode.MISSION_NOT_AT_THIS_STAGE);
            }
        }
        for (RovingCommand ask : List.of(start(NOW), end(NOW))) {
            when(ask, PROPOSED).thenRefused(RefusalCode.MISSION_NOT_AT_THIS_STAGE, "state", "PROPOSED");
        }
        for (RovingCommand ask : List.of(agree(NOW), decline(NOW), end(NOW))) {
            when(ask, PROPOSED, AGREED).thenRefused(RefusalCode.MISSION_NOT_AT_THIS_STAGE, "state", "AGREED");
        }
        for (RovingCommand ask : List.of(agree(NOW), decline(NOW), callOff(NOW), start(NOW))) {
            when(ask, PROPOSED, AGREED, STARTED).thenRefused(RefusalCode.MISSION_NOT_AT_THIS_STAGE, "state", "STARTED");
        }
    }

    @Test
    void with_its_last_day_it_is_over_and_nobody_has_to_say_so() {
        Instant last = OVER.minusSeconds(1);
        for (RovingCommand ask : List.of(agree(NOW), decline(NOW), callOff(NOW))) {
            whenOn(last, ask, PROPOSED).thenAllowed();
            whenOn(OVER, ask, PROPOSED).thenRefused(RefusalCode.MISSION_OVER, "lastDay", "2026-03-05");
        }
        for (RovingCommand ask : List.of(callOff(NOW), start(NOW))) {
            whenOn(last, ask, PROPOSED, AGREED).thenAllowed();
            whenOn(OVER, ask, PROPOSED, AGREED).thenRefused(RefusalCode.MISSION_OVER);
        }
        whenOn(last, end(NOW), PROPOSED, AGREED, STARTED).thenAllowed();
        whenOn(OVER, end(NOW), PROPOSED, AGREED, STARTED).thenRefused(RefusalCode.MISSION_OVER);
    }

    @Test
    void nothing_happens_to_it_before_what_went_ahead() {
        Instant before = THEN.minusSeconds(1);
        for (RovingCommand ask : List.of(agree(before), decline(before), callOff(before))) {
            when(ask, PROPOSED).thenRefused(RefusalCode.OCCURRED_BEFORE_WHAT_IT_ENDS, "began", THEN.toString());
        }
        Instant unagreed = AGREED_AT.minusSeconds(1);
        for (RovingCommand ask : List.of(callOff(unagreed), start(unagreed))) {
            when(ask, PROPOSED, AGREED)
                    .thenRefused(RefusalCode.OCCURRED_BEFORE_WHAT_IT_ENDS, "began", AGREED_AT.toString());
        }
        when(end(CAME_AT.minusSeconds(1)), PROPOSED, AGREED, STARTED)
                .thenRefused(RefusalCode.OCCURRED_BEFORE_WHAT_IT_ENDS, "began", CAME_AT.toString());
    }

    @Test
    void a_team_writes_down_what_it_did_since_it_came_until_its_last_day_is_over() {
        visit(NOW, NOW, PROPOSED, AGREED, STARTED).then();
        visit(NOW, CAME_AT, PROPOSED, AGREED, STARTED).then();
        visit(NOW, CAME_AT.minusSeconds(1), PROPOSED, AGREED, STARTED)
                .thenRefused(RefusalCode.MISSION_NOT_RUNNING, "state", "STARTED");
        visit(OVER.minusSeconds(1), NOW, PROPOSED, AGREED, STARTED).then();
        visit(OVER, NOW, PROPOSED, AGREED, STARTED).thenRefused(RefusalCode.MISSION_NOT_RUNNING);
    }

    @Test
    void a_team_does_nothing_before_it_came_or_after_it_ended() {
        visit(NOW, NOW, PROPOSED).thenRefused(RefusalCode.MISSION_NOT_RUNNING, "state", "PROPOSED");
        visit(NOW, NOW, PROPOSED, DECLINED).thenRefused(RefusalCode.MISSION_NOT_RUNNING);
        visit(NOW, NOW, PROPOSED, AGREED).thenRefused(RefusalCode.MISSION_NOT_RUNNING, "state", "AGREED");
        visit(NOW, NOW, PROPOSED, AGREED, CALLED_OFF).thenRefused(RefusalCode.MISSION_NOT_RUNNING);
        visit(NOW, NOW, PROPOSED, AGREED, STARTED, ENDED)
                .thenRefused(RefusalCode.MISSION_NOT_RUNNING, "state", "ENDED");
        visit(NOW, NOW).thenRefused(RefusalCode.MISSION_NOT_RUNNING);
    }

    @Test
    void a_team_is_with_those_who_live_in_the_care_of_the_host_and_with_nobody_else() {
        for (List<PersonEvent> cared :
                List.of(staying(STATION), placed(STATION, ELSEWHERE), placed(ELSEWHERE, STATION))) {
            visit(cared).then();
            assertThat(isWith(NOW, NOW, cared, STARTED)).isTrue();
        }
        for (List<PersonEvent> other : List.of(
                List.<PersonEvent>of(opened(null)),
                staying(ELSEWHERE),
                placed(ELSEWHERE, ELSEWHERE),
                plus(staying(STATION), new Absconded(PERSON, STAY, note("不辞而别"), THEN)),
                plus(staying(STATION), died(STAY)),
                plus(placed(STATION, ELSEWHERE), died(null)))) {
            visit(other).thenRefused(RefusalCode.VISIT_OF_OTHER_STATION);
            assertThat(isWith(NOW, NOW, other, STARTED)).isFalse();
        }
    }

    @Test
    void a_team_is_with_nobody_while_its_mission_does_not_run() {
        List<PersonEvent> here = staying(STATION);
        assertThat(isWith(OVER, NOW, here, STARTED)).isFalse();
        assertThat(isWith(NOW, AGREED_AT, here, STARTED)).isFalse();
        assertThat(isWith(NOW, NOW, here)).isFalse();
    }

    private static Outcome<RovingEvent> when(RovingCommand command, RovingEvent... history) {
        return whenOn(NOW, command, history);
    }

    private static Outcome<RovingEvent> whenOn(Instant now, RovingCommand command, RovingEvent... history) {
        return Outcome.of(() -> RovingDecider.decide(state(history), command, context(now, BOSS)));
    }

    /** What becomes of a visit at a time to somebody who stays at this station, written down now. */
    private static Outcome<RovingEvent> visit(Instant now, Instant at, RovingEvent... history) {
        return visit(now, at, staying(STATION), history);
    }

    private static Outcome<RovingEvent> visit(List<PersonEvent> person) {
        return visit(NOW, NOW, person, PROPOSED, AGREED, STARTED);
    }

    private static Outcome<RovingEvent> visit(
            Instant now, Instant at, List<PersonEvent> person, RovingEvent... history) {
        return Outcome.of(() -> {
            RovingRules.mayVisit(state(history), given(person).state(), at, context(now, BOSS));
            return List.of();
        });
    }

    private static boolean isWith(Instant now, Instant at, List<PersonEvent> person, RovingEvent... came) {
        List<RovingEvent> history = new ArrayList<>(List.of(PROPOSED, AGREED));
        history.addAll(List.of(came));
        return RovingRules.isWith(
                state(history.toArray(RovingEvent[]::new)), given(person).state(), at, context(now, BOSS));
    }

    private static List<PersonEvent> staying(FacilityId station) {
        return List.of(
                opened(null),
                new HelpRequested(PERSON, STAY, station, Channel.SELF, null, null, note("走失"), THEN),
                new RecipientRegistered(PERSON, STAY, note("走失"), true, true, THEN));
    }

    /** Somebody whom a station placed in a home. */
    private static List<PersonEvent> placed(FacilityId station, FacilityId home) {
        return plus(
                staying(station),
                new PlacementProposed(
                        PERSON,
                        HOME,
                        PlacementType.ENTRUSTED_CARE,
                        home,
                        null,
                        null,
                        false,
                        note("身份不明"),
                        null,
                        null,
                        null,
                        THEN),
                new PlacementStarted(PERSON, HOME, null, null, null, null, null, THEN),
                new DepartedToPlacement(PERSON, STAY, HOME, THEN));
    }

    private static DeathRecorded died(@Nullable StayId stay) {
        return new DeathRecorded(PERSON, stay, new ShortText("医院"), note("病故"), Set.of(), THEN);
    }

    private static List<PersonEvent> plus(List<PersonEvent> history, PersonEvent... more) {
        List<PersonEvent> all = new ArrayList<>(history);
        all.addAll(List.of(more));
        return all;
    }

    private static Context context(Instant now, ActorId by) {
        return new Context(provenance(by, now), POLICY);
    }

    private static Provenance provenance(ActorId by, Instant now) {
        return new Provenance(by, Role.TRACING_OFFICER, HUB, new CommandId("cmd-somecommand"), null, now);
    }

    /** What happened before was done by the desk. */
    private static RovingMissionState state(RovingEvent... history) {
        RovingMissionState state = RovingMissionState.NONE;
        for (int i = 0; i < history.length; i++) {
            state = state.evolve(new Recorded<>(history[i], i, THEN, provenance(DESK, THEN), null));
        }
        return state;
    }

    private static List<RovingCommand> all(Instant at) {
        return List.of(agree(at), decline(at), callOff(at), start(at), end(at));
    }

    private static ProposeRovingMission propose(
            FacilityId hub, FacilityId host, LocalDate from, LocalDate until, Instant at) {
        return new ProposeRovingMission(MISSION, hub, host, from, until, LEADER, at);
    }

    private static AgreeToRovingMission agree(Instant at) {
        return new AgreeToRovingMission(MISSION, at);
    }

    private static DeclineRovingMission decline(Instant at) {
        return new DeclineRovingMission(MISSION, MissionDeclineGround.NO_CAPACITY, at);
    }

    private static CallOffRovingMission callOff(Instant at) {
        return new CallOffRovingMission(MISSION, at);
    }

    private static StartRovingMission start(Instant at) {
        return new StartRovingMission(MISSION, at);
    }

    private static EndRovingMission end(Instant at) {
        return new EndRovingMission(MISSION, at);
    }
}
