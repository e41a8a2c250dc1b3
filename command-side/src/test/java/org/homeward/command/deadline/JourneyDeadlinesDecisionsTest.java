package org.homeward.command.deadline;

import static org.homeward.command.deadline.Owed.at;
import static org.homeward.command.deadline.Owed.claimed;
import static org.homeward.command.deadline.Owed.given;
import static org.homeward.command.deadline.Owed.lifted;
import static org.homeward.command.deadline.Owed.met;
import static org.homeward.command.deadline.Owed.missed;
import static org.homeward.command.deadline.Owed.opened;
import static org.homeward.command.deadline.Owed.set;
import static org.homeward.command.person.PersonSpec.PERSON;
import static org.homeward.command.person.PersonSpec.STATION;
import static org.homeward.command.person.PersonSpec.aged;
import static org.homeward.command.person.PersonSpec.note;

import java.time.LocalDate;
import java.util.List;
import org.homeward.shared.kernel.FacilityId;
import org.homeward.shared.kernel.JourneyId;
import org.homeward.shared.kernel.Personal;
import org.homeward.shared.kernel.ShortText;
import org.homeward.shared.person.DivisionCode;
import org.homeward.shared.policy.PolicyKey;
import org.homeward.shared.returnhome.FollowUpOutcome;
import org.homeward.shared.returnhome.FollowUpWay;
import org.homeward.shared.returnhome.Handover;
import org.homeward.shared.returnhome.IncidentKind;
import org.homeward.shared.returnhome.JourneyEvent.FollowUpRecorded;
import org.homeward.shared.returnhome.JourneyEvent.FoundOnJourney;
import org.homeward.shared.returnhome.JourneyEvent.HandoverSigned;
import org.homeward.shared.returnhome.JourneyEvent.JourneyAborted;
import org.homeward.shared.returnhome.JourneyEvent.JourneyArrived;
import org.homeward.shared.returnhome.JourneyEvent.JourneyCheckedIn;
import org.homeward.shared.returnhome.JourneyEvent.JourneyDeparted;
import org.homeward.shared.returnhome.JourneyEvent.JourneyIncidentReported;
import org.homeward.shared.returnhome.JourneyEvent.JourneyMissing;
import org.homeward.shared.returnhome.JourneyEvent.JourneyPlanned;
import org.homeward.shared.returnhome.JourneyEvent.JourneyRedirected;
import org.homeward.shared.returnhome.JourneyEvent.RelayHandoverSigned;
import org.homeward.shared.returnhome.JourneyMode;
import org.homeward.shared.returnhome.Medicines;
import org.homeward.shared.returnhome.Receiver;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whoever is on the way is heard of, arrives, is handed over, and is looked after when they are home. */
@Tag("story")
class JourneyDeadlinesDecisionsTest {

    private static final JourneyId HOME = new JourneyId("journey-thisone1");
    private static final Receiver THERE = new Receiver(new FacilityId("facility-athome001"), null, null);
    private static final String BEGAN = "2026-03-02T08:00";
    private static final PolicyKey CALL = PolicyKey.ESCORT_CHECK_IN;
    private static final PolicyKey LATE = PolicyKey.JOURNEY_LATE;
    private static final PolicyKey HANDOVER = PolicyKey.JOURNEY_HANDOVER;
    private static final PolicyKey LOOK = PolicyKey.FOLLOW_HOME;

    @Test
    void somebody_calls_in_every_four_hours_until_they_arrive() {
        Owed person = planned(JourneyMode.ESCORT);
        person.when(departed(BEGAN, null)).then(set(CALL, 1, BEGAN, "2026-03-02T12:00"));
        person.when(called("2026-03-02T11:00"))
                .then(met(CALL, 1, "2026-03-02T11:00"), set(CALL, 2, "2026-03-02T11:00", "2026-03-02T15:00"));
        person.when(called("2026-03-02T16:00"))
                .then(
                        missed(CALL, 2, "2026-03-02T15:00"),
                        met(CALL, 2, "2026-03-02T16:00"),
                        set(CALL, 3, "2026-03-02T16:00", "2026-03-02T20:00"));
        person.when(arrived("2026-03-02T18:00"))
                .then(met(CALL, 3, "2026-03-02T18:00"), set(HANDOVER, 1, "2026-03-02T18:00", "2026-03-03T18:00"));
    }

    @Test
    void nobody_calls_in_for_whoever_travels_alone() {
        planned(JourneyMode.ASSISTED_BOARDING)
                .when(departed(BEGAN, "2026-03-02T14:00"))
                .then();
    }

