package org.homeward.command.returnhome;

import static org.homeward.command.person.PersonSpec.NOW;
import static org.homeward.command.person.PersonSpec.PERSON;
import static org.homeward.command.person.PersonSpec.THEN;
import static org.homeward.command.person.PersonSpec.given;
import static org.homeward.command.person.PersonSpec.note;
import static org.homeward.command.returnhome.Travelling.CHILD;
import static org.homeward.command.returnhome.Travelling.GROWN;
import static org.homeward.command.returnhome.Travelling.JOURNEY;
import static org.homeward.command.returnhome.Travelling.MAN;
import static org.homeward.command.returnhome.Travelling.MOTHER;
import static org.homeward.command.returnhome.Travelling.NURSE;
import static org.homeward.command.returnhome.Travelling.ORIGIN;
import static org.homeward.command.returnhome.Travelling.RELAY;
import static org.homeward.command.returnhome.Travelling.STAY;
import static org.homeward.command.returnhome.Travelling.TO_MOTHER;
import static org.homeward.command.returnhome.Travelling.TO_STATION;
import static org.homeward.command.returnhome.Travelling.WOMAN;
import static org.homeward.command.returnhome.Travelling.YOUTH;
import static org.homeward.command.returnhome.Travelling.approved;
import static org.homeward.command.returnhome.Travelling.arrived;
import static org.homeward.command.returnhome.Travelling.asked;
import static org.homeward.command.returnhome.Travelling.assessed;
import static org.homeward.command.returnhome.Travelling.confirmed;
import static org.homeward.command.returnhome.Travelling.depart;
import static org.homeward.command.returnhome.Travelling.departed;
import static org.homeward.command.returnhome.Travelling.fetched;
import static org.homeward.command.returnhome.Travelling.fit;
import static org.homeward.command.returnhome.Travelling.handedOn;
import static org.homeward.command.returnhome.Travelling.ill;
import static org.homeward.command.returnhome.Travelling.inStation;
import static org.homeward.command.returnhome.Travelling.kinAsked;
import static org.homeward.command.returnhome.Travelling.kinConfirmed;
import static org.homeward.command.returnhome.Travelling.leaving;
import static org.homeward.command.returnhome.Travelling.mother;
import static org.homeward.command.returnhome.Travelling.opening;
import static org.homeward.command.returnhome.Travelling.planned;
import static org.homeward.command.returnhome.Travelling.plus;
import static org.homeward.command.returnhome.Travelling.ready;
import static org.homeward.command.returnhome.Travelling.relayReady;
import static org.homeward.command.returnhome.Travelling.team;
import static org.homeward.command.returnhome.Travelling.text;
import static org.homeward.command.returnhome.Travelling.underway;
import static org.homeward.command.returnhome.Travelling.verified;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.homeward.shared.intake.Channel;
import org.homeward.shared.intake.IntakeEvent.DepartedHome;
import org.homeward.shared.intake.IntakeEvent.DepartedVoluntarily;
import org.homeward.shared.intake.IntakeEvent.HelpRequested;
import org.homeward.shared.intake.IntakeEvent.RecipientRegistered;
import org.homeward.shared.kernel.ActorId;
import org.homeward.shared.kernel.RefusalCode;
import org.homeward.shared.kernel.Sex;
import org.homeward.shared.kernel.ShortText;
import org.homeward.shared.kernel.StayId;
import org.homeward.shared.person.FileEvent.NoContactFlagged;
import org.homeward.shared.person.PersonEvent;
import org.homeward.shared.returnhome.BoardingStep;
import org.homeward.shared.returnhome.Escort;
import org.homeward.shared.returnhome.IncidentKind;
import org.homeward.shared.returnhome.JourneyCommand.AbortJourney;
import org.homeward.shared.returnhome.JourneyCommand.Arrive;
import org.homeward.shared.returnhome.JourneyCommand.AssignEscorts;
import org.homeward.shared.returnhome.JourneyCommand.CertifyFitToTravel;
import org.homeward.shared.returnhome.JourneyCommand.CheckIn;
import org.homeward.shared.returnhome.JourneyCommand.CompleteBoardingStep;
import org.homeward.shared.returnhome.JourneyCommand.DepartJourney;
import org.homeward.shared.returnhome.JourneyCommand.EntrustJourney;
import org.homeward.shared.returnhome.JourneyCommand.IssueTravelVoucher;
import org.homeward.shared.returnhome.JourneyCommand.RecordFound;
import org.homeward.shared.returnhome.JourneyCommand.ReportIncident;
import org.homeward.shared.returnhome.JourneyCommand.ReportMissing;
import org.homeward.shared.returnhome.JourneyCommand.VoidTravelVoucher;
import org.homeward.shared.returnhome.JourneyEvent.BoardingStepCompleted;
import org.homeward.shared.returnhome.JourneyEvent.EscortsAssigned;
import org.homeward.shared.returnhome.JourneyEvent.FitnessCertified;
import org.homeward.shared.returnhome.JourneyEvent.FoundOnJourney;
import org.homeward.shared.returnhome.JourneyEvent.JourneyAborted;
import org.homeward.shared.returnhome.JourneyEvent.JourneyArrived;
import org.homeward.shared.returnhome.JourneyEvent.JourneyCancelled;
import org.homeward.shared.returnhome.JourneyEvent.JourneyCheckedIn;
import org.homeward.shared.returnhome.JourneyEvent.JourneyDeparted;
import org.homeward.shared.returnhome.JourneyEvent.JourneyEntrusted;
import org.homeward.shared.returnhome.JourneyEvent.JourneyIncidentReported;
import org.homeward.shared.returnhome.JourneyEvent.JourneyMissing;
import org.homeward.shared.returnhome.JourneyEvent.TravelVoucherIssued;
import org.homeward.shared.returnhome.JourneyEvent.TravelVoucherVoided;
import org.homeward.shared.returnhome.JourneyMode;
import org.homeward.shared.returnhome.VoucherKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Nobody sets out before everything is ready, and whoever is on the way is heard of. */
@Tag("story")
class JourneyTravelDecisionsTest {

