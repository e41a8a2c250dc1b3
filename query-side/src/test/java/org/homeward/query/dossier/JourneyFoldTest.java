package org.homeward.query.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.homeward.query.dossier.Homebound.AT_HOME;
import static org.homeward.query.dossier.Homebound.AUNT;
import static org.homeward.query.dossier.Homebound.ELSEWHERE;
import static org.homeward.query.dossier.Homebound.FIRST;
import static org.homeward.query.dossier.Homebound.FOLLOW;
import static org.homeward.query.dossier.Homebound.FURTHER;
import static org.homeward.query.dossier.Homebound.HALFWAY;
import static org.homeward.query.dossier.Homebound.HOME;
import static org.homeward.query.dossier.Homebound.LATER_STAY;
import static org.homeward.query.dossier.Homebound.MEASURE;
import static org.homeward.query.dossier.Homebound.OTHER;
import static org.homeward.query.dossier.Homebound.PAPER;
import static org.homeward.query.dossier.Homebound.PERSON;
import static org.homeward.query.dossier.Homebound.REQUEST;
import static org.homeward.query.dossier.Homebound.SECOND;
import static org.homeward.query.dossier.Homebound.STATION;
import static org.homeward.query.dossier.Homebound.TRAIN;
import static org.homeward.query.dossier.Homebound.UNCLE;
import static org.homeward.query.dossier.Homebound.approved;
import static org.homeward.query.dossier.Homebound.arrived;
import static org.homeward.query.dossier.Homebound.asked;
import static org.homeward.query.dossier.Homebound.at;
import static org.homeward.query.dossier.Homebound.body;
import static org.homeward.query.dossier.Homebound.confirmed;
import static org.homeward.query.dossier.Homebound.departed;
import static org.homeward.query.dossier.Homebound.folded;
import static org.homeward.query.dossier.Homebound.foldedOf;
import static org.homeward.query.dossier.Homebound.handedOnTo;
import static org.homeward.query.dossier.Homebound.kin;
import static org.homeward.query.dossier.Homebound.note;
import static org.homeward.query.dossier.Homebound.only;
import static org.homeward.query.dossier.Homebound.planned;
import static org.homeward.query.dossier.Homebound.plannedAt;
import static org.homeward.query.dossier.Homebound.recorded;
import static org.homeward.query.dossier.Homebound.requested;
import static org.homeward.query.dossier.Homebound.signed;
import static org.homeward.query.dossier.Homebound.station;
import static org.homeward.query.dossier.Homebound.text;
import static org.homeward.query.dossier.Homebound.together;

import java.math.BigDecimal;
import java.util.List;
import org.homeward.query.invented.Erasing;
import org.homeward.shared.dossier.JourneyFile;
import org.homeward.shared.dossier.JourneyFile.Assessment;
import org.homeward.shared.dossier.JourneyFile.Entry;
import org.homeward.shared.dossier.JourneyFile.EntryKind;
import org.homeward.shared.dossier.JourneyFile.Fitness;
import org.homeward.shared.dossier.JourneyFile.Look;
import org.homeward.shared.dossier.JourneyFile.Paper;
import org.homeward.shared.dossier.JourneyFile.Said;
import org.homeward.shared.dossier.JourneyFile.Stop;
import org.homeward.shared.dossier.JourneyFile.Team;
import org.homeward.shared.dossier.JourneyFile.Voucher;
import org.homeward.shared.dossier.RecipientFile;
import org.homeward.shared.intake.StayStage;
import org.homeward.shared.kernel.Sex;
import org.homeward.shared.kernel.ShortText;
import org.homeward.shared.person.PersonEvent;
import org.homeward.shared.returnhome.BoardingStep;
import org.homeward.shared.returnhome.Escort;
import org.homeward.shared.returnhome.EscortRole;
import org.homeward.shared.returnhome.FollowUpOutcome;
import org.homeward.shared.returnhome.FollowUpWay;
import org.homeward.shared.returnhome.IncidentKind;
import org.homeward.shared.returnhome.JourneyEvent.BoardingStepCompleted;
import org.homeward.shared.returnhome.JourneyEvent.EscortsAssigned;
import org.homeward.shared.returnhome.JourneyEvent.FitnessCertified;
import org.homeward.shared.returnhome.JourneyEvent.FollowUpRecorded;
import org.homeward.shared.returnhome.JourneyEvent.FoundOnJourney;
import org.homeward.shared.returnhome.JourneyEvent.JourneyAborted;
import org.homeward.shared.returnhome.JourneyEvent.JourneyCancelled;
import org.homeward.shared.returnhome.JourneyEvent.JourneyCheckedIn;
import org.homeward.shared.returnhome.JourneyEvent.JourneyClosed;
import org.homeward.shared.returnhome.JourneyEvent.JourneyIncidentReported;
import org.homeward.shared.returnhome.JourneyEvent.JourneyMissing;
import org.homeward.shared.returnhome.JourneyEvent.JourneyPlanned;
import org.homeward.shared.returnhome.JourneyEvent.JourneyRedirected;
import org.homeward.shared.returnhome.JourneyEvent.PickedUpByKin;
import org.homeward.shared.returnhome.JourneyEvent.ReceptionRefused;
import org.homeward.shared.returnhome.JourneyEvent.RefusedAtDestination;
import org.homeward.shared.returnhome.JourneyEvent.ReturnAssessed;
import org.homeward.shared.returnhome.JourneyEvent.TravelVoucherIssued;
import org.homeward.shared.returnhome.JourneyEvent.TravelVoucherVoided;
import org.homeward.shared.returnhome.JourneyMode;
import org.homeward.shared.returnhome.JourneyStage;
import org.homeward.shared.returnhome.Reception;
import org.homeward.shared.returnhome.VoucherKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the file tells of how somebody gets home. */
class JourneyFoldTest {

