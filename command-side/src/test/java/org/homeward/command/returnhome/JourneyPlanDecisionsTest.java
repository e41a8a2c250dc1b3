package org.homeward.command.returnhome;

import static org.homeward.command.person.PersonSpec.BOSS;
import static org.homeward.command.person.PersonSpec.DESK;
import static org.homeward.command.person.PersonSpec.NOW;
import static org.homeward.command.person.PersonSpec.PERSON;
import static org.homeward.command.person.PersonSpec.STATION;
import static org.homeward.command.person.PersonSpec.THEN;
import static org.homeward.command.person.PersonSpec.given;
import static org.homeward.command.person.PersonSpec.note;
import static org.homeward.command.person.PersonSpec.opened;
import static org.homeward.command.returnhome.Travelling.CHILD;
import static org.homeward.command.returnhome.Travelling.DAY;
import static org.homeward.command.returnhome.Travelling.GROWN;
import static org.homeward.command.returnhome.Travelling.JOURNEY;
import static org.homeward.command.returnhome.Travelling.MOTHER;
import static org.homeward.command.returnhome.Travelling.NEXT;
import static org.homeward.command.returnhome.Travelling.ORIGIN;
import static org.homeward.command.returnhome.Travelling.PLACE;
import static org.homeward.command.returnhome.Travelling.RELAY;
import static org.homeward.command.returnhome.Travelling.REQUEST;
import static org.homeward.command.returnhome.Travelling.SMALL;
import static org.homeward.command.returnhome.Travelling.TO_MOTHER;
import static org.homeward.command.returnhome.Travelling.TO_STATION;
import static org.homeward.command.returnhome.Travelling.TO_VILLAGE;
import static org.homeward.command.returnhome.Travelling.YOUTH;
import static org.homeward.command.returnhome.Travelling.approve;
import static org.homeward.command.returnhome.Travelling.approved;
import static org.homeward.command.returnhome.Travelling.asked;
import static org.homeward.command.returnhome.Travelling.assessed;
import static org.homeward.command.returnhome.Travelling.confirmed;
import static org.homeward.command.returnhome.Travelling.departed;
import static org.homeward.command.returnhome.Travelling.handedOn;
import static org.homeward.command.returnhome.Travelling.ill;
import static org.homeward.command.returnhome.Travelling.inStation;
import static org.homeward.command.returnhome.Travelling.kinAsked;
import static org.homeward.command.returnhome.Travelling.kinConfirmed;
import static org.homeward.command.returnhome.Travelling.mother;
import static org.homeward.command.returnhome.Travelling.opening;
import static org.homeward.command.returnhome.Travelling.plan;
import static org.homeward.command.returnhome.Travelling.planned;
import static org.homeward.command.returnhome.Travelling.plus;
import static org.homeward.command.returnhome.Travelling.relayReady;
import static org.homeward.command.returnhome.Travelling.text;
import static org.homeward.command.returnhome.Travelling.underway;
import static org.homeward.command.returnhome.Travelling.verified;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.homeward.shared.kernel.RefusalCode;
import org.homeward.shared.kernel.StationRequestId;
import org.homeward.shared.person.FileEvent.NoContactFlagged;
import org.homeward.shared.person.PersonEvent;
import org.homeward.shared.returnhome.JourneyCommand.AssessReturn;
import org.homeward.shared.returnhome.JourneyCommand.CancelJourney;
import org.homeward.shared.returnhome.JourneyCommand.ConfirmReception;
import org.homeward.shared.returnhome.JourneyCommand.PlanJourney;
import org.homeward.shared.returnhome.JourneyCommand.RedirectJourney;
import org.homeward.shared.returnhome.JourneyCommand.RefuseReception;
import org.homeward.shared.returnhome.JourneyCommand.RequestReception;
import org.homeward.shared.returnhome.JourneyEvent.JourneyApproved;
import org.homeward.shared.returnhome.JourneyEvent.JourneyCancelled;
import org.homeward.shared.returnhome.JourneyEvent.JourneyMissing;
import org.homeward.shared.returnhome.JourneyEvent.JourneyPlanned;
import org.homeward.shared.returnhome.JourneyEvent.JourneyRedirected;
import org.homeward.shared.returnhome.JourneyEvent.ReceptionConfirmed;
import org.homeward.shared.returnhome.JourneyEvent.ReceptionRefused;
import org.homeward.shared.returnhome.JourneyEvent.ReceptionRequested;
import org.homeward.shared.returnhome.JourneyEvent.ReturnAssessed;
import org.homeward.shared.returnhome.JourneyMode;
import org.homeward.shared.returnhome.Receiver;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A journey home is planned by one, agreed to by those who receive, and allowed by another. */
@Tag("story")
class JourneyPlanDecisionsTest {