    @Test
    void nobody_waits_for_a_call_from_whoever_turned_back_or_got_lost_and_it_is_waited_for_again_when_they_are_found() {
        planned(JourneyMode.ESCORT)
                .and(departed(BEGAN, null))
                .when(new JourneyAborted(PERSON, HOME, note("x"), at("2026-03-02T09:00")))
                .then(lifted(CALL, 1, "2026-03-02T09:00"));
        Owed lost = planned(JourneyMode.ESCORT).and(departed(BEGAN, null));
        lost.when(new JourneyMissing(PERSON, HOME, note("x"), null, null, at("2026-03-02T09:00")))
                .then(lifted(CALL, 1, "2026-03-02T09:00"));
        lost.when(new FoundOnJourney(PERSON, HOME, note("x"), at("2026-03-02T10:00")))
                .then(set(CALL, 2, "2026-03-02T10:00", "2026-03-02T14:00"));
    }

    @Test
    void who_does_not_arrive_when_they_should_is_late_two_hours_later_unless_they_said_so() {
        Owed person = planned(JourneyMode.RELAY);
        person.when(departed(BEGAN, "2026-03-02T11:00"))
                .then(
                        set(CALL, 1, BEGAN, "2026-03-02T12:00"),
                        set(LATE, 1, "2026-03-02T11:00", "2026-03-02T13:00", BEGAN));
        person.when(new JourneyIncidentReported(
                        PERSON,
                        HOME,
                        IncidentKind.MISSED_CONNECTION,
                        note("误车"),
                        at("2026-03-02T17:00"),
                        at("2026-03-02T10:00")))
                .then(
                        lifted(LATE, 1, "2026-03-02T10:00"),
                        set(LATE, 2, "2026-03-02T17:00", "2026-03-02T19:00", "2026-03-02T10:00"));
        person.when(new RelayHandoverSigned(
                        PERSON, HOME, paper(), new FacilityId("facility-halfway01"), at("2026-03-02T11:30")))
                .then(met(CALL, 1, "2026-03-02T11:30"), met(LATE, 2, "2026-03-02T11:30"));
    }

    @Test
    void who_arrived_is_handed_over_within_a_day_or_goes_elsewhere() {
        Owed there = planned(JourneyMode.ESCORT).and(departed(BEGAN, null));
        there.and(arrived("2026-03-02T18:00"))
                .when(new JourneyRedirected(
                        PERSON, HOME, new DivisionCode("120101"), THERE, note("x"), at("2026-03-02T19:00")))
                .then(set(CALL, 2, "2026-03-02T19:00", "2026-03-02T23:00"), lifted(HANDOVER, 1, "2026-03-02T19:00"));
    }

    @Test
    void somebody_looks_on_each_promised_day_until_it_is_over() {
        Owed home = planned(JourneyMode.ESCORT).and(departed(BEGAN, null)).and(arrived("2026-03-02T18:00"));
        home.when(signed("2026-03-02T19:00"))
                .then(
                        met(HANDOVER, 1, "2026-03-02T19:00"),
                        set(LOOK, 1, "2026-03-02T19:00", "2026-03-10T00:00"),
                        set(LOOK, 2, "2026-03-10T00:00", "2026-04-02T00:00", "2026-03-02T19:00"));
        home.when(looked("2026-03-09", FollowUpOutcome.WELL, "2026-03-09T10:00"))
                .then(met(LOOK, 1, "2026-03-09T10:00"));
        home.when(looked(null, FollowUpOutcome.SEPARATED_AGAIN, "2026-03-12T10:00"))
                .then(lifted(LOOK, 2, "2026-03-12T10:00"));
    }

    private static Owed planned(JourneyMode mode) {
        return given(
                opened(aged(40), BEGAN),
                claimed(aged(40), BEGAN),
                new JourneyPlanned(
                        PERSON,
                        HOME,
                        STATION,
                        mode,
                        new DivisionCode("120101"),
                        mode.endsAlone() ? null : THERE,
                        List.of(),
                        note("x"),
                        null,
                        at(BEGAN)));
    }

    private static JourneyDeparted departed(String when, @Nullable String expected) {
        return new JourneyDeparted(
                PERSON,
                HOME,
                0,
                Personal.of(new ShortText("G123")),
                expected == null ? null : at(expected),
                null,
                at(when));
    }

    private static JourneyCheckedIn called(String when) {
        return new JourneyCheckedIn(PERSON, HOME, Personal.of(new ShortText("郑州")), true, null, null, at(when));
    }

    private static JourneyArrived arrived(String when) {
        return new JourneyArrived(PERSON, HOME, null, at(when));
    }

    private static HandoverSigned signed(String when) {
        return new HandoverSigned(
                PERSON,
                HOME,
                paper(),
                List.of(LocalDate.of(2026, 3, 9), LocalDate.of(2026, 4, 1)),
                List.of(),
                at(when));
    }

    private static Handover paper() {
        return new Handover(
                Personal.of(new ShortText("王站长")), null, false, true, true, true, Medicines.NONE_NEEDED, null);
    }

    private static FollowUpRecorded looked(@Nullable String due, FollowUpOutcome outcome, String when) {
        return new FollowUpRecorded(
                PERSON,
                HOME,
                due == null ? null : LocalDate.parse(due),
                FollowUpWay.TELEPHONE,
                outcome,
                note("x"),
                at(when));
    }
}