    private static final ActorId ESCORT = new ActorId("actor-escort001");
    private static final List<PersonEvent> READY = ready(GROWN);
    private static final List<PersonEvent> ALONE = plus(leaving(GROWN), planned(JourneyMode.SELF_WITH_TICKET, null));
    private static final List<PersonEvent> BROUGHT =
            plus(leaving(GROWN), planned(JourneyMode.ASSISTED_BOARDING, null), departed(0));

    @Test
    void they_set_out_and_must_call_in() {
        given(READY)
                .when(depart(0))
                .then(new JourneyDeparted(PERSON, JOURNEY, 0, text("G123"), null, NOW.plus(Duration.ofHours(4)), NOW));
        given(underway()).when(depart(0)).thenRefused(RefusalCode.JOURNEY_LEG_OUT_OF_ORDER);
        given(READY).when(depart(1)).thenRefused(RefusalCode.JOURNEY_LEG_OUT_OF_ORDER, "leg", "0");
        given(plus(READY, new JourneyCancelled(PERSON, JOURNEY, note("x"), THEN)))
                .when(depart(0))
                .thenRefused(RefusalCode.JOURNEY_NOT_AT_THIS_STAGE);
        given(plus(underway(), arrived())).when(depart(0)).thenRefused(RefusalCode.JOURNEY_LEG_OUT_OF_ORDER);
    }

    @Test
    void nobody_sets_out_from_where_they_no_longer_are() {
        List<PersonEvent> elsewhere = plus(
                READY,
                new DepartedVoluntarily(PERSON, STAY, null, null, null, THEN),
                new HelpRequested(
                        PERSON, new StayId("stay-another01"), ORIGIN, Channel.SELF, null, null, note("x"), THEN),
                new RecipientRegistered(PERSON, new StayId("stay-another01"), note("x"), true, true, THEN));
        given(elsewhere).when(depart(0)).thenRefused(RefusalCode.JOURNEY_FROM_ELSEWHERE, "station", ORIGIN.value());
    }

    @Test
    void what_the_station_kept_is_given_back_first() {
        given(plus(inStation(GROWN), READY.subList(4, READY.size()).toArray(new PersonEvent[0])))
                .when(depart(0))
                .thenRefused(RefusalCode.JOURNEY_BEFORE_DEPARTURE_PREPARED, "stage", "REGISTERED");
    }