    private static final List<PersonEvent> HERE = inStation(GROWN);
    private static final List<PersonEvent> PLANNED = plus(HERE, planned(JourneyMode.ESCORT, TO_STATION));
    private static final List<PersonEvent> ASKED = plus(PLANNED, asked(0));
    private static final List<PersonEvent> AGREED = plus(ASKED, confirmed(0));

    @Test
    void whoever_is_in_the_station_gets_a_plan_once() {
        given(HERE)
                .when(plan(JourneyMode.ESCORT, TO_STATION))
                .then(new JourneyPlanned(
                        PERSON,
                        JOURNEY,
                        STATION,
                        JourneyMode.ESCORT,
                        PLACE,
                        TO_STATION,
                        List.of(),
                        note("送返"),
                        note("愿意"),
                        NOW));
        given(PLANNED).when(plan(JourneyMode.ESCORT, TO_STATION)).thenRefused(RefusalCode.JOURNEY_ALREADY_PLANNED);
        given(PLANNED)
                .when(new PlanJourney(
                        PERSON, NEXT, JourneyMode.ESCORT, PLACE, TO_STATION, List.of(), note("x"), null, NOW))
                .thenRefused(RefusalCode.JOURNEY_ALREADY_OPEN, "journey", JOURNEY.value());
        given(plus(PLANNED, new JourneyCancelled(PERSON, JOURNEY, note("x"), THEN)))
                .when(new PlanJourney(
                        PERSON, NEXT, JourneyMode.ESCORT, PLACE, TO_STATION, List.of(), note("x"), null, NOW))
                .thenAllowed();
    }

    @Test
    void whoever_is_in_nobodys_care_is_not_brought_home() {
        given(List.of(opened(GROWN)))
                .when(plan(JourneyMode.ESCORT, TO_STATION))
                .thenRefused(RefusalCode.JOURNEY_WITHOUT_CARE);
        given(HERE)
                .when(new PlanJourney(
                        PERSON,
                        JOURNEY,
                        JourneyMode.ESCORT,
                        PLACE,
                        TO_STATION,
                        List.of(),
                        note("x"),
                        null,
                        THEN.minusSeconds(1)))
                .thenRefused(RefusalCode.OCCURRED_BEFORE_WHAT_IT_ENDS);
    }

    @Test
    void the_receiver_is_of_the_kind_that_the_way_needs() {
        given(HERE).when(plan(JourneyMode.ESCORT, null)).thenRefused(RefusalCode.JOURNEY_WITHOUT_RECEIVER);
        given(HERE)
                .when(plan(JourneyMode.ESCORT, new Receiver(STATION, null, null)))
                .thenRefused(RefusalCode.JOURNEY_WITHOUT_RECEIVER);
        given(HERE).when(plan(JourneyMode.KIN_PICKUP, TO_STATION)).thenRefused(RefusalCode.JOURNEY_WITHOUT_RECEIVER);
        given(HERE)
                .when(plan(JourneyMode.ORIGIN_STATION_FETCH, TO_VILLAGE))
                .thenRefused(RefusalCode.JOURNEY_WITHOUT_RECEIVER, "mode", "ORIGIN_STATION_FETCH");
        given(HERE)
                .when(plan(JourneyMode.SELF_WITH_TICKET, TO_VILLAGE))
                .thenRefused(RefusalCode.JOURNEY_NEEDS_NO_RECEIVER);
        given(HERE).when(plan(JourneyMode.SELF_WITH_TICKET, null)).thenAllowed();
        given(HERE).when(plan(JourneyMode.ESCORT, TO_VILLAGE)).thenAllowed();
    }

    @Test
    void a_relay_names_stations_on_the_way_and_no_other_journey_does() {
        given(HERE).when(plan(JourneyMode.RELAY, TO_STATION, RELAY)).thenAllowed();
        given(HERE).when(plan(JourneyMode.RELAY, TO_STATION)).thenRefused(RefusalCode.JOURNEY_RELAYS_WRONG);
        given(HERE).when(plan(JourneyMode.ESCORT, TO_STATION, RELAY)).thenRefused(RefusalCode.JOURNEY_RELAYS_WRONG);
        given(HERE)
                .when(plan(JourneyMode.RELAY, TO_STATION, RELAY, RELAY))
                .thenRefused(RefusalCode.JOURNEY_RELAYS_WRONG);
        given(HERE).when(plan(JourneyMode.RELAY, TO_STATION, STATION)).thenRefused(RefusalCode.JOURNEY_RELAYS_WRONG);
        given(HERE).when(plan(JourneyMode.RELAY, TO_STATION, ORIGIN)).thenRefused(RefusalCode.JOURNEY_RELAYS_WRONG);
    }

