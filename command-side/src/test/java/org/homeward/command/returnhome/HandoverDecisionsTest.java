package org.homeward.command.returnhome;

import static org.homeward.command.person.PersonSpec.BOSS;
import static org.homeward.command.person.PersonSpec.DESK;
import static org.homeward.command.person.PersonSpec.NOW;
import static org.homeward.command.person.PersonSpec.PERSON;
import static org.homeward.command.person.PersonSpec.THEN;
import static org.homeward.command.person.PersonSpec.given;
import static org.homeward.command.person.PersonSpec.note;
import static org.homeward.command.returnhome.Travelling.CHILD;
import static org.homeward.command.returnhome.Travelling.DAY;
import static org.homeward.command.returnhome.Travelling.GROWN;
import static org.homeward.command.returnhome.Travelling.JOURNEY;
import static org.homeward.command.returnhome.Travelling.MAN;
import static org.homeward.command.returnhome.Travelling.MOTHER;
import static org.homeward.command.returnhome.Travelling.PLACE;
import static org.homeward.command.returnhome.Travelling.RELAY;
import static org.homeward.command.returnhome.Travelling.STAY;
import static org.homeward.command.returnhome.Travelling.TO_MOTHER;
import static org.homeward.command.returnhome.Travelling.TO_STATION;
import static org.homeward.command.returnhome.Travelling.TO_VILLAGE;
import static org.homeward.command.returnhome.Travelling.WOMAN;
import static org.homeward.command.returnhome.Travelling.after;
import static org.homeward.command.returnhome.Travelling.approve;
import static org.homeward.command.returnhome.Travelling.approved;
import static org.homeward.command.returnhome.Travelling.arrived;
import static org.homeward.command.returnhome.Travelling.asked;
import static org.homeward.command.returnhome.Travelling.assessed;
import static org.homeward.command.returnhome.Travelling.confirmed;
import static org.homeward.command.returnhome.Travelling.depart;
import static org.homeward.command.returnhome.Travelling.departed;
import static org.homeward.command.returnhome.Travelling.fetched;
import static org.homeward.command.returnhome.Travelling.handedOn;
import static org.homeward.command.returnhome.Travelling.ill;
import static org.homeward.command.returnhome.Travelling.inStation;
import static org.homeward.command.returnhome.Travelling.kinAsked;
import static org.homeward.command.returnhome.Travelling.kinConfirmed;
import static org.homeward.command.returnhome.Travelling.leaving;
import static org.homeward.command.returnhome.Travelling.mother;
import static org.homeward.command.returnhome.Travelling.opening;
import static org.homeward.command.returnhome.Travelling.paper;
import static org.homeward.command.returnhome.Travelling.plan;
import static org.homeward.command.returnhome.Travelling.planned;
import static org.homeward.command.returnhome.Travelling.plus;
import static org.homeward.command.returnhome.Travelling.ready;
import static org.homeward.command.returnhome.Travelling.relayReady;
import static org.homeward.command.returnhome.Travelling.team;
import static org.homeward.command.returnhome.Travelling.underway;
import static org.homeward.command.returnhome.Travelling.unidentified;
import static org.homeward.command.returnhome.Travelling.verified;