    @Test
    void whoever_travels_with_staff_is_allowed_to_and_expected() {
        List<PersonEvent> agreed = plus(
                leaving(GROWN), planned(JourneyMode.ESCORT, TO_STATION), asked(0), confirmed(0), team(0, MAN, WOMAN));
        given(agreed).when(depart(0)).thenRefused(RefusalCode.JOURNEY_NOT_APPROVED);
        given(plus(leaving(GROWN), planned(JourneyMode.ESCORT, TO_STATION), approved(), team(0, MAN, WOMAN)))
                .when(depart(0))
                .thenRefused(RefusalCode.RECEPTION_NOT_CONFIRMED);
    }

    @Test
    void a_relative_at_the_end_is_still_a_proven_one_who_may_see_the_person() {
        List<PersonEvent> toMother = plus(
                leaving(GROWN),
                mother(),
                planned(JourneyMode.ESCORT, TO_MOTHER),
                kinAsked(),
                kinConfirmed(),
                approved(),
                team(0, MAN, WOMAN));
        given(toMother).when(depart(0)).thenRefused(RefusalCode.RETURN_TO_UNVERIFIED_KIN);
        given(plus(toMother, opening(), verified())).when(depart(0)).thenAllowed();
        given(plus(toMother, opening(), verified(), new NoContactFlagged(PERSON, MOTHER, note("x"), THEN)))
                .when(depart(0))
                .thenRefused(RefusalCode.RETURN_TO_DANGEROUS_KIN);
    }

    @Test
    void a_child_sets_out_to_a_family_that_was_looked_at() {
        List<PersonEvent> child = plus(
                leaving(CHILD),
                mother(),
                opening(),
                verified(),
                planned(JourneyMode.ESCORT, TO_MOTHER),
                kinAsked(),
                kinConfirmed(),
                approved(),
                team(0, MAN, WOMAN));
        given(child).when(depart(0)).thenRefused(RefusalCode.RETURN_NOT_ASSESSED);
        given(plus(child, assessed(true))).when(depart(0)).thenAllowed();
    }

    @Test
    void whoever_a_doctor_had_to_see_travels_with_a_certificate_and_somebody_who_knows_medicine() {
        List<PersonEvent> ill = plus(READY, ill());
        given(plus(ill, team(0, MAN, WOMAN, NURSE))).when(depart(0)).thenRefused(RefusalCode.FITNESS_NOT_CERTIFIED);
        given(plus(ill, team(0, MAN, WOMAN, NURSE), fit(false)))
                .when(depart(0))
                .thenRefused(RefusalCode.FITNESS_NOT_CERTIFIED);
        given(plus(ill, team(0, MAN, WOMAN, NURSE), fit(true))).when(depart(0)).thenAllowed();
        given(plus(ill, fit(true))).when(depart(0)).thenRefused(RefusalCode.ESCORT_MEDICAL_MISSING, "medical", "1");
        given(READY)
                .when(new CertifyFitToTravel(PERSON, JOURNEY, true, text("王医生"), null, NOW))
                .then(new FitnessCertified(PERSON, JOURNEY, true, text("王医生"), null, NOW));
        given(plus(READY, new JourneyCancelled(PERSON, JOURNEY, note("x"), THEN)))
                .when(new CertifyFitToTravel(PERSON, JOURNEY, true, text("王医生"), null, NOW))
                .thenRefused(RefusalCode.JOURNEY_NOT_AT_THIS_STAGE);
    }

