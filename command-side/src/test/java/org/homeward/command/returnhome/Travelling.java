package org.homeward.command.returnhome;

import static org.homeward.command.person.PersonSpec.NOW;
import static org.homeward.command.person.PersonSpec.PERSON;
import static org.homeward.command.person.PersonSpec.STATION;
import static org.homeward.command.person.PersonSpec.THEN;
import static org.homeward.command.person.PersonSpec.aged;
import static org.homeward.command.person.PersonSpec.note;
import static org.homeward.command.person.PersonSpec.opened;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.homeward.shared.intake.Channel;
import org.homeward.shared.intake.DepartureMode;
import org.homeward.shared.intake.IntakeEvent.DeparturePrepared;
import org.homeward.shared.intake.IntakeEvent.HelpRequested;
import org.homeward.shared.intake.IntakeEvent.RecipientRegistered;
import org.homeward.shared.intake.Signatory;
import org.homeward.shared.kernel.Birth;
import org.homeward.shared.kernel.FacilityId;
import org.homeward.shared.kernel.JourneyId;
import org.homeward.shared.kernel.KinId;
import org.homeward.shared.kernel.Personal;
import org.homeward.shared.kernel.Sex;
import org.homeward.shared.kernel.ShortText;
import org.homeward.shared.kernel.StationRequestId;
import org.homeward.shared.kernel.StayId;
import org.homeward.shared.person.DivisionCode;
import org.homeward.shared.person.Evidence;
import org.homeward.shared.person.EvidenceKind;
import org.homeward.shared.person.FileEvent.CategoryChanged;
import org.homeward.shared.person.FileEvent.KinLinked;
import org.homeward.shared.person.PersonEvent;
import org.homeward.shared.person.Relation;
import org.homeward.shared.person.RiskAttribute;
import org.homeward.shared.person.StatutoryCategory;
import org.homeward.shared.returnhome.Escort;
import org.homeward.shared.returnhome.EscortRole;
import org.homeward.shared.returnhome.Handover;
import org.homeward.shared.returnhome.JourneyCommand.ApproveJourney;
import org.homeward.shared.returnhome.JourneyCommand.DepartJourney;
import org.homeward.shared.returnhome.JourneyCommand.PlanJourney;
import org.homeward.shared.returnhome.JourneyEvent.EscortsAssigned;
import org.homeward.shared.returnhome.JourneyEvent.FitnessCertified;
import org.homeward.shared.returnhome.JourneyEvent.JourneyApproved;
import org.homeward.shared.returnhome.JourneyEvent.JourneyArrived;
import org.homeward.shared.returnhome.JourneyEvent.JourneyDeparted;
import org.homeward.shared.returnhome.JourneyEvent.JourneyPlanned;
import org.homeward.shared.returnhome.JourneyEvent.ReceptionConfirmed;
import org.homeward.shared.returnhome.JourneyEvent.ReceptionRequested;
import org.homeward.shared.returnhome.JourneyEvent.RelayHandoverSigned;
import org.homeward.shared.returnhome.JourneyEvent.ReturnAssessed;
import org.homeward.shared.returnhome.JourneyMode;
import org.homeward.shared.returnhome.Medicines;
import org.homeward.shared.returnhome.Receiver;
import org.homeward.shared.tracing.TracingAim;
import org.homeward.shared.tracing.TracingEvent.KinVerified;
import org.homeward.shared.tracing.TracingEvent.TracingOpened;
import org.jspecify.annotations.Nullable;

/** Histories of people who are on their way home. */
final class Travelling {