    private static final ShortText NUMBER = new ShortText("T-0001");
    private static final ShortText OTHER_NUMBER = new ShortText("T-0002");

    /** To the uncle, escorted; on the way since the sixth hour. */
    private static final PersonEvent[] ON_THE_WAY = {
        planned(JourneyMode.ESCORT, kin(UNCLE)), requested(0, 4), confirmed(0, 4), approved(5), departed(0, 6)
    };

    /** Over two stations to the aunt; on the way to the first since the sixth hour. */
    private static final PersonEvent[] BY_RELAY = {
        planned(JourneyMode.RELAY, kin(AUNT), HALFWAY, FURTHER), departed(0, 6)
    };

    @Test
    void nothing_is_told_before_somebody_plans() {
        assertThat(folded().journeys()).isEmpty();
    }

    @Test
    void a_plan_tells_where_to_and_over_whom_and_nothing_of_what_is_to_come() {
        assertThat(only(folded(planned(JourneyMode.RELAY, kin(AUNT), HALFWAY))))
                .isEqualTo(new JourneyFile(
                        PERSON,
                        FIRST,
                        JourneyMode.RELAY,
                        JourneyStage.PLANNED,
                        STATION,
                        STATION,
                        HOME,
                        List.of(
                                new Stop(HALFWAY, null, null, Reception.NOT_ASKED, null, null, null, null, null),
                                new Stop(null, AUNT, null, Reception.NOT_ASKED, null, null, null, null, null)),
                        0,
                        note("home"),
                        note("wants to"),
                        at(3),
                        null,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        null,
                        null,
                        null,
                        null,
                        List.of(),
                        List.of(),
                        null,
                        List.of(),
                        List.of(),
                        List.of(),
                        null,
                        null));
    }

    @Test
    void who_travels_alone_is_received_by_nobody() {
        assertThat(only(folded(planned(JourneyMode.SELF_WITH_TICKET, null))).stops())
                .isEmpty();
    }

    @Test
    void a_reception_is_asked_for_and_agreed_to_and_all_of_them_settle_the_plan() {
        RecipientFile one = folded(
                planned(JourneyMode.RELAY, body("village"), HALFWAY),
                requested(0, 4),
                requested(1, 4),
                confirmed(1, 5));
        assertThat(only(one).stops())
                .containsExactly(
                        new Stop(HALFWAY, null, null, Reception.ASKED, REQUEST, null, null, at(4), null),
                        new Stop(
                                null,
                                null,
                                text("village"),
                                Reception.CONFIRMED,
                                REQUEST,
                                text("李大山"),
                                note("gladly"),
                                at(4),
                                at(5)));
        assertThat(only(one).stage()).isEqualTo(JourneyStage.PLANNED);
        JourneyFile both = only(folded(
                planned(JourneyMode.RELAY, body("village"), HALFWAY),
                requested(0, 4),
                requested(1, 4),
                confirmed(1, 5),
                confirmed(0, 6)));
        assertThat(both.stage()).isEqualTo(JourneyStage.DESTINATION_CONFIRMED);
    }