    @Test
    void two_travel_with_a_person_and_one_of_a_womans_own_sex() {
        List<PersonEvent> escort = plus(inStation(GROWN), planned(JourneyMode.ESCORT, TO_STATION));
        List<PersonEvent> woman = plus(inStation(Sex.FEMALE, GROWN), planned(JourneyMode.ESCORT, TO_STATION));
        List<PersonEvent> boy = plus(inStation(CHILD), planned(JourneyMode.ESCORT, TO_STATION));
        given(escort).when(assign(0, MAN, MAN)).then(new EscortsAssigned(PERSON, JOURNEY, 0, List.of(MAN, MAN), NOW));
        given(escort).when(assign(0, MAN)).thenRefused(RefusalCode.ESCORTS_TOO_FEW, "minimum", "2");
        given(escort).when(assign(0, WOMAN, WOMAN)).thenAllowed();
        given(woman).when(assign(0, MAN, MAN)).thenRefused(RefusalCode.ESCORT_OF_SAME_SEX_MISSING, "minimum", "1");
        given(woman).when(assign(0, MAN, WOMAN)).thenAllowed();
        given(boy).when(assign(0, WOMAN, WOMAN)).thenRefused(RefusalCode.ESCORT_OF_SAME_SEX_MISSING);
        given(plus(escort, ill())).when(assign(0, MAN, NURSE)).thenRefused(RefusalCode.ESCORTS_TOO_FEW, "minimum", "3");
        given(plus(escort, ill())).when(assign(0, MAN, MAN, MAN)).thenRefused(RefusalCode.ESCORT_MEDICAL_MISSING);
    }

    @Test
    void escorts_belong_to_a_leg_of_an_escorted_journey_that_is_not_over() {
        given(plus(inStation(GROWN), planned(JourneyMode.SELF_WITH_TICKET, null)))
                .when(assign(0, MAN, MAN))
                .thenRefused(RefusalCode.JOURNEY_OF_OTHER_KIND);
        given(READY).when(assign(1, MAN, MAN)).thenRefused(RefusalCode.JOURNEY_LEG_OUT_OF_ORDER);
        given(plus(READY, new JourneyCancelled(PERSON, JOURNEY, note("x"), THEN)))
                .when(assign(0, MAN, MAN))
                .thenRefused(RefusalCode.JOURNEY_NOT_AT_THIS_STAGE);
    }

    @Test
    void a_journey_is_entrusted_to_the_accounts_of_those_who_travel_along() {
        given(READY).when(entrust(0)).then(new JourneyEntrusted(PERSON, JOURNEY, 0, List.of(ESCORT), NOW));
        given(plus(inStation(GROWN), planned(JourneyMode.ASSISTED_BOARDING, null)))
                .when(entrust(0))
                .thenAllowed();
        given(inStation(GROWN)).when(entrust(0)).thenRefused(RefusalCode.JOURNEY_NOT_FOUND);
        given(plus(inStation(GROWN), planned(JourneyMode.SELF_WITH_TICKET, null)))
                .when(entrust(0))
                .thenRefused(RefusalCode.JOURNEY_OF_OTHER_KIND);
        given(READY).when(entrust(1)).thenRefused(RefusalCode.JOURNEY_LEG_OUT_OF_ORDER);
        given(plus(READY, new JourneyCancelled(PERSON, JOURNEY, note("x"), THEN)))
                .when(entrust(0))
                .thenRefused(RefusalCode.JOURNEY_NOT_AT_THIS_STAGE);
    }

    @Test
    void a_team_that_fits_no_more_does_not_set_out() {
        List<PersonEvent> nobody =
                plus(leaving(GROWN), planned(JourneyMode.ESCORT, TO_STATION), asked(0), confirmed(0), approved());
        given(nobody).when(depart(0)).thenRefused(RefusalCode.ESCORTS_NOT_ASSIGNED);
        given(plus(nobody, team(0, MAN))).when(depart(0)).thenRefused(RefusalCode.ESCORTS_TOO_FEW);
        given(plus(
                        leaving(Sex.FEMALE, GROWN),
                        planned(JourneyMode.ESCORT, TO_STATION),
                        asked(0),
                        confirmed(0),
                        approved(),
                        team(0, MAN, MAN)))
                .when(depart(0))
                .thenRefused(RefusalCode.ESCORT_OF_SAME_SEX_MISSING);
    }

    @Test
    void an_adult_goes_alone_when_they_signed_that_they_wish_to() {
        given(ALONE)
                .when(depart(0))
                .then(
                        new JourneyDeparted(PERSON, JOURNEY, 0, text("G123"), null, null, NOW),
                        new DepartedHome(PERSON, STAY, JOURNEY, NOW));
        given(ALONE).when(unsigned()).thenRefused(RefusalCode.DEPARTURE_STATEMENT_MISSING);
        given(plus(ALONE, ill(), fit(true))).when(depart(0)).thenRefused(RefusalCode.DEPARTURE_OF_IMPAIRED_ALONE);
    }