import java.time.LocalDate;
import java.util.List;
import org.homeward.shared.intake.IntakeEvent.DepartedHome;
import org.homeward.shared.intake.IntakeEvent.DepartedVoluntarily;
import org.homeward.shared.kernel.KinId;
import org.homeward.shared.kernel.RefusalCode;
import org.homeward.shared.person.FileEvent.NoContactFlagged;
import org.homeward.shared.person.PersonEvent;
import org.homeward.shared.returnhome.FollowUpOutcome;
import org.homeward.shared.returnhome.FollowUpWay;
import org.homeward.shared.returnhome.Handover;
import org.homeward.shared.returnhome.JourneyCommand.CloseJourney;
import org.homeward.shared.returnhome.JourneyCommand.HandOverAtRelay;
import org.homeward.shared.returnhome.JourneyCommand.RecordFollowUp;
import org.homeward.shared.returnhome.JourneyCommand.RecordKinPickup;
import org.homeward.shared.returnhome.JourneyCommand.RecordRefusal;
import org.homeward.shared.returnhome.JourneyCommand.SignHandover;
import org.homeward.shared.returnhome.JourneyEvent.FollowUpRecorded;
import org.homeward.shared.returnhome.JourneyEvent.HandoverSigned;
import org.homeward.shared.returnhome.JourneyEvent.JourneyApproved;
import org.homeward.shared.returnhome.JourneyEvent.JourneyCancelled;
import org.homeward.shared.returnhome.JourneyEvent.JourneyClosed;
import org.homeward.shared.returnhome.JourneyEvent.JourneyRedirected;
import org.homeward.shared.returnhome.JourneyEvent.PickedUpByKin;
import org.homeward.shared.returnhome.JourneyEvent.RefusedAtDestination;
import org.homeward.shared.returnhome.JourneyEvent.RelayHandoverSigned;
import org.homeward.shared.returnhome.JourneyMode;
import org.homeward.shared.returnhome.Medicines;
import org.homeward.shared.returnhome.Receiver;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who answers for a person passes by a signed paper only, and somebody looks whether it holds. */
@Tag("story")
class HandoverDecisionsTest {

    private static final List<LocalDate> LOOKS = after(7, 30, 90, 180);
    private static final List<LocalDate> COUNTED = after(7, 30, 90, 180, 365, 730);
    private static final List<PersonEvent> THERE = plus(underway(), arrived());
    private static final List<PersonEvent> HOME = plus(
            THERE,
            new HandoverSigned(PERSON, JOURNEY, paper(), List.of(DAY), List.of(DAY), THEN),
            new DepartedHome(PERSON, STAY, JOURNEY, THEN));

    @Test
    void whoever_arrived_is_handed_over_and_the_stay_closes_with_it() {
        given(THERE)
                .when(sign(paper()))
                .then(
                        new HandoverSigned(PERSON, JOURNEY, paper(), LOOKS, COUNTED, NOW),
                        new DepartedHome(PERSON, STAY, JOURNEY, NOW));
        given(underway()).when(sign(paper())).thenRefused(RefusalCode.JOURNEY_NOT_AT_THIS_STAGE);
        given(HOME).when(sign(paper())).thenRefused(RefusalCode.JOURNEY_NOT_AT_THIS_STAGE);
        given(fetched(GROWN)).when(sign(paper())).thenRefused(RefusalCode.JOURNEY_OF_OTHER_KIND);
    }

    @Test
    void a_paper_has_both_signatures_the_belongings_and_the_medicines() {
        given(THERE)
                .when(sign(paper(false, true, true, Medicines.NONE_NEEDED)))
                .thenRefused(RefusalCode.HANDOVER_NOT_SIGNED);
        given(THERE)
                .when(sign(paper(true, false, true, Medicines.NONE_NEEDED)))
                .thenRefused(RefusalCode.HANDOVER_NOT_SIGNED);
        given(THERE)
                .when(sign(paper(true, true, false, Medicines.HANDED_OVER)))
                .thenRefused(RefusalCode.HANDOVER_WITHOUT_BELONGINGS_LIST);
        given(THERE)
                .when(sign(paper(true, true, true, Medicines.MISSING)))
                .thenRefused(RefusalCode.HANDOVER_WITHOUT_MEDICINES);
    }

    @Test
    void a_station_fetches_somebody_who_is_ready_where_they_are() {
        List<PersonEvent> plan =
                plus(leaving(GROWN), planned(JourneyMode.ORIGIN_STATION_FETCH, TO_STATION), asked(0), confirmed(0));
        given(plus(plan, approved())).when(sign(paper())).thenAllowed();
        given(plan).when(sign(paper())).thenRefused(RefusalCode.JOURNEY_NOT_APPROVED);
        given(plus(
                        inStation(GROWN),
                        planned(JourneyMode.ORIGIN_STATION_FETCH, TO_STATION),
                        asked(0),
                        confirmed(0),
                        approved()))
                .when(sign(paper()))
                .thenRefused(RefusalCode.JOURNEY_BEFORE_DEPARTURE_PREPARED);
        given(plus(plan, approved(), ill())).when(sign(paper())).thenRefused(RefusalCode.FITNESS_NOT_CERTIFIED);
        given(plus(plan, approved(), new DepartedVoluntarily(PERSON, STAY, null, null, null, THEN)))
                .when(sign(paper()))
                .thenRefused(RefusalCode.JOURNEY_WITHOUT_CARE);
    }