    @Test
    void whoever_refuses_unsettles_what_was_allowed() {
        JourneyFile file = only(folded(
                planned(JourneyMode.ESCORT, kin(UNCLE)), requested(0, 4), confirmed(0, 4), approved(5), refused(0, 6)));
        assertThat(file.stage()).isEqualTo(JourneyStage.PLANNED);
        assertThat(file.approval()).isNull();
        assertThat(file.stops())
                .containsExactly(
                        new Stop(null, UNCLE, null, Reception.REFUSED, REQUEST, null, note("ill"), at(4), at(6)));
        assertThat(only(folded(together(ON_THE_WAY, refused(0, 7)))).stage())
                .as("on the way it goes on")
                .isEqualTo(JourneyStage.IN_TRANSIT);
    }

    @Test
    void who_is_asked_again_has_not_answered_yet() {
        JourneyFile file =
                only(folded(planned(JourneyMode.ESCORT, kin(UNCLE)), requested(0, 4), refused(0, 5), requested(0, 6)));
        assertThat(file.stops())
                .containsExactly(new Stop(null, UNCLE, null, Reception.ASKED, REQUEST, null, null, at(6), null));
    }

    @Test
    void what_is_found_out_before_is_kept_in_its_order() {
        JourneyFile file = only(folded(
                planned(JourneyMode.ESCORT, kin(UNCLE)),
                new ReturnAssessed(PERSON, FIRST, false, FOLLOW, note("no room"), at(4)),
                new ReturnAssessed(PERSON, FIRST, true, MEASURE, note("room"), at(5)),
                new FitnessCertified(PERSON, FIRST, false, text("医生"), note("fever"), at(4)),
                new FitnessCertified(PERSON, FIRST, true, text("医生"), null, at(5))));
        assertThat(file.assessments())
                .containsExactly(
                        new Assessment(false, FOLLOW, note("no room")), new Assessment(true, MEASURE, note("room")));
        assertThat(file.fitness())
                .containsExactly(
                        new Fitness(false, text("医生"), note("fever"), at(4)),
                        new Fitness(true, text("医生"), null, at(5)));
        assertThat(file.stage()).isEqualTo(JourneyStage.PLANNED);
    }

    @Test
    void what_is_allowed_tells_by_what_words() {
        JourneyFile file = only(folded(planned(JourneyMode.ESCORT, kin(UNCLE)), approved(5)));
        assertThat(file.stage()).isEqualTo(JourneyStage.APPROVED);
        assertThat(file.approval()).isEqualTo(new Said(note("yes"), at(5)));
    }

    @Test
    void a_team_takes_the_place_of_the_one_before_it_and_of_no_other() {
        List<Escort> one = List.of(new Escort(text("王"), EscortRole.STATION_STAFF, Sex.FEMALE, null));
        List<Escort> another = List.of(new Escort(text("赵"), EscortRole.MEDICAL, Sex.MALE, text("022")));
        JourneyFile file = only(folded(
                planned(JourneyMode.RELAY, kin(AUNT), HALFWAY),
                new EscortsAssigned(PERSON, FIRST, 0, one, at(4)),
                new EscortsAssigned(PERSON, FIRST, 1, one, at(4)),
                new EscortsAssigned(PERSON, FIRST, 0, another, at(5))));
        assertThat(file.teams()).containsExactly(new Team(1, one), new Team(0, another));
    }

    @Test
    void a_voucher_that_was_taken_back_stays_in_the_file() {
        JourneyFile file = only(folded(
                planned(JourneyMode.SELF_WITH_TICKET, null),
                issued(NUMBER, 4),
                new TravelVoucherVoided(PERSON, FIRST, NUMBER, note("lost"), at(5)),
                issued(OTHER_NUMBER, 6)));
        assertThat(file.vouchers())
                .containsExactly(
                        new Voucher(
                                VoucherKind.TICKET,
                                NUMBER,
                                BigDecimal.TEN,
                                false,
                                note("change at 天津"),
                                at(4),
                                new Said(note("lost"), at(5))),
                        new Voucher(
                                VoucherKind.TICKET,
                                OTHER_NUMBER,
                                BigDecimal.TEN,
                                false,
                                note("change at 天津"),
                                at(6),
                                null));
    }