    @Test
    void a_youth_goes_alone_with_a_supervisors_leave_and_a_child_never() {
        List<PersonEvent> youth = plus(leaving(YOUTH), planned(JourneyMode.SELF_WITH_TICKET, null));
        given(youth).when(depart(0)).thenRefused(RefusalCode.JOURNEY_NOT_APPROVED);
        given(plus(youth, approved())).when(depart(0)).thenAllowed();
        given(plus(leaving(CHILD), planned(JourneyMode.SELF_WITH_TICKET, null), approved()))
                .when(depart(0))
                .thenRefused(RefusalCode.DEPARTURE_OF_CHILD_ALONE);
    }

    @Test
    void whoever_is_fetched_does_not_set_out() {
        given(fetched(GROWN)).when(depart(0)).thenRefused(RefusalCode.JOURNEY_OF_OTHER_KIND);
    }

    @Test
    void one_voucher_is_valid_at_a_time_and_no_number_twice() {
        given(READY)
                .when(voucher("T-1"))
                .then(new TravelVoucherIssued(
                        PERSON, JOURNEY, VoucherKind.TICKET, new ShortText("T-1"), null, true, null, NOW));
        List<PersonEvent> issued = plus(READY, issued("T-1"));
        given(issued).when(voucher("T-2")).thenRefused(RefusalCode.VOUCHER_STILL_VALID, "voucher", "T-1");
        given(issued)
                .when(voidIt("T-1"))
                .then(new TravelVoucherVoided(PERSON, JOURNEY, new ShortText("T-1"), note("改签"), NOW));
        given(issued).when(voidIt("T-2")).thenRefused(RefusalCode.VOUCHER_NOT_FOUND);
        given(READY).when(voidIt("T-1")).thenRefused(RefusalCode.VOUCHER_NOT_FOUND);
        List<PersonEvent> back =
                plus(issued, new TravelVoucherVoided(PERSON, JOURNEY, new ShortText("T-1"), note("x"), THEN));
        given(back).when(voucher("T-1")).thenRefused(RefusalCode.VOUCHER_NUMBER_USED);
        given(back).when(voucher("T-2")).thenAllowed();
        given(plus(READY, new JourneyCancelled(PERSON, JOURNEY, note("x"), THEN)))
                .when(voucher("T-1"))
                .thenRefused(RefusalCode.JOURNEY_NOT_AT_THIS_STAGE);
    }

    @Test
    void whoever_changes_on_the_way_is_told_where() {
        given(READY)
                .when(new IssueTravelVoucher(
                        PERSON, JOURNEY, VoucherKind.TICKET, new ShortText("T-1"), null, false, null, NOW))
                .thenRefused(RefusalCode.VOUCHER_WITHOUT_TRANSFER);
        given(READY)
                .when(new IssueTravelVoucher(
                        PERSON, JOURNEY, VoucherKind.TICKET, new ShortText("T-1"), null, false, note("在郑州换乘"), NOW))
                .thenAllowed();
    }

    @Test
    void cash_is_counted_and_little() {
        given(READY).when(cash(null)).thenRefused(RefusalCode.VOUCHER_WITHOUT_AMOUNT);
        given(READY).when(cash("20.01")).thenRefused(RefusalCode.FARE_ABOVE_LIMIT, "limit", "20");
        given(READY).when(cash("20")).thenAllowed();
        given(READY)
                .when(new IssueTravelVoucher(
                        PERSON,
                        JOURNEY,
                        VoucherKind.TICKET,
                        new ShortText("T-1"),
                        new BigDecimal("500"),
                        true,
                        null,
                        NOW))
                .thenAllowed();
    }

    @Test
    void a_ticket_that_nobody_used_is_given_back_when_the_journey_is_off() {
        given(plus(READY, issued("T-1"), new JourneyCancelled(PERSON, JOURNEY, note("x"), THEN)))
                .when(voidIt("T-1"))
                .thenAllowed();
        given(plus(ALONE, issued("T-1"), departed(0))).when(voidIt("T-1")).thenRefused(RefusalCode.VOUCHER_NOT_FOUND);
    }