    @Test
    void nobody_is_sent_to_a_relative_who_must_be_kept_away() {
        given(HERE).when(plan(JourneyMode.ESCORT, TO_MOTHER)).thenRefused(RefusalCode.KIN_NOT_FOUND);
        given(plus(HERE, mother(), new NoContactFlagged(PERSON, MOTHER, note("有伤痕"), THEN)))
                .when(plan(JourneyMode.ESCORT, TO_MOTHER))
                .thenRefused(RefusalCode.RETURN_TO_DANGEROUS_KIN);
        given(plus(HERE, mother())).when(plan(JourneyMode.ESCORT, TO_MOTHER)).thenAllowed();
    }

    @Test
    void a_child_and_an_impaired_person_do_not_go_alone() {
        given(inStation(CHILD))
                .when(plan(JourneyMode.SELF_WITH_TICKET, null))
                .thenRefused(RefusalCode.DEPARTURE_OF_CHILD_ALONE);
        given(plus(HERE, ill()))
                .when(plan(JourneyMode.ASSISTED_BOARDING, null))
                .thenRefused(RefusalCode.DEPARTURE_OF_IMPAIRED_ALONE);
        given(inStation(YOUTH)).when(plan(JourneyMode.ASSISTED_BOARDING, null)).thenAllowed();
    }

    @Test
    void a_child_of_eight_is_heard() {
        PlanJourney unheard = new PlanJourney(
                PERSON, JOURNEY, JourneyMode.ESCORT, PLACE, TO_STATION, List.of(), note("x"), null, NOW);
        given(inStation(CHILD)).when(unheard).thenRefused(RefusalCode.CHILD_VIEW_MISSING, "fromAge", "8");
        given(inStation(SMALL)).when(unheard).thenAllowed();
        given(HERE).when(unheard).thenAllowed();
    }

    @Test
    void whoever_is_to_receive_the_person_is_asked_once_and_answers() {
        given(PLANNED)
                .when(ask(0, REQUEST))
                .then(new ReceptionRequested(PERSON, JOURNEY, 0, REQUEST, note("请接收"), NOW));
        given(ASKED).when(ask(0, REQUEST)).thenRefused(RefusalCode.RECEPTION_ALREADY_REQUESTED);
        given(AGREED).when(ask(0, REQUEST)).thenRefused(RefusalCode.RECEPTION_ALREADY_REQUESTED);
        given(ASKED).when(confirm()).then(new ReceptionConfirmed(PERSON, JOURNEY, 0, text("王站长"), null, REQUEST, NOW));
        given(PLANNED).when(confirm()).thenRefused(RefusalCode.RECEPTION_NOT_REQUESTED);
        given(AGREED).when(confirm()).thenRefused(RefusalCode.RECEPTION_NOT_REQUESTED);
        given(AGREED).when(refuse()).then(new ReceptionRefused(PERSON, JOURNEY, 0, note("没有床位"), REQUEST, NOW));
        given(PLANNED).when(refuse()).thenRefused(RefusalCode.RECEPTION_NOT_REQUESTED, "reception", "NOT_ASKED");
        given(plus(ASKED, refused())).when(ask(0, REQUEST)).thenAllowed();
    }

    @Test
    void a_station_is_asked_by_a_request_and_a_relative_without_one() {
        given(PLANNED).when(ask(0, null)).thenRefused(RefusalCode.RECEPTION_WITHOUT_REQUEST);
        given(plus(HERE, mother(), planned(JourneyMode.KIN_PICKUP, TO_MOTHER)))
                .when(ask(0, REQUEST))
                .thenRefused(RefusalCode.RECEPTION_WITHOUT_REQUEST);
    }

    @Test
    void there_are_as_many_stops_as_were_named() {
        given(PLANNED).when(ask(1, REQUEST)).thenRefused(RefusalCode.JOURNEY_STOP_NOT_FOUND, "stop", "1");
        given(PLANNED).when(ask(-1, REQUEST)).thenRefused(RefusalCode.JOURNEY_STOP_NOT_FOUND);
        given(plus(relayReady(), departed(0), handedOn()))
                .when(ask(0, REQUEST))
                .thenRefused(RefusalCode.JOURNEY_LEG_OUT_OF_ORDER);
    }