    @Test
    void who_sets_out_with_somebody_is_on_the_way_and_called_in_for() {
        JourneyFile file = only(folded(ON_THE_WAY));
        assertThat(file.stage()).isEqualTo(JourneyStage.IN_TRANSIT);
        assertThat(file.transport()).isEqualTo(TRAIN);
        assertThat(file.expectedArrival()).isEqualTo(at(18));
        assertThat(file.checkInDue()).isEqualTo(at(10));
        assertThat(file.handedOverAt()).isNull();
        assertThat(file.log()).containsExactly(new Entry(EntryKind.DEPARTED, 0, true, null, TRAIN, null, at(6)));
    }

    @Test
    void who_sets_out_alone_with_a_ticket_is_home_as_far_as_anybody_answers_for_it() {
        JourneyFile file = only(folded(planned(JourneyMode.SELF_WITH_TICKET, null), departed(0, 6)));
        assertThat(file.stage()).isEqualTo(JourneyStage.HANDED_OVER);
        assertThat(file.handedOverAt()).isEqualTo(at(6));
        assertThat(file.checkInDue()).isNull();
        assertThat(file.log()).extracting(Entry::kind).containsExactly(EntryKind.DEPARTED);
    }

    @Test
    void who_is_brought_on_board_travels_alone_from_the_last_step_on() {
        PersonEvent[] brought = {
            planned(JourneyMode.ASSISTED_BOARDING, null),
            departed(0, 6),
            step(BoardingStep.TICKET_HANDED_OUT, 7),
            step(BoardingStep.AT_THE_STATION_HALL, 8),
            step(BoardingStep.IN_THE_WAITING_AREA, 9)
        };
        JourneyFile before = only(folded(brought));
        assertThat(before.stage()).isEqualTo(JourneyStage.IN_TRANSIT);
        assertThat(before.handedOverAt()).isNull();
        JourneyFile after = only(folded(together(brought, step(BoardingStep.BOARDED, 10))));
        assertThat(after.boarding()).containsExactly(BoardingStep.values());
        assertThat(after.stage()).isEqualTo(JourneyStage.HANDED_OVER);
        assertThat(after.handedOverAt()).isEqualTo(at(10));
        assertThat(after.checkInDue()).isNull();
    }

    @Test
    void a_call_from_the_way_tells_how_they_are_and_until_when_the_next_is_due() {
        JourneyFile file = only(folded(together(
                ON_THE_WAY, new JourneyCheckedIn(PERSON, FIRST, text("济南"), false, note("tired"), at(12), at(8)))));
        assertThat(file.checkInDue()).isEqualTo(at(12));
        assertThat(file.log().getLast())
                .isEqualTo(new Entry(EntryKind.CHECKED_IN, 0, false, null, text("济南"), note("tired"), at(8)));
    }

    @Test
    void what_goes_wrong_is_told_and_may_delay_the_arrival() {
        JourneyFile late = only(folded(together(
                ON_THE_WAY,
                new JourneyIncidentReported(PERSON, FIRST, IncidentKind.DELAY, note("snow"), at(30), at(8)))));
        assertThat(late.expectedArrival()).isEqualTo(at(30));
        assertThat(late.log().getLast())
                .isEqualTo(new Entry(EntryKind.INCIDENT, 0, false, IncidentKind.DELAY, null, note("snow"), at(8)));
        JourneyFile ill = only(folded(together(
                ON_THE_WAY,
                new JourneyIncidentReported(PERSON, FIRST, IncidentKind.ILLNESS, note("fever"), null, at(8)))));
        assertThat(ill.expectedArrival()).as("as it was").isEqualTo(at(18));
        assertThat(ill.stage()).isEqualTo(JourneyStage.IN_TRANSIT);
    }

