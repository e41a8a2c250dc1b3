package org.homeward.query.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.homeward.shared.dossier.JourneyFile;
import org.homeward.shared.dossier.RecipientFile;
import org.homeward.shared.intake.Channel;
import org.homeward.shared.intake.IntakeEvent.DepartedHome;
import org.homeward.shared.intake.IntakeEvent.HelpRequested;
import org.homeward.shared.intake.IntakeEvent.RecipientRegistered;
import org.homeward.shared.kernel.ActorId;
import org.homeward.shared.kernel.CommandId;
import org.homeward.shared.kernel.FacilityId;
import org.homeward.shared.kernel.JourneyId;
import org.homeward.shared.kernel.KinId;
import org.homeward.shared.kernel.Note;
import org.homeward.shared.kernel.PersonId;
import org.homeward.shared.kernel.Personal;
import org.homeward.shared.kernel.Provenance;
import org.homeward.shared.kernel.Recorded;
import org.homeward.shared.kernel.Role;
import org.homeward.shared.kernel.Sex;
import org.homeward.shared.kernel.ShortText;
import org.homeward.shared.kernel.StationRequestId;
import org.homeward.shared.kernel.StayId;
import org.homeward.shared.person.DivisionCode;
import org.homeward.shared.person.FileEvent.PersonFileOpened;
import org.homeward.shared.person.Identity;
import org.homeward.shared.person.Nationality;
import org.homeward.shared.person.PersonEvent;
import org.homeward.shared.returnhome.Handover;
import org.homeward.shared.returnhome.JourneyEvent.HandoverSigned;
import org.homeward.shared.returnhome.JourneyEvent.JourneyApproved;
import org.homeward.shared.returnhome.JourneyEvent.JourneyArrived;
import org.homeward.shared.returnhome.JourneyEvent.JourneyDeparted;
import org.homeward.shared.returnhome.JourneyEvent.JourneyPlanned;
import org.homeward.shared.returnhome.JourneyEvent.ReceptionConfirmed;
import org.homeward.shared.returnhome.JourneyEvent.ReceptionRequested;
import org.homeward.shared.returnhome.JourneyEvent.RelayHandoverSigned;
import org.homeward.shared.returnhome.JourneyMode;
import org.homeward.shared.returnhome.Medicines;
import org.homeward.shared.returnhome.Receiver;
import org.jspecify.annotations.Nullable;

/** Somebody on the way home, and what may be told of it. */
final class Homebound {

    static final PersonId PERSON = new PersonId("person-homebound1");
    static final PersonId OTHER = new PersonId("person-homebound2");
    static final JourneyId FIRST = new JourneyId("journey-folded01");
    static final JourneyId SECOND = new JourneyId("journey-folded02");
    static final FacilityId STATION = new FacilityId("facility-station01");
    static final FacilityId HALFWAY = new FacilityId("facility-station02");
    static final FacilityId FURTHER = new FacilityId("facility-station03");
    static final FacilityId AT_HOME = new FacilityId("facility-station04");
    static final KinId UNCLE = new KinId("kin-uncle0001");
    static final KinId AUNT = new KinId("kin-aunt00001");
    static final StayId STAY = new StayId("stay-folded01");
    static final StayId LATER_STAY = new StayId("stay-folded02");
    static final StationRequestId REQUEST = new StationRequestId("request-folded01");
    static final DivisionCode HOME = new DivisionCode("120110");
    static final DivisionCode ELSEWHERE = new DivisionCode("110105");
    static final LocalDate FOLLOW = LocalDate.of(2026, 4, 1);
    static final LocalDate MEASURE = LocalDate.of(2026, 6, 1);
    static final Personal<ShortText> TRAIN = text("K52");
    static final Handover PAPER = new Handover(
            text("李大山"), text("110105194912310020"), true, true, true, true, Medicines.HANDED_OVER, note("all well"));

    private static final Instant DAY = Instant.parse("2026-03-02T02:00:00Z");

    private Homebound() {}

    static RecipientFile folded(PersonEvent... history) {
        return foldedOf(PERSON, history);
    }