    @Test
    void a_person_is_brought_on_board_step_by_step() {
        given(plus(BROUGHT, issued("T-1")))
                .when(step(BoardingStep.TICKET_HANDED_OUT))
                .then(new BoardingStepCompleted(PERSON, JOURNEY, BoardingStep.TICKET_HANDED_OUT, NOW));
        given(BROUGHT).when(step(BoardingStep.TICKET_HANDED_OUT)).thenRefused(RefusalCode.VOUCHER_NOT_FOUND);
        given(BROUGHT)
                .when(step(BoardingStep.BOARDED))
                .thenRefused(RefusalCode.BOARDING_STEP_OUT_OF_ORDER, "next", "TICKET_HANDED_OUT");
        List<PersonEvent> waiting = plus(
                BROUGHT,
                done(BoardingStep.TICKET_HANDED_OUT),
                done(BoardingStep.AT_THE_STATION_HALL),
                done(BoardingStep.IN_THE_WAITING_AREA));
        given(waiting)
                .when(step(BoardingStep.BOARDED))
                .then(
                        new BoardingStepCompleted(PERSON, JOURNEY, BoardingStep.BOARDED, NOW),
                        new DepartedHome(PERSON, STAY, JOURNEY, NOW));
        given(plus(waiting, done(BoardingStep.BOARDED)))
                .when(step(BoardingStep.BOARDED))
                .thenRefused(RefusalCode.JOURNEY_NOT_AT_THIS_STAGE);
        given(underway()).when(step(BoardingStep.TICKET_HANDED_OUT)).thenRefused(RefusalCode.JOURNEY_OF_OTHER_KIND);
    }

    @Test
    void somebody_calls_in_from_the_way_and_must_again() {
        given(underway())
                .when(call())
                .then(new JourneyCheckedIn(
                        PERSON, JOURNEY, text("郑州"), true, null, NOW.plus(Duration.ofHours(4)), NOW));
        given(READY).when(call()).thenRefused(RefusalCode.JOURNEY_NOT_AT_THIS_STAGE);
        given(plus(underway(), lost())).when(call()).thenRefused(RefusalCode.JOURNEY_NOT_AT_THIS_STAGE);
    }

    @Test
    void what_goes_wrong_is_written_down() {
        given(underway())
                .when(incident())
                .then(new JourneyIncidentReported(
                        PERSON,
                        JOURNEY,
                        IncidentKind.MISSED_CONNECTION,
                        note("误车"),
                        NOW.plus(Duration.ofHours(6)),
                        NOW));
        given(READY).when(incident()).thenRefused(RefusalCode.JOURNEY_NOT_AT_THIS_STAGE);
    }

    @Test
    void a_child_who_got_lost_on_the_way_is_looked_for_at_once() {
        given(plus(ready(CHILD), departed(0)))
                .when(missing(null, null))
                .thenRefused(RefusalCode.MISSING_CHILD_ALERT_REQUIRED);
        given(plus(ready(CHILD), departed(0)))
                .when(missing("A-1", "P-1"))
                .then(new JourneyMissing(
                        PERSON, JOURNEY, note("不见了"), new ShortText("A-1"), new ShortText("P-1"), NOW));
        given(underway()).when(missing(null, null)).thenAllowed();
        given(READY).when(missing(null, null)).thenRefused(RefusalCode.JOURNEY_NOT_AT_THIS_STAGE);
    }

    @Test
    void whoever_is_found_again_goes_on_from_there() {
        RecordFound found = new RecordFound(PERSON, JOURNEY, note("找到了"), NOW);
        given(plus(underway(), lost())).when(found).then(new FoundOnJourney(PERSON, JOURNEY, note("找到了"), NOW));
        given(underway()).when(found).thenRefused(RefusalCode.JOURNEY_NOT_AT_THIS_STAGE);
        List<PersonEvent> atRelay = plus(
                relayReady(), departed(0), handedOn(), lost(), new FoundOnJourney(PERSON, JOURNEY, note("x"), THEN));
        given(plus(atRelay, team(1, MAN, WOMAN))).when(depart(1)).thenAllowed();
    }