    @Test
    void a_relay_goes_from_station_to_station_each_of_which_answers_for_its_part() {
        JourneyFile halfway = only(folded(together(BY_RELAY, handedOnTo(HALFWAY, 8))));
        assertThat(halfway.stage()).isEqualTo(JourneyStage.AT_RELAY);
        assertThat(halfway.responsible()).isEqualTo(HALFWAY);
        assertThat(halfway.from()).isEqualTo(STATION);
        assertThat(halfway.leg()).isEqualTo(1);
        assertThat(halfway.checkInDue()).as("nobody is on the way").isNull();
        assertThat(halfway.handovers()).containsExactly(new Paper(0, null, PAPER, at(8)));
        JourneyFile home = only(folded(together(
                BY_RELAY,
                handedOnTo(HALFWAY, 8),
                departed(1, 9),
                handedOnTo(FURTHER, 10),
                departed(2, 11),
                arrived(12),
                signed(13))));
        assertThat(home.responsible()).isEqualTo(FURTHER);
        assertThat(home.stage()).isEqualTo(JourneyStage.HANDED_OVER);
        assertThat(home.handovers())
                .containsExactly(
                        new Paper(0, null, PAPER, at(8)),
                        new Paper(1, null, PAPER, at(10)),
                        new Paper(2, AUNT, PAPER, at(13)));
        assertThat(home.log())
                .extracting(Entry::kind, Entry::leg)
                .containsExactly(
                        tuple(EntryKind.DEPARTED, 0),
                        tuple(EntryKind.RELAY_HANDOVER, 0),
                        tuple(EntryKind.DEPARTED, 1),
                        tuple(EntryKind.RELAY_HANDOVER, 1),
                        tuple(EntryKind.DEPARTED, 2),
                        tuple(EntryKind.ARRIVED, 2));
    }

    @Test
    void who_arrived_is_handed_over_until_a_certain_time() {
        JourneyFile file = only(folded(together(ON_THE_WAY, arrived(9))));
        assertThat(file.stage()).isEqualTo(JourneyStage.ARRIVED);
        assertThat(file.checkInDue()).isNull();
        assertThat(file.handoverDue()).isEqualTo(at(33));
        assertThat(file.log().getLast()).isEqualTo(new Entry(EntryKind.ARRIVED, 0, true, null, null, null, at(9)));
    }

    @Test
    void who_is_handed_over_owes_nothing_of_the_way_and_is_looked_after() {
        JourneyFile file = only(folded(together(ON_THE_WAY, arrived(9), signed(10))));
        assertThat(file.stage()).isEqualTo(JourneyStage.HANDED_OVER);
        assertThat(file.handedOverAt()).isEqualTo(at(10));
        assertThat(file.handoverDue()).isNull();
        assertThat(file.checkInDue()).isNull();
        assertThat(file.followUps()).containsExactly(FOLLOW);
        assertThat(file.measures()).containsExactly(MEASURE);
        assertThat(file.handovers()).containsExactly(new Paper(0, UNCLE, PAPER, at(10)));
    }

    @Test
    void whom_a_relative_fetches_never_was_on_the_way() {
        JourneyFile file = only(folded(
                planned(JourneyMode.KIN_PICKUP, kin(UNCLE)),
                approved(5),
                new PickedUpByKin(PERSON, FIRST, UNCLE, PAPER, List.of(FOLLOW), List.of(MEASURE), at(6))));
        assertThat(file.stage()).isEqualTo(JourneyStage.HANDED_OVER);
        assertThat(file.handedOverAt()).isEqualTo(at(6));
        assertThat(file.handovers()).containsExactly(new Paper(0, UNCLE, PAPER, at(6)));
        assertThat(file.followUps()).containsExactly(FOLLOW);
        assertThat(file.measures()).containsExactly(MEASURE);
        assertThat(file.log()).isEmpty();
    }

    @Test
    void whoever_is_not_taken_in_may_be_brought_elsewhere() {
        PersonEvent[] notTakenIn =
                together(ON_THE_WAY, arrived(9), new RefusedAtDestination(PERSON, FIRST, note("locked"), at(10)));
        JourneyFile refused = only(folded(notTakenIn));
        assertThat(refused.stage()).isEqualTo(JourneyStage.REFUSED_AT_DESTINATION);
        assertThat(refused.log().getLast())
                .isEqualTo(new Entry(EntryKind.REFUSED, 0, true, null, null, note("locked"), at(10)));
        JourneyFile elsewhere = only(folded(together(notTakenIn, redirected(11))));
        assertThat(elsewhere.stage()).isEqualTo(JourneyStage.IN_TRANSIT);
        assertThat(elsewhere.destination()).isEqualTo(ELSEWHERE);
        assertThat(elsewhere.handoverDue()).isNull();
        assertThat(elsewhere.stops())
                .containsExactly(new Stop(AT_HOME, null, null, Reception.NOT_ASKED, null, null, null, null, null));
        assertThat(elsewhere.log().getLast())
                .isEqualTo(new Entry(EntryKind.REDIRECTED, 0, true, null, null, note("elsewhere"), at(11)));
    }