    @Test
    void whoever_did_not_agree_receives_nobody() {
        JourneyRedirected elsewhere = new JourneyRedirected(PERSON, JOURNEY, PLACE, TO_VILLAGE, note("改送"), THEN);
        List<PersonEvent> redirected =
                plus(THERE, new RefusedAtDestination(PERSON, JOURNEY, note("不认识"), THEN), elsewhere, arrived());
        given(redirected).when(sign(paper())).thenRefused(RefusalCode.RECEPTION_NOT_CONFIRMED);
        given(plus(redirected, kinAsked(), kinConfirmed())).when(sign(paper())).thenAllowed();
    }

    @Test
    void a_child_is_given_to_no_other_receiver_than_a_second_person_allowed() {
        List<PersonEvent> elsewhere = plus(
                ready(CHILD),
                departed(0),
                arrived(),
                new RefusedAtDestination(PERSON, JOURNEY, note("不认识"), THEN),
                new JourneyRedirected(PERSON, JOURNEY, PLACE, TO_VILLAGE, note("改送"), THEN),
                kinAsked(),
                kinConfirmed(),
                arrived());
        given(elsewhere).when(sign(paper())).thenRefused(RefusalCode.JOURNEY_NOT_APPROVED);
        given(elsewhere).when(approve(), BOSS).then(new JourneyApproved(PERSON, JOURNEY, note("同意"), NOW));
        given(elsewhere).when(approve(), DESK).thenRefused(RefusalCode.SAME_PERSON_APPROVES);
        given(plus(elsewhere, approved())).when(sign(paper())).thenAllowed();
    }

    @Test
    void those_at_the_end_may_refuse_and_the_person_stays_with_who_brought_them() {
        RecordRefusal refusal = new RecordRefusal(PERSON, JOURNEY, note("家属拒收"), NOW);
        given(THERE).when(refusal).then(new RefusedAtDestination(PERSON, JOURNEY, note("家属拒收"), NOW));
        given(underway()).when(refusal).thenRefused(RefusalCode.JOURNEY_NOT_AT_THIS_STAGE);
        given(plus(THERE, new RefusedAtDestination(PERSON, JOURNEY, note("x"), THEN)))
                .when(sign(paper()))
                .thenRefused(RefusalCode.JOURNEY_NOT_AT_THIS_STAGE, "stage", "REFUSED_AT_DESTINATION");
    }

    @Test
    void a_verified_relative_fetches_an_adult() {
        given(fetched(GROWN))
                .when(pickUp(MOTHER, paper()))
                .then(
                        new PickedUpByKin(PERSON, JOURNEY, MOTHER, paper(), LOOKS, COUNTED, NOW),
                        new DepartedHome(PERSON, STAY, JOURNEY, NOW));
        given(THERE).when(pickUp(MOTHER, paper())).thenRefused(RefusalCode.JOURNEY_OF_OTHER_KIND);
        given(fetched(GROWN))
                .when(pickUp(new KinId("kin-theuncle01"), paper()))
                .thenRefused(RefusalCode.OTHER_KIN_FETCHES);
        given(fetched(GROWN))
                .when(pickUp(MOTHER, paper(true, false, true, Medicines.NONE_NEEDED)))
                .thenRefused(RefusalCode.HANDOVER_NOT_SIGNED);
    }

    @Test
    void a_child_is_not_given_to_the_wrong_aunt() {
        List<PersonEvent> plan = plus(
                leaving(CHILD),
                mother(),
                planned(JourneyMode.KIN_PICKUP, TO_MOTHER),
                kinAsked(),
                kinConfirmed(),
                assessed(true),
                approved());
        given(plan).when(pickUp(MOTHER, paper())).thenRefused(RefusalCode.RETURN_TO_UNVERIFIED_KIN);
        List<PersonEvent> proven = plus(plan, opening(), verified());
        given(proven).when(pickUp(MOTHER, paper())).thenAllowed();
        given(plus(proven, new NoContactFlagged(PERSON, MOTHER, note("有伤痕"), THEN)))
                .when(pickUp(MOTHER, paper()))
                .thenRefused(RefusalCode.RETURN_TO_DANGEROUS_KIN);
        given(plus(proven, assessed(false))).when(pickUp(MOTHER, paper())).thenRefused(RefusalCode.RETURN_NOT_ASSESSED);
        given(proven).when(pickUp(MOTHER, unidentified(true))).thenRefused(RefusalCode.FETCHER_NOT_IDENTIFIED);
        given(proven).when(pickUp(MOTHER, unidentified(false))).thenRefused(RefusalCode.FETCHER_NOT_IDENTIFIED);
    }