    @Test
    void an_answer_belongs_to_a_journey_that_goes_on() {
        List<PersonEvent> over = plus(ASKED, new JourneyCancelled(PERSON, JOURNEY, note("x"), THEN));
        given(over).when(ask(0, REQUEST)).thenRefused(RefusalCode.JOURNEY_NOT_AT_THIS_STAGE, "stage", "CANCELLED");
        given(over).when(confirm()).thenRefused(RefusalCode.JOURNEY_NOT_AT_THIS_STAGE);
        given(over).when(refuse()).thenRefused(RefusalCode.JOURNEY_NOT_AT_THIS_STAGE);
        given(over).when(assess(DAY)).thenRefused(RefusalCode.JOURNEY_NOT_AT_THIS_STAGE);
        given(HERE).when(confirm()).thenRefused(RefusalCode.JOURNEY_NOT_FOUND);
    }

    @Test
    void nothing_happened_before_what_it_follows() {
        List<PersonEvent> later = plus(HERE, plannedAt(NOW));
        given(later)
                .when(new CancelJourney(PERSON, JOURNEY, note("x"), THEN))
                .thenRefused(RefusalCode.OCCURRED_BEFORE_WHAT_IT_ENDS);
    }

    @Test
    void somebody_else_allows_it_once_everybody_agreed() {
        given(AGREED).when(approve(), BOSS).then(new JourneyApproved(PERSON, JOURNEY, note("同意"), NOW));
        given(AGREED).when(approve(), DESK).thenRefused(RefusalCode.SAME_PERSON_APPROVES);
        given(ASKED).when(approve(), BOSS).thenRefused(RefusalCode.RECEPTION_NOT_CONFIRMED);
        given(plus(AGREED, approved()))
                .when(approve(), BOSS)
                .thenRefused(RefusalCode.JOURNEY_NOT_AT_THIS_STAGE, "stage", "APPROVED");
        given(plus(AGREED, new JourneyCancelled(PERSON, JOURNEY, note("x"), THEN)))
                .when(approve(), BOSS)
                .thenRefused(RefusalCode.JOURNEY_NOT_AT_THIS_STAGE, "stage", "CANCELLED");
        given(plus(AGREED, approved(), refused()))
                .when(approve(), BOSS)
                .thenRefused(RefusalCode.RECEPTION_NOT_CONFIRMED);
    }

    @Test
    void all_stations_of_a_relay_agree_before_it_is_allowed() {
        List<PersonEvent> relay = plus(HERE, planned(JourneyMode.RELAY, TO_STATION, RELAY), asked(1), confirmed(1));
        given(relay).when(approve(), BOSS).thenRefused(RefusalCode.RECEPTION_NOT_CONFIRMED);
        given(plus(relay, asked(0), confirmed(0))).when(approve(), BOSS).thenAllowed();
    }

    @Test
    void a_station_that_fetches_agrees_first_and_a_relative_of_an_adult_need_not() {
        given(plus(HERE, planned(JourneyMode.ORIGIN_STATION_FETCH, TO_STATION)))
                .when(approve(), BOSS)
                .thenRefused(RefusalCode.RECEPTION_NOT_CONFIRMED);
        given(plus(HERE, mother(), opening(), verified(), planned(JourneyMode.KIN_PICKUP, TO_MOTHER)))
                .when(approve(), BOSS)
                .thenAllowed();
    }

    @Test
    void a_return_to_a_relative_is_allowed_when_the_kinship_is_proven_and_nobody_warned() {
        List<PersonEvent> claimed = plus(HERE, mother(), planned(JourneyMode.KIN_PICKUP, TO_MOTHER));
        given(claimed).when(approve(), BOSS).thenRefused(RefusalCode.RETURN_TO_UNVERIFIED_KIN);
        given(plus(
                        HERE,
                        mother(),
                        opening(),
                        verified(),
                        new NoContactFlagged(PERSON, MOTHER, note("x"), THEN),
                        planned(JourneyMode.KIN_PICKUP, TO_MOTHER)))
                .when(approve(), BOSS)
                .thenRefused(RefusalCode.RETURN_TO_DANGEROUS_KIN);
    }