    @Test
    void a_plan_that_goes_elsewhere_must_be_allowed_again_and_has_no_log() {
        JourneyFile file = only(folded(planned(JourneyMode.ESCORT, kin(UNCLE)), approved(5), redirected(6)));
        assertThat(file.stage()).isEqualTo(JourneyStage.PLANNED);
        assertThat(file.approval()).isNull();
        assertThat(file.log()).isEmpty();
        assertThat(file.destination()).isEqualTo(ELSEWHERE);
    }

    @Test
    void who_is_lost_is_not_called_in_for() {
        JourneyFile file = only(folded(together(ON_THE_WAY, lost(8))));
        assertThat(file.stage()).isEqualTo(JourneyStage.MISSING);
        assertThat(file.checkInDue()).isNull();
        assertThat(file.log().getLast())
                .isEqualTo(new Entry(EntryKind.MISSING, 0, true, null, null, note("gone"), at(8)));
    }

    @Test
    void who_is_found_is_where_they_got_lost() {
        JourneyFile onTheTrain = only(folded(together(ON_THE_WAY, lost(8), found(9))));
        assertThat(onTheTrain.stage()).isEqualTo(JourneyStage.IN_TRANSIT);
        assertThat(onTheTrain.log().getLast())
                .isEqualTo(new Entry(EntryKind.FOUND, 0, true, null, null, note("here"), at(9)));
        assertThat(only(folded(together(BY_RELAY, handedOnTo(HALFWAY, 8), lost(9), found(10))))
                        .stage())
                .isEqualTo(JourneyStage.AT_RELAY);
        assertThat(only(folded(together(ON_THE_WAY, arrived(8), lost(9), found(10))))
                        .stage())
                .isEqualTo(JourneyStage.ARRIVED);
        assertThat(only(folded(together(
                                ON_THE_WAY,
                                arrived(8),
                                new RefusedAtDestination(PERSON, FIRST, note("no"), at(9)),
                                lost(10),
                                found(11),
                                lost(12),
                                found(13))))
                        .stage())
                .isEqualTo(JourneyStage.REFUSED_AT_DESTINATION);
        assertThat(only(folded(together(ON_THE_WAY, arrived(8), redirected(9), lost(10), found(11))))
                        .stage())
                .isEqualTo(JourneyStage.IN_TRANSIT);
        assertThat(only(folded(together(BY_RELAY, handedOnTo(HALFWAY, 8), redirected(9), lost(10), found(11))))
                        .stage())
                .as("the goal changed while they waited at a station on the way")
                .isEqualTo(JourneyStage.AT_RELAY);
    }

    @Test
    void who_turns_back_and_what_is_given_up_end_in_words_or_because_of_another_fact() {
        JourneyFile back = only(folded(together(ON_THE_WAY, new JourneyAborted(PERSON, FIRST, note("fever"), at(8)))));
        assertThat(back.stage()).isEqualTo(JourneyStage.ABORTED);
        assertThat(back.ending()).isEqualTo(new Said(note("fever"), at(8)));
        assertThat(back.checkInDue()).isNull();
        assertThat(back.handedOverAt()).isNull();
        JourneyFile off =
                only(folded(planned(JourneyMode.ESCORT, kin(UNCLE)), new JourneyCancelled(PERSON, FIRST, null, at(4))));
        assertThat(off.stage()).isEqualTo(JourneyStage.CANCELLED);
        assertThat(off.ending()).isEqualTo(new Said(null, at(4)));
    }