    static final JourneyId JOURNEY = new JourneyId("journey-thisone1");
    static final JourneyId NEXT = new JourneyId("journey-another1");
    static final FacilityId ORIGIN = new FacilityId("facility-athome001");
    static final FacilityId RELAY = new FacilityId("facility-halfway01");
    static final StationRequestId REQUEST = new StationRequestId("request-thisone1");
    static final KinId MOTHER = new KinId("kin-themother1");
    static final StayId STAY = new StayId("stay-thisstay1");
    static final DivisionCode PLACE = new DivisionCode("120101");
    static final Birth GROWN = aged(40);
    static final Birth YOUTH = aged(17);
    static final Birth CHILD = aged(10);
    static final Birth SMALL = aged(4);
    static final Receiver TO_STATION = new Receiver(ORIGIN, null, null);
    static final Receiver TO_MOTHER = new Receiver(null, MOTHER, null);
    static final Receiver TO_VILLAGE = new Receiver(null, null, text("村民委员会"));
    static final Escort MAN = escort(EscortRole.STATION_STAFF, Sex.MALE);
    static final Escort WOMAN = escort(EscortRole.STATION_STAFF, Sex.FEMALE);
    static final Escort NURSE = escort(EscortRole.MEDICAL, Sex.FEMALE);
    static final LocalDate DAY = LocalDate.of(2026, 3, 4);

    private Travelling() {}

    static Personal<ShortText> text(String words) {
        return Personal.of(new ShortText(words));
    }

    private static Escort escort(EscortRole role, Sex sex) {
        return new Escort(text("李四"), role, sex, null);
    }

    static List<PersonEvent> plus(List<? extends PersonEvent> history, PersonEvent... more) {
        List<PersonEvent> all = new ArrayList<>(history);
        all.addAll(List.of(more));
        return all;
    }

    /** In the station. */
    static List<PersonEvent> inStation(@Nullable Birth birth) {
        return inStation(Sex.MALE, birth);
    }

    static List<PersonEvent> inStation(Sex sex, @Nullable Birth birth) {
        return List.of(
                opened(sex, birth),
                new HelpRequested(PERSON, STAY, STATION, Channel.SELF, null, null, note("走失"), THEN),
                new RecipientRegistered(PERSON, STAY, note("走失"), true, true, THEN));
    }

    /** In the station, with what it kept given back. */
    static List<PersonEvent> leaving(@Nullable Birth birth) {
        return leaving(Sex.MALE, birth);
    }

    static List<PersonEvent> leaving(Sex sex, @Nullable Birth birth) {
        return plus(inStation(sex, birth), prepared());
    }

    static DeparturePrepared prepared() {
        return new DeparturePrepared(PERSON, STAY, DepartureMode.RETURN_HOME, Set.of(Signatory.RECIPIENT), THEN);
    }

    static PersonEvent mother() {
        return new KinLinked(PERSON, MOTHER, Relation.MOTHER, text("王芳"), null, null, THEN);
    }

    static PersonEvent opening() {
        return new TracingOpened(PERSON, TracingAim.FAMILY, note("寻亲"), THEN);
    }

    static PersonEvent verified() {
        return new KinVerified(PERSON, MOTHER, List.of(new Evidence(EvidenceKind.DNA_MATCH, text("报告"))), THEN);
    }

    static PersonEvent ill() {
        return new CategoryChanged(
                PERSON, StatutoryCategory.NONE, Set.of(RiskAttribute.MENTAL_DISORDER), note("病史"), THEN);
    }

    static JourneyPlanned planned(JourneyMode mode, @Nullable Receiver receiver, FacilityId... relays) {
        return new JourneyPlanned(
                PERSON, JOURNEY, STATION, mode, PLACE, receiver, List.of(relays), note("送返"), note("愿意"), THEN);
    }

    static PlanJourney plan(JourneyMode mode, @Nullable Receiver receiver, FacilityId... relays) {
        return new PlanJourney(PERSON, JOURNEY, mode, PLACE, receiver, List.of(relays), note("送返"), note("愿意"), NOW);
    }

    static ReceptionRequested asked(int stop) {
        return new ReceptionRequested(PERSON, JOURNEY, stop, REQUEST, note("请接收"), THEN);
    }