    static RecipientFile foldedOf(PersonId person, PersonEvent... history) {
        List<PersonEvent> events = new ArrayList<>();
        Identity nobody =
                new Identity(null, null, Sex.UNKNOWN, null, null, Nationality.UNKNOWN, null, null, null, null);
        events.add(new PersonFileOpened(person, STATION, Personal.erased(), nobody, at(0)));
        events.addAll(List.of(history));
        @Nullable RecipientFile file = null;
        for (int i = 0; i < events.size(); i++) {
            file = RecipientFold.evolve(file, recorded(events.get(i), i));
        }
        return Objects.requireNonNull(file);
    }

    static Recorded<PersonEvent> recorded(PersonEvent event, long sequence) {
        Provenance by = new Provenance(
                new ActorId("actor-desk0001"), Role.STATION_STAFF, null, new CommandId("cmd-folding1"), null, at((int)
                        sequence));
        return new Recorded<>(event, sequence, by.now(), by, null);
    }

    /** One history after the other. */
    static PersonEvent[] together(PersonEvent[] first, PersonEvent... then) {
        List<PersonEvent> all = new ArrayList<>(List.of(first));
        all.addAll(List.of(then));
        return all.toArray(PersonEvent[]::new);
    }

    static JourneyFile only(RecipientFile file) {
        return file.journeys().stream()
                .reduce((one, another) -> {
                    throw new IllegalStateException("more than one journey");
                })
                .orElseThrow();
    }

    static HelpRequested asked(StayId stay, FacilityId station, int hours) {
        return new HelpRequested(PERSON, stay, station, Channel.SELF, null, null, note("lost"), at(hours));
    }

    static RecipientRegistered registered(StayId stay, int hours) {
        return new RecipientRegistered(PERSON, stay, note("lost"), true, false, at(hours));
    }

    /** In the care of the station since the second hour. */
    static PersonEvent[] inStation() {
        return new PersonEvent[] {asked(STAY, STATION, 1), registered(STAY, 2)};
    }

    static JourneyPlanned planned(JourneyMode mode, @Nullable Receiver receiver, FacilityId... relays) {
        return plannedAt(FIRST, 3, mode, receiver, relays);
    }

    static JourneyPlanned plannedAt(
            JourneyId id, int hours, JourneyMode mode, @Nullable Receiver receiver, FacilityId... relays) {
        return new JourneyPlanned(
                PERSON, id, STATION, mode, HOME, receiver, List.of(relays), note("home"), note("wants to"), at(hours));
    }

    static Receiver kin(KinId kin) {
        return new Receiver(null, kin, null);
    }

    static Receiver station(FacilityId station) {
        return new Receiver(station, null, null);
    }

    static Receiver body(String words) {
        return new Receiver(null, null, text(words));
    }

    static ReceptionRequested requested(int stop, int hours) {
        return new ReceptionRequested(PERSON, FIRST, stop, REQUEST, note("receive?"), at(hours));
    }

    static ReceptionConfirmed confirmed(int stop, int hours) {
        return new ReceptionConfirmed(PERSON, FIRST, stop, text("李大山"), note("gladly"), REQUEST, at(hours));
    }

    static JourneyApproved approved(int hours) {
        return new JourneyApproved(PERSON, FIRST, note("yes"), at(hours));
    }

    static JourneyDeparted departed(int leg, int hours) {
        return new JourneyDeparted(PERSON, FIRST, leg, TRAIN, at(hours + 12), at(hours + 4), at(hours));
    }

    static RelayHandoverSigned handedOnTo(FacilityId station, int hours) {
        return new RelayHandoverSigned(PERSON, FIRST, PAPER, station, at(hours));
    }

    static JourneyArrived arrived(int hours) {
        return new JourneyArrived(PERSON, FIRST, at(hours + 24), at(hours));
    }

    static HandoverSigned signed(int hours) {
        return new HandoverSigned(PERSON, FIRST, PAPER, List.of(FOLLOW), List.of(MEASURE), at(hours));
    }

    static DepartedHome departedHome(int hours) {
        return new DepartedHome(PERSON, STAY, FIRST, at(hours));
    }

    static Personal<Note> note(String words) {
        return Personal.of(new Note(words));
    }

    static Personal<ShortText> text(String words) {
        return Personal.of(new ShortText(words));
    }

    static Instant at(int hours) {
        return DAY.plusSeconds(hours * 3_600L);
    }
}