    @Test
    void they_arrive_at_the_end_of_the_last_leg() {
        given(underway())
                .when(new Arrive(PERSON, JOURNEY, NOW))
                .then(new JourneyArrived(PERSON, JOURNEY, NOW.plus(Duration.ofHours(24)), NOW));
        given(READY).when(new Arrive(PERSON, JOURNEY, NOW)).thenRefused(RefusalCode.JOURNEY_NOT_AT_THIS_STAGE);
        given(plus(relayReady(), departed(0)))
                .when(new Arrive(PERSON, JOURNEY, NOW))
                .thenRefused(RefusalCode.JOURNEY_LEG_OUT_OF_ORDER);
        given(BROUGHT).when(new Arrive(PERSON, JOURNEY, NOW)).thenRefused(RefusalCode.JOURNEY_OF_OTHER_KIND);
    }

    @Test
    void they_turn_back_while_the_same_station_answers() {
        AbortJourney back = new AbortJourney(PERSON, JOURNEY, note("生病"), NOW);
        given(underway()).when(back).then(new JourneyAborted(PERSON, JOURNEY, note("生病"), NOW));
        given(READY).when(back).thenRefused(RefusalCode.JOURNEY_NOT_AT_THIS_STAGE);
        given(plus(underway(), lost())).when(back).thenRefused(RefusalCode.JOURNEY_NOT_AT_THIS_STAGE);
        given(plus(relayReady(), departed(0), handedOn()))
                .when(back)
                .thenRefused(RefusalCode.JOURNEY_HANDED_ON, "station", RELAY.value());
    }

    @Test
    void whoever_turned_back_sets_out_on_another_journey_only() {
        given(plus(underway(), new JourneyAborted(PERSON, JOURNEY, note("x"), THEN)))
                .when(depart(0))
                .thenRefused(RefusalCode.JOURNEY_NOT_AT_THIS_STAGE);
    }

    private static AssignEscorts assign(int leg, Escort... escorts) {
        return new AssignEscorts(PERSON, JOURNEY, leg, List.of(escorts), NOW);
    }

    private static EntrustJourney entrust(int leg) {
        return new EntrustJourney(PERSON, JOURNEY, leg, List.of(ESCORT), NOW);
    }

    private static DepartJourney unsigned() {
        return new DepartJourney(PERSON, JOURNEY, 0, text("G123"), null, false, NOW);
    }

    private static IssueTravelVoucher voucher(String number) {
        return new IssueTravelVoucher(
                PERSON, JOURNEY, VoucherKind.TICKET, new ShortText(number), null, true, null, NOW);
    }

    private static IssueTravelVoucher cash(@Nullable String sum) {
        return new IssueTravelVoucher(
                PERSON,
                JOURNEY,
                VoucherKind.CASH,
                new ShortText("R-1"),
                sum == null ? null : new BigDecimal(sum),
                true,
                null,
                NOW);
    }

    private static TravelVoucherIssued issued(String number) {
        return new TravelVoucherIssued(
                PERSON, JOURNEY, VoucherKind.TICKET, new ShortText(number), null, true, null, THEN);
    }

    private static VoidTravelVoucher voidIt(String number) {
        return new VoidTravelVoucher(PERSON, JOURNEY, new ShortText(number), note("改签"), NOW);
    }

    private static CompleteBoardingStep step(BoardingStep step) {
        return new CompleteBoardingStep(PERSON, JOURNEY, step, NOW);
    }

    private static BoardingStepCompleted done(BoardingStep step) {
        return new BoardingStepCompleted(PERSON, JOURNEY, step, THEN);
    }

    private static CheckIn call() {
        return new CheckIn(PERSON, JOURNEY, text("郑州"), true, null, NOW);
    }

    private static ReportIncident incident() {
        return new ReportIncident(
                PERSON, JOURNEY, IncidentKind.MISSED_CONNECTION, note("误车"), NOW.plus(Duration.ofHours(6)), NOW);
    }

    private static ReportMissing missing(@Nullable String alert, @Nullable String report) {
        return new ReportMissing(
                PERSON,
                JOURNEY,
                note("不见了"),
                alert == null ? null : new ShortText(alert),
                report == null ? null : new ShortText(report),
                NOW);
    }

    private static JourneyMissing lost() {
        return new JourneyMissing(PERSON, JOURNEY, note("不见了"), null, null, THEN);
    }
}