    @Test
    void a_child_is_fetched_when_the_family_said_it_comes() {
        given(plus(
                        leaving(CHILD),
                        mother(),
                        opening(),
                        verified(),
                        planned(JourneyMode.KIN_PICKUP, TO_MOTHER),
                        assessed(true),
                        approved()))
                .when(pickUp(MOTHER, paper()))
                .thenRefused(RefusalCode.RECEPTION_NOT_CONFIRMED);
    }

    @Test
    void nobody_is_fetched_before_it_is_allowed_and_prepared() {
        List<PersonEvent> plan =
                plus(leaving(GROWN), mother(), opening(), verified(), planned(JourneyMode.KIN_PICKUP, TO_MOTHER));
        given(plan).when(pickUp(MOTHER, paper())).thenRefused(RefusalCode.JOURNEY_NOT_APPROVED);
        given(plus(plan, approved(), new JourneyCancelled(PERSON, JOURNEY, note("x"), THEN)))
                .when(pickUp(MOTHER, paper()))
                .thenRefused(RefusalCode.JOURNEY_NOT_AT_THIS_STAGE);
    }

    @Test
    void a_relative_to_whom_somebody_is_escorted_shows_who_they_are() {
        List<PersonEvent> there = plus(
                leaving(GROWN),
                mother(),
                opening(),
                verified(),
                planned(JourneyMode.ESCORT, TO_MOTHER),
                kinAsked(),
                kinConfirmed(),
                approved(),
                team(0, MAN, WOMAN),
                departed(0),
                arrived());
        given(there).when(sign(unidentified(true))).thenRefused(RefusalCode.FETCHER_NOT_IDENTIFIED);
        given(there).when(sign(paper())).thenAllowed();
        given(plus(there, new NoContactFlagged(PERSON, MOTHER, note("x"), THEN)))
                .when(sign(paper()))
                .thenRefused(RefusalCode.RETURN_TO_DANGEROUS_KIN);
    }

    @Test
    void a_relay_passes_from_station_to_station() {
        List<PersonEvent> first = plus(relayReady(), departed(0));
        given(first).when(handOn(paper())).then(new RelayHandoverSigned(PERSON, JOURNEY, paper(), RELAY, NOW));
        given(first).when(depart(1)).thenRefused(RefusalCode.JOURNEY_LEG_OUT_OF_ORDER);
        given(first)
                .when(handOn(paper(true, true, true, Medicines.MISSING)))
                .thenRefused(RefusalCode.HANDOVER_WITHOUT_MEDICINES);
        given(relayReady()).when(handOn(paper())).thenRefused(RefusalCode.JOURNEY_NOT_AT_THIS_STAGE);
        given(underway()).when(handOn(paper())).thenRefused(RefusalCode.JOURNEY_OF_OTHER_KIND);
        List<PersonEvent> second = plus(first, handedOn());
        given(second).when(depart(1)).thenRefused(RefusalCode.ESCORTS_NOT_ASSIGNED, "leg", "1");
        given(second).when(depart(0)).thenRefused(RefusalCode.JOURNEY_LEG_OUT_OF_ORDER);
        given(plus(second, team(1, MAN, WOMAN))).when(depart(1)).thenAllowed();
        List<PersonEvent> last = plus(second, team(1, MAN, WOMAN), departed(1));
        given(last).when(handOn(paper())).thenRefused(RefusalCode.JOURNEY_LEG_OUT_OF_ORDER);
        given(last).when(depart(1)).thenRefused(RefusalCode.JOURNEY_NOT_AT_THIS_STAGE);
        given(plus(last, arrived())).when(sign(paper())).thenAllowed();
    }