    @Test
    void somebody_looks_whether_it_holds_until_nobody_needs_to() {
        PersonEvent[] home = together(ON_THE_WAY, arrived(9), signed(10));
        JourneyFile looked = only(folded(together(home, looked(FollowUpOutcome.NEEDS_HELP, 20))));
        assertThat(looked.stage()).isEqualTo(JourneyStage.FOLLOW_UP);
        assertThat(looked.looks())
                .containsExactly(
                        new Look(FOLLOW, FollowUpWay.TELEPHONE, FollowUpOutcome.NEEDS_HELP, note("called"), at(20)));
        assertThat(looked.brokenAt()).isNull();
        JourneyFile closed = only(folded(together(
                home, looked(FollowUpOutcome.WELL, 20), new JourneyClosed(PERSON, FIRST, note("well"), at(30)))));
        assertThat(closed.stage()).isEqualTo(JourneyStage.CLOSED);
        assertThat(closed.ending()).isEqualTo(new Said(note("well"), at(30)));
        assertThat(closed.handedOverAt()).isEqualTo(at(10));
    }

    @ParameterizedTest
    @EnumSource(
            value = FollowUpOutcome.class,
            names = {"WANDERING_AGAIN", "SEPARATED_AGAIN"})
    void who_was_found_wandering_again_did_not_stay(FollowUpOutcome outcome) {
        PersonEvent[] home = together(ON_THE_WAY, arrived(9), signed(10), looked(outcome, 20));
        assertThat(only(folded(home)).brokenAt()).isEqualTo(at(20));
        assertThat(only(folded(together(home, looked(outcome, 25)))).brokenAt())
                .as("the first time counts")
                .isEqualTo(at(20));
    }

    @Test
    void who_asks_for_help_again_did_not_stay() {
        PersonEvent[] home = together(ON_THE_WAY, arrived(9), signed(10));
        assertThat(only(folded(together(home, asked(LATER_STAY, HALFWAY, 40)))).brokenAt())
                .isEqualTo(at(40));
        assertThat(only(folded(together(
                                home, looked(FollowUpOutcome.WANDERING_AGAIN, 30), asked(LATER_STAY, HALFWAY, 40))))
                        .brokenAt())
                .as("the first time counts")
                .isEqualTo(at(30));
        assertThat(only(folded(together(home, asked(LATER_STAY, HALFWAY, 5)))).brokenAt())
                .as("written down late: it was before they came home")
                .isNull();
        assertThat(only(folded(together(ON_THE_WAY, asked(LATER_STAY, HALFWAY, 40))))
                        .brokenAt())
                .as("nobody was home yet")
                .isNull();
    }

    @Test
    void one_journey_leaves_the_others_alone() {
        RecipientFile file = folded(together(
                ON_THE_WAY,
                new JourneyAborted(PERSON, FIRST, note("fever"), at(8)),
                plannedAt(SECOND, 9, JourneyMode.SELF_WITH_TICKET, null),
                new JourneyCancelled(PERSON, SECOND, note("no"), at(10))));
        assertThat(file.journeys())
                .extracting(JourneyFile::journeyId, JourneyFile::stage)
                .containsExactly(tuple(FIRST, JourneyStage.ABORTED), tuple(SECOND, JourneyStage.CANCELLED));
    }

    @Test
    void what_is_said_of_a_journey_that_only_another_file_knows_changes_nothing_here() {
        RecipientFile here = folded(ON_THE_WAY);
        RecipientFile after = RecipientFold.evolve(
                here, recorded(new JourneyClosed(PERSON, SECOND, note("x"), at(9)), here.version() + 1));
        assertThat(after.journeys()).isEqualTo(here.journeys());
    }

    @Test
    void who_left_by_a_journey_home_has_departed() {
        RecipientFile file = folded(together(
                together(Homebound.inStation(), ON_THE_WAY), arrived(9), signed(10), Homebound.departedHome(10)));
        assertThat(file.stays()).singleElement().satisfies(stay -> {
            assertThat(stay.stage()).isEqualTo(StayStage.DEPARTED);
            assertThat(stay.endedAt()).isEqualTo(at(10));
        });
    }