    static ReceptionRequested kinAsked() {
        return new ReceptionRequested(PERSON, JOURNEY, 0, null, note("请接收"), THEN);
    }

    static ReceptionConfirmed confirmed(int stop) {
        return new ReceptionConfirmed(PERSON, JOURNEY, stop, text("王站长"), null, REQUEST, THEN);
    }

    static ReceptionConfirmed kinConfirmed() {
        return new ReceptionConfirmed(PERSON, JOURNEY, 0, text("王芳"), null, null, THEN);
    }

    static JourneyApproved approved() {
        return new JourneyApproved(PERSON, JOURNEY, note("同意"), THEN);
    }

    static ApproveJourney approve() {
        return new ApproveJourney(PERSON, JOURNEY, note("同意"), NOW);
    }

    static ReturnAssessed assessed(boolean suitable) {
        return new ReturnAssessed(PERSON, JOURNEY, suitable, LocalDate.of(2026, 3, 1), note("看过"), THEN);
    }

    static EscortsAssigned team(int leg, Escort... escorts) {
        return new EscortsAssigned(PERSON, JOURNEY, leg, List.of(escorts), THEN);
    }

    static FitnessCertified fit(boolean fit) {
        return new FitnessCertified(PERSON, JOURNEY, fit, text("王医生"), null, THEN);
    }

    static DepartJourney depart(int leg) {
        return new DepartJourney(PERSON, JOURNEY, leg, text("G123"), null, true, NOW);
    }

    static JourneyDeparted departed(int leg) {
        return departedAt(leg, THEN);
    }

    static JourneyDeparted departedAt(int leg, Instant at) {
        return new JourneyDeparted(PERSON, JOURNEY, leg, text("G123"), null, null, at);
    }

    static RelayHandoverSigned handedOn() {
        return new RelayHandoverSigned(PERSON, JOURNEY, paper(), RELAY, THEN);
    }

    static JourneyArrived arrived() {
        return new JourneyArrived(PERSON, JOURNEY, null, THEN);
    }

    /** So many days after the day on which it is told. */
    static List<LocalDate> after(int... days) {
        return Arrays.stream(days).mapToObj(DAY::plusDays).toList();
    }

    static Handover paper() {
        return paper(true, true, true, Medicines.NONE_NEEDED);
    }

    static Handover paper(boolean giver, boolean receiver, boolean belongings, Medicines medicines) {
        return new Handover(text("王芳"), text("120101199001011237"), true, giver, receiver, belongings, medicines, null);
    }

    static Handover unidentified(boolean copied) {
        return new Handover(
                text("王芳"),
                copied ? null : text("120101199001011237"),
                copied,
                true,
                true,
                true,
                Medicines.NONE_NEEDED,
                null);
    }

    /** An escort to a station at home that was planned, agreed to, allowed and staffed. */
    static List<PersonEvent> ready(@Nullable Birth birth) {
        return plus(
                leaving(birth),
                planned(JourneyMode.ESCORT, TO_STATION),
                asked(0),
                confirmed(0),
                approved(),
                team(0, MAN, WOMAN));
    }

    static List<PersonEvent> underway() {
        return plus(ready(GROWN), departed(0));
    }

    /** A relay over one station to another that was planned, agreed to, allowed and staffed. */
    static List<PersonEvent> relayReady() {
        return plus(
                leaving(GROWN),
                planned(JourneyMode.RELAY, TO_STATION, RELAY),
                asked(0),
                confirmed(0),
                asked(1),
                confirmed(1),
                approved(),
                team(0, MAN, WOMAN));
    }

    /** The mother comes for somebody. */
    static List<PersonEvent> fetched(@Nullable Birth birth) {
        return plus(
                leaving(birth),
                mother(),
                opening(),
                verified(),
                planned(JourneyMode.KIN_PICKUP, TO_MOTHER),
                kinAsked(),
                kinConfirmed(),
                assessed(true),
                approved());
    }
}