    @Test
    void a_station_on_the_way_keeps_the_person_when_it_is_to_and_agreed() {
        Receiver relay = new Receiver(RELAY, null, null);
        List<PersonEvent> kept = plus(
                relayReady(),
                departed(0),
                handedOn(),
                new JourneyRedirected(PERSON, JOURNEY, PLACE, relay, note("改由中转站接收"), THEN));
        given(kept).when(sign(paper())).thenRefused(RefusalCode.RECEPTION_NOT_CONFIRMED);
        given(plus(kept, asked(1), confirmed(1))).when(sign(paper())).thenAllowed();
        given(plus(relayReady(), departed(0), handedOn()))
                .when(sign(paper()))
                .thenRefused(RefusalCode.JOURNEY_NOT_AT_THIS_STAGE, "stage", "AT_RELAY");
    }

    @Test
    void somebody_looks_on_the_days_that_were_promised() {
        given(HOME)
                .when(look(DAY, FollowUpOutcome.WELL))
                .then(new FollowUpRecorded(
                        PERSON, JOURNEY, DAY, FollowUpWay.TELEPHONE, FollowUpOutcome.WELL, note("很好"), NOW));
        given(HOME).when(look(null, FollowUpOutcome.WELL)).thenAllowed();
        given(HOME).when(look(DAY.plusDays(1), FollowUpOutcome.WELL)).thenRefused(RefusalCode.FOLLOW_UP_NOT_DUE);
        given(plus(HOME, looked(DAY, FollowUpOutcome.NOT_REACHED)))
                .when(look(DAY, FollowUpOutcome.WELL))
                .thenRefused(RefusalCode.FOLLOW_UP_ALREADY_RECORDED, "dueOn", DAY.toString());
        given(THERE).when(look(null, FollowUpOutcome.WELL)).thenRefused(RefusalCode.JOURNEY_NOT_AT_THIS_STAGE);
    }

    @Test
    void a_journey_is_closed_by_another_when_all_looks_are_done_or_it_did_not_hold() {
        given(HOME).when(close(), BOSS).thenRefused(RefusalCode.FOLLOW_UPS_OPEN);
        List<PersonEvent> seen = plus(HOME, looked(DAY, FollowUpOutcome.WELL));
        given(seen).when(close(), BOSS).then(new JourneyClosed(PERSON, JOURNEY, note("稳定"), NOW));
        given(seen).when(close(), DESK).thenRefused(RefusalCode.SAME_PERSON_APPROVES);
        given(plus(HOME, looked(null, FollowUpOutcome.WANDERING_AGAIN)))
                .when(close(), BOSS)
                .thenAllowed();
        given(plus(HOME, looked(null, FollowUpOutcome.NOT_REACHED)))
                .when(close(), BOSS)
                .thenRefused(RefusalCode.FOLLOW_UPS_OPEN);
        given(THERE).when(close(), BOSS).thenRefused(RefusalCode.JOURNEY_NOT_AT_THIS_STAGE);
        given(plus(leaving(GROWN), planned(JourneyMode.SELF_WITH_TICKET, null), departed(0)))
                .when(close(), DESK)
                .thenAllowed();
    }

    private static SignHandover sign(Handover paper) {
        return new SignHandover(PERSON, JOURNEY, paper, NOW);
    }

    private static RecordKinPickup pickUp(KinId kin, Handover paper) {
        return new RecordKinPickup(PERSON, JOURNEY, kin, paper, NOW);
    }

    private static HandOverAtRelay handOn(Handover paper) {
        return new HandOverAtRelay(PERSON, JOURNEY, paper, NOW);
    }

    private static RecordFollowUp look(@Nullable LocalDate day, FollowUpOutcome outcome) {
        return new RecordFollowUp(PERSON, JOURNEY, day, FollowUpWay.TELEPHONE, outcome, note("很好"), NOW);
    }

    private static FollowUpRecorded looked(@Nullable LocalDate day, FollowUpOutcome outcome) {
        return new FollowUpRecorded(PERSON, JOURNEY, day, FollowUpWay.TELEPHONE, outcome, note("很好"), THEN);
    }

    private static CloseJourney close() {
        return new CloseJourney(PERSON, JOURNEY, note("稳定"), NOW);
    }
}
