package org.homeward.query.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.homeward.shared.kernel.ActorId;
import org.homeward.shared.kernel.CommandId;
import org.homeward.shared.kernel.FacilityId;
import org.homeward.shared.kernel.Provenance;
import org.homeward.shared.kernel.Recorded;
import org.homeward.shared.kernel.Role;
import org.homeward.shared.kernel.RovingMissionId;
import org.homeward.shared.network.MissionDeclineGround;
import org.homeward.shared.network.MissionState;
import org.homeward.shared.network.RovingEvent;
import org.homeward.shared.network.RovingEvent.RovingMissionAgreed;
import org.homeward.shared.network.RovingEvent.RovingMissionCalledOff;
import org.homeward.shared.network.RovingEvent.RovingMissionDeclined;
import org.homeward.shared.network.RovingEvent.RovingMissionEnded;
import org.homeward.shared.network.RovingEvent.RovingMissionProposed;
import org.homeward.shared.network.RovingEvent.RovingMissionStarted;
import org.homeward.shared.network.RovingMissionFile;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is told of a roving mission, and in which order missions are listed. */
class RovingFoldTest {

    private static final RovingMissionId MISSION = new RovingMissionId("mission-thisone1");
    private static final FacilityId HUB = new FacilityId("facility-station02");
    private static final FacilityId HOST = new FacilityId("facility-station01");
    private static final ActorId LEADER = new ActorId("actor-leader01");
    private static final LocalDate FROM = LocalDate.of(2026, 3, 3);
    private static final LocalDate UNTIL = LocalDate.of(2026, 3, 5);
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final Instant DAY = Instant.parse("2026-03-02T02:00:00Z");

    private static final RovingMissionProposed PROPOSED =
            new RovingMissionProposed(MISSION, HUB, HOST, FROM, UNTIL, LEADER, at(0));
    private static final RovingMissionAgreed AGREED = new RovingMissionAgreed(MISSION, at(1));
    private static final RovingMissionStarted STARTED = new RovingMissionStarted(MISSION, at(30));

    @Test
    void it_tells_who_goes_where_on_which_days_and_how_far_it_is() {
        assertThat(folded(PROPOSED)).isEqualTo(file(0, MissionState.PROPOSED, null, null, null, null));
        assertThat(folded(PROPOSED, AGREED)).isEqualTo(file(1, MissionState.AGREED, at(1), null, null, null));
        assertThat(folded(PROPOSED, AGREED, STARTED))
                .isEqualTo(file(2, MissionState.STARTED, at(1), null, at(30), null));
    }

    @Test
    void it_ends_with_a_no_a_withdrawal_or_an_early_end() {
        assertThat(folded(PROPOSED, new RovingMissionDeclined(MISSION, MissionDeclineGround.NO_CAPACITY, at(2))))
                .isEqualTo(file(1, MissionState.DECLINED, null, MissionDeclineGround.NO_CAPACITY, null, at(2)));
        assertThat(folded(PROPOSED, AGREED, new RovingMissionCalledOff(MISSION, at(3))))
                .isEqualTo(file(2, MissionState.CALLED_OFF, at(1), null, null, at(3)));
        assertThat(folded(PROPOSED, AGREED, STARTED, new RovingMissionEnded(MISSION, at(40))))
                .isEqualTo(file(3, MissionState.ENDED, at(1), null, at(30), at(40)));
    }

    @Test
    void what_was_told_twice_is_noticed_and_so_is_a_beginning_that_is_missing() {
        RovingMissionFile agreed = folded(PROPOSED, AGREED);
        assertThatThrownBy(() -> RovingFold.evolve(agreed, recorded(AGREED, 1)))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> RovingFold.evolve(agreed, recorded(STARTED, 3)))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> folded(AGREED)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> folded(PROPOSED, PROPOSED)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void it_runs_from_the_arrival_of_the_team_until_its_last_day_is_over() {
        Instant over = Instant.parse("2026-03-05T16:00:00Z");
        RovingMissionFile running = folded(PROPOSED, AGREED, STARTED);
        assertThat(running.runsAt(at(30), ZONE)).isTrue();
        assertThat(running.runsAt(over.minusSeconds(1), ZONE)).isTrue();
        assertThat(running.runsAt(over, ZONE)).isFalse();
        assertThat(folded(PROPOSED).runsAt(at(30), ZONE)).isFalse();
        assertThat(folded(PROPOSED, AGREED).runsAt(at(30), ZONE)).isFalse();
        assertThat(folded(PROPOSED, AGREED, STARTED, new RovingMissionEnded(MISSION, at(40)))
                        .runsAt(at(41), ZONE))
                .isFalse();
    }

    @Test
    void the_latest_first_day_stands_first_and_of_one_day_what_was_asked_last() {
        RovingMissionFile later = listed("later001", FROM.plusDays(1), 0);
        RovingMissionFile last = listed("last0001", FROM, 9);
        RovingMissionFile first = listed("first001", FROM, 1);
        RovingMissionFile same = listed("same0001", FROM, 1);
        assertThat(Stream.of(same, first, later, last).sorted(RovingQueries.ORDER))
                .containsExactlyElementsOf(List.of(later, last, first, same));
    }

    private static RovingMissionFile listed(String id, LocalDate from, int hours) {
        return new RovingMissionFile(
                new RovingMissionId("mission-" + id),
                0,
                HUB,
                HOST,
                from,
                UNTIL,
                LEADER,
                MissionState.PROPOSED,
                at(hours),
                null,
                null,
                null,
                null);
    }

    private static RovingMissionFile file(
            long version,
            MissionState state,
            @Nullable Instant agreedAt,
            @Nullable MissionDeclineGround ground,
            @Nullable Instant startedAt,
            @Nullable Instant endedAt) {
        return new RovingMissionFile(
                MISSION, version, HUB, HOST, FROM, UNTIL, LEADER, state, at(0), agreedAt, ground, startedAt, endedAt);
    }

    private static RovingMissionFile folded(RovingEvent... events) {
        @Nullable RovingMissionFile file = null;
        for (int i = 0; i < events.length; i++) {
            file = RovingFold.evolve(file, recorded(events[i], i));
        }
        return Objects.requireNonNull(file);
    }

    private static Recorded<RovingEvent> recorded(RovingEvent event, long sequence) {
        Provenance by = new Provenance(
                LEADER, Role.TRACING_OFFICER, HUB, new CommandId("cmd-folding1"), null, event.occurredAt());
        return new Recorded<>(event, sequence, by.now(), by, null);
    }

    private static Instant at(int hours) {
        return DAY.plusSeconds(hours * 3_600L);
    }
}