    @Test
    void what_was_told_twice_is_noticed() {
        RecipientFile file = folded(ON_THE_WAY);
        assertThatThrownBy(() -> RecipientFold.evolve(file, recorded(departed(0, 6), file.version())))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> RecipientFold.evolve(file, recorded(arrived(9), file.version() + 2)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void who_is_erased_leaves_their_way_and_no_word_of_it() {
        PersonEvent[] history = together(
                together(
                        Homebound.inStation(),
                        planned(JourneyMode.ESCORT, body("village"), HALFWAY),
                        requested(0, 4),
                        confirmed(0, 4),
                        refused(1, 4),
                        new ReturnAssessed(PERSON, FIRST, true, FOLLOW, note("room"), at(4)),
                        approved(5),
                        new EscortsAssigned(
                                PERSON,
                                FIRST,
                                0,
                                List.of(new Escort(text("王"), EscortRole.POLICE, Sex.MALE, text("022"))),
                                at(5)),
                        new FitnessCertified(PERSON, FIRST, true, text("医生"), note("slowly"), at(5)),
                        issued(NUMBER, 5),
                        new TravelVoucherVoided(PERSON, FIRST, NUMBER, note("lost"), at(5)),
                        departed(0, 6),
                        new JourneyCheckedIn(PERSON, FIRST, text("济南"), true, note("well"), null, at(7)),
                        handedOnTo(HALFWAY, 8),
                        new JourneyIncidentReported(PERSON, FIRST, IncidentKind.OTHER, note("snow"), null, at(8))),
                lost(9),
                found(10),
                arrived(11),
                new RefusedAtDestination(PERSON, FIRST, note("locked"), at(12)),
                new JourneyRedirected(PERSON, FIRST, ELSEWHERE, body("town"), note("elsewhere"), at(13)),
                arrived(14),
                signed(15),
                Homebound.departedHome(15),
                looked(FollowUpOutcome.WELL, 20),
                new JourneyClosed(PERSON, FIRST, note("well"), at(30)));
        RecipientFile known = folded(history);
        PersonEvent[] erased = history.clone();
        for (int i = 0; i < erased.length; i++) {
            erased[i] = Erasing.of(erased[i]);
        }
        RecipientFile forgotten = folded(erased);
        assertThat(forgotten.journeys())
                .isEqualTo(known.journeys().stream().map(Erasing::of).toList())
                .isNotEqualTo(known.journeys());
        assertThat(forgotten.custody())
                .as("who answered stays known, but for words")
                .isEqualTo(known.custody().stream().map(Erasing::of).toList())
                .isNotEqualTo(known.custody());
    }

    @Test
    void merged_files_tell_of_all_journeys_in_the_order_of_their_plans() {
        RecipientFile own = folded(plannedAt(SECOND, 5, JourneyMode.SELF_WITH_TICKET, null));
        RecipientFile other = foldedOf(
                OTHER,
                new JourneyPlanned(
                        OTHER,
                        FIRST,
                        STATION,
                        JourneyMode.ESCORT,
                        HOME,
                        station(AT_HOME),
                        List.of(),
                        note("home"),
                        null,
                        at(2)),
                new JourneyCancelled(OTHER, FIRST, null, at(3)));
        assertThat(Composition.of(own, List.of(other)).journeys()).containsExactly(only(other), only(own));
    }

    private static ReceptionRefused refused(int stop, int hours) {
        return new ReceptionRefused(PERSON, FIRST, stop, note("ill"), REQUEST, at(hours));
    }

    private static TravelVoucherIssued issued(ShortText number, int hours) {
        return new TravelVoucherIssued(
                PERSON, FIRST, VoucherKind.TICKET, number, BigDecimal.TEN, false, note("change at 天津"), at(hours));
    }

    private static BoardingStepCompleted step(BoardingStep step, int hours) {
        return new BoardingStepCompleted(PERSON, FIRST, step, at(hours));
    }

    private static JourneyRedirected redirected(int hours) {
        return new JourneyRedirected(PERSON, FIRST, ELSEWHERE, station(AT_HOME), note("elsewhere"), at(hours));
    }

    private static JourneyMissing lost(int hours) {
        return new JourneyMissing(PERSON, FIRST, note("gone"), null, new ShortText("津公〔2026〕8号"), at(hours));
    }

    private static FoundOnJourney found(int hours) {
        return new FoundOnJourney(PERSON, FIRST, note("here"), at(hours));
    }

    private static FollowUpRecorded looked(FollowUpOutcome outcome, int hours) {
        return new FollowUpRecorded(PERSON, FIRST, FOLLOW, FollowUpWay.TELEPHONE, outcome, note("called"), at(hours));
    }
}