    @Test
    void a_child_returns_to_a_family_that_was_found_able_to_care_for_it() {
        List<PersonEvent> child = plus(
                inStation(CHILD),
                mother(),
                opening(),
                verified(),
                planned(JourneyMode.KIN_PICKUP, TO_MOTHER),
                kinAsked(),
                kinConfirmed());
        given(child).when(approve(), BOSS).thenRefused(RefusalCode.RETURN_NOT_ASSESSED);
        given(plus(child, assessed(false))).when(approve(), BOSS).thenRefused(RefusalCode.RETURN_NOT_ASSESSED);
        given(plus(child, assessed(true))).when(approve(), BOSS).thenAllowed();
        given(plus(
                        inStation(CHILD),
                        mother(),
                        opening(),
                        verified(),
                        planned(JourneyMode.KIN_PICKUP, TO_MOTHER),
                        assessed(true)))
                .when(approve(), BOSS)
                .thenRefused(RefusalCode.RECEPTION_NOT_CONFIRMED);
    }

    @Test
    void nobody_looked_at_a_family_tomorrow() {
        given(PLANNED).when(assess(DAY)).then(new ReturnAssessed(PERSON, JOURNEY, true, DAY, note("看过"), NOW));
        given(PLANNED).when(assess(DAY.plusDays(1))).thenRefused(RefusalCode.OCCURRED_IN_FUTURE);
    }

    @Test
    void a_plan_changes_its_receiver_and_is_a_plan_again() {
        List<PersonEvent> village = plus(AGREED, approved(), redirected(TO_VILLAGE));
        given(plus(AGREED, approved()))
                .when(redirect(TO_VILLAGE))
                .then(new JourneyRedirected(PERSON, JOURNEY, PLACE, TO_VILLAGE, note("改送"), NOW));
        given(village).when(approve(), BOSS).thenRefused(RefusalCode.RECEPTION_NOT_CONFIRMED);
        given(plus(HERE, planned(JourneyMode.SELF_WITH_TICKET, null)))
                .when(redirect(TO_VILLAGE))
                .thenRefused(RefusalCode.JOURNEY_OF_OTHER_KIND, "mode", "SELF_WITH_TICKET");
        given(PLANNED)
                .when(redirect(new Receiver(STATION, null, null)))
                .thenRefused(RefusalCode.JOURNEY_WITHOUT_RECEIVER);
        given(PLANNED).when(redirect(TO_MOTHER)).thenRefused(RefusalCode.KIN_NOT_FOUND);
        given(plus(underway(), lost())).when(redirect(TO_VILLAGE)).thenRefused(RefusalCode.JOURNEY_NOT_AT_THIS_STAGE);
    }

    @Test
    void a_relay_does_not_end_at_a_station_on_its_way() {
        given(relayReady())
                .when(redirect(new Receiver(RELAY, null, null)))
                .thenRefused(RefusalCode.JOURNEY_RELAYS_WRONG);
    }

    @Test
    void a_plan_is_given_up_and_a_journey_is_not() {
        given(PLANNED)
                .when(new CancelJourney(PERSON, JOURNEY, note("不走了"), NOW))
                .then(new JourneyCancelled(PERSON, JOURNEY, note("不走了"), NOW));
        given(underway())
                .when(new CancelJourney(PERSON, JOURNEY, note("不走了"), NOW))
                .thenRefused(RefusalCode.JOURNEY_NOT_AT_THIS_STAGE, "stage", "IN_TRANSIT");
    }

    private static RequestReception ask(int stop, @Nullable StationRequestId request) {
        return new RequestReception(PERSON, JOURNEY, stop, request, note("请接收"), NOW);
    }

    private static ConfirmReception confirm() {
        return new ConfirmReception(PERSON, JOURNEY, 0, text("王站长"), null, NOW);
    }

    private static RefuseReception refuse() {
        return new RefuseReception(PERSON, JOURNEY, 0, note("没有床位"), NOW);
    }

    private static ReceptionRefused refused() {
        return new ReceptionRefused(PERSON, JOURNEY, 0, note("没有床位"), REQUEST, THEN);
    }

    private static AssessReturn assess(LocalDate day) {
        return new AssessReturn(PERSON, JOURNEY, true, day, note("看过"), NOW);
    }

    private static RedirectJourney redirect(Receiver receiver) {
        return new RedirectJourney(PERSON, JOURNEY, PLACE, receiver, note("改送"), NOW);
    }

    private static JourneyRedirected redirected(Receiver receiver) {
        return new JourneyRedirected(PERSON, JOURNEY, PLACE, receiver, note("改送"), THEN);
    }

    private static JourneyMissing lost() {
        return new JourneyMissing(PERSON, JOURNEY, note("不见了"), null, null, THEN);
    }

    private static JourneyPlanned plannedAt(Instant at) {
        return new JourneyPlanned(
                PERSON, JOURNEY, STATION, JourneyMode.ESCORT, PLACE, TO_STATION, List.of(), note("x"), null, at);
    }
}
