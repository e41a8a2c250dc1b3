package org.homeward.command.returnhome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homeward.command.person.PersonSpec.BOSS;
import static org.homeward.command.person.PersonSpec.NOW;
import static org.homeward.command.person.PersonSpec.PERSON;
import static org.homeward.command.person.PersonSpec.STATION;
import static org.homeward.command.person.PersonSpec.THEN;
import static org.homeward.command.person.PersonSpec.given;
import static org.homeward.command.person.PersonSpec.note;
import static org.homeward.command.person.PersonSpec.opened;
import static org.homeward.command.returnhome.Travelling.CHILD;
import static org.homeward.command.returnhome.Travelling.GROWN;
import static org.homeward.command.returnhome.Travelling.JOURNEY;
import static org.homeward.command.returnhome.Travelling.MAN;
import static org.homeward.command.returnhome.Travelling.MOTHER;
import static org.homeward.command.returnhome.Travelling.ORIGIN;
import static org.homeward.command.returnhome.Travelling.RELAY;
import static org.homeward.command.returnhome.Travelling.REQUEST;
import static org.homeward.command.returnhome.Travelling.STAY;
import static org.homeward.command.returnhome.Travelling.TO_MOTHER;
import static org.homeward.command.returnhome.Travelling.TO_STATION;
import static org.homeward.command.returnhome.Travelling.WOMAN;
import static org.homeward.command.returnhome.Travelling.after;
import static org.homeward.command.returnhome.Travelling.approve;
import static org.homeward.command.returnhome.Travelling.approved;
import static org.homeward.command.returnhome.Travelling.arrived;
import static org.homeward.command.returnhome.Travelling.asked;
import static org.homeward.command.returnhome.Travelling.confirmed;
import static org.homeward.command.returnhome.Travelling.departed;
import static org.homeward.command.returnhome.Travelling.handedOn;
import static org.homeward.command.returnhome.Travelling.inStation;
import static org.homeward.command.returnhome.Travelling.leaving;
import static org.homeward.command.returnhome.Travelling.mother;
import static org.homeward.command.returnhome.Travelling.opening;
import static org.homeward.command.returnhome.Travelling.paper;
import static org.homeward.command.returnhome.Travelling.plan;
import static org.homeward.command.returnhome.Travelling.planned;
import static org.homeward.command.returnhome.Travelling.plus;
import static org.homeward.command.returnhome.Travelling.relayReady;
import static org.homeward.command.returnhome.Travelling.team;
import static org.homeward.command.returnhome.Travelling.underway;
import static org.homeward.command.returnhome.Travelling.verified;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.homeward.command.person.PersonState;
import org.homeward.shared.intake.Channel;
import org.homeward.shared.intake.Impairment;
import org.homeward.shared.intake.IntakeCommand.CancelDeparture;
import org.homeward.shared.intake.IntakeCommand.DepartByOwnWish;
import org.homeward.shared.intake.IntakeCommand.DivertToMedical;
import org.homeward.shared.intake.IntakeCommand.RecordAbsconding;
import org.homeward.shared.intake.IntakeCommand.RecordDeath;
import org.homeward.shared.intake.IntakeCommand.RecordHospitalAdmission;
import org.homeward.shared.intake.IntakeCommand.ReferToPolice;
import org.homeward.shared.intake.IntakeCommand.RegisterRecipient;
import org.homeward.shared.intake.IntakeCommand.TerminateAid;
import org.homeward.shared.intake.IntakeEvent.Absconded;
import org.homeward.shared.intake.IntakeEvent.AidTerminated;
import org.homeward.shared.intake.IntakeEvent.DeathRecorded;
import org.homeward.shared.intake.IntakeEvent.DepartedToPlacement;
import org.homeward.shared.intake.IntakeEvent.DepartedVoluntarily;
import org.homeward.shared.intake.IntakeEvent.HelpRequested;
import org.homeward.shared.intake.IntakeEvent.RecipientRegistered;
import org.homeward.shared.intake.IntakeEvent.ReferredToPolice;
import org.homeward.shared.intake.IntakeEvent.SeekerScreened;
import org.homeward.shared.intake.Screening;
import org.homeward.shared.intake.SecurityCheck;
import org.homeward.shared.intake.TerminationGround;
import org.homeward.shared.intake.ToldOfDeath;
import org.homeward.shared.intake.TriageLevel;
import org.homeward.shared.kernel.BedZoneId;
import org.homeward.shared.kernel.PlacementId;
import org.homeward.shared.kernel.RefusalCode;
import org.homeward.shared.kernel.ShortText;
import org.homeward.shared.network.BedNumber;
import org.homeward.shared.person.ErasureCommand.ProposeErasure;
import org.homeward.shared.person.ErasureReason;
import org.homeward.shared.person.FileCommand.FlagNoContact;
import org.homeward.shared.person.FileCommand.SealFile;
import org.homeward.shared.person.FileEvent.NoContactFlagged;
import org.homeward.shared.person.PersonEvent;
import org.homeward.shared.placement.DisruptionCause;
import org.homeward.shared.placement.PlacementCommand.DisruptPlacement;
import org.homeward.shared.placement.PlacementCommand.EndPlacement;
import org.homeward.shared.placement.PlacementCommand.StartPlacement;
import org.homeward.shared.placement.PlacementEnd;
import org.homeward.shared.placement.PlacementEvent.PlacementApproved;
import org.homeward.shared.placement.PlacementEvent.PlacementDisrupted;
import org.homeward.shared.placement.PlacementEvent.PlacementEnded;
import org.homeward.shared.placement.PlacementEvent.PlacementProposed;
import org.homeward.shared.placement.PlacementEvent.PlacementStarted;
import org.homeward.shared.placement.PlacementType;
import org.homeward.shared.returnhome.JourneyCommand.SignHandover;
import org.homeward.shared.returnhome.JourneyCommand.VoidTravelVoucher;
import org.homeward.shared.returnhome.JourneyEvent.HandoverSigned;
import org.homeward.shared.returnhome.JourneyEvent.JourneyAborted;
import org.homeward.shared.returnhome.JourneyEvent.JourneyCancelled;
import org.homeward.shared.returnhome.JourneyEvent.ReceptionRefused;
import org.homeward.shared.returnhome.JourneyEvent.TravelVoucherIssued;
import org.homeward.shared.returnhome.JourneyMode;
import org.homeward.shared.returnhome.VoucherKind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a journey means for the stay and the placement, and they for it: nobody is ever in nobody's care. */
@Tag("story")
class JourneyConsequencesDecisionsTest {

    private static final PlacementId LIVED = new PlacementId("placement-thisone1");
    private static final List<PersonEvent> PLANNED =
            plus(leaving(GROWN), planned(JourneyMode.ESCORT, TO_STATION), asked(0), confirmed(0));
    private static final List<PersonEvent> PLACED = List.of(
            opened(GROWN),
            new PlacementProposed(
                    PERSON,
                    LIVED,
                    PlacementType.ENTRUSTED_CARE,
                    STATION,
                    null,
                    null,
                    false,
                    note("x"),
                    null,
                    null,
                    null,
                    THEN),
            new PlacementApproved(PERSON, LIVED, note("x"), THEN),
            new PlacementStarted(PERSON, LIVED, null, null, null, null, null, THEN));

    private static final HandoverSigned SIGNED =
            new HandoverSigned(PERSON, JOURNEY, paper(), after(7, 30, 90, 180), after(7, 30, 90, 180, 365, 730), NOW);

    @Test
    void whoever_lives_in_a_placement_is_brought_home_from_there_and_it_ends_with_the_handover() {
        List<PersonEvent> there = plus(
                PLACED,
                planned(JourneyMode.ESCORT, TO_STATION),
                asked(0),
                confirmed(0),
                approved(),
                team(0, MAN, WOMAN),
                departed(0),
                arrived());
        given(there)
                .when(new SignHandover(PERSON, JOURNEY, paper(), NOW))
                .then(SIGNED, new PlacementEnded(PERSON, LIVED, PlacementEnd.RETURNED_HOME, null, NOW));
    }

    @Test
    void nobody_leaves_their_placement_otherwise_while_they_are_on_the_way() {
        List<PersonEvent> onTheWay = plus(PLACED, planned(JourneyMode.ESCORT, TO_STATION), departed(0));
        given(onTheWay)
                .when(new EndPlacement(PERSON, LIVED, PlacementEnd.OWN_WISH, note("x"), NOW))
                .thenRefused(RefusalCode.JOURNEY_UNDERWAY, "journey", JOURNEY.value());
        given(onTheWay).when(disrupt(DisruptionCause.CONFLICT)).thenRefused(RefusalCode.JOURNEY_UNDERWAY);
        given(onTheWay)
                .when(disrupt(DisruptionCause.RAN_AWAY))
                .then(
                        new PlacementDisrupted(PERSON, LIVED, DisruptionCause.RAN_AWAY, note("x"), null, null, NOW),
                        new JourneyAborted(PERSON, JOURNEY, null, NOW));
    }

    @Test
    void nobody_on_the_way_is_laid_into_a_hospital_as_if_they_were_here() {
        PlacementId hospital = new PlacementId("placement-hospital1");
        List<PersonEvent> allowed = plus(
                PLACED,
                new PlacementProposed(
                        PERSON,
                        hospital,
                        PlacementType.HOSPITAL,
                        STATION,
                        null,
                        null,
                        false,
                        note("x"),
                        null,
                        null,
                        null,
                        THEN),
                new PlacementApproved(PERSON, hospital, note("x"), THEN));
        StartPlacement start = new StartPlacement(PERSON, hospital, null, null, null, NOW);
        given(allowed).when(start).thenAllowed();
        given(plus(allowed, planned(JourneyMode.ESCORT, TO_STATION), departed(0)))
                .when(start)
                .thenRefused(RefusalCode.JOURNEY_UNDERWAY);
    }

    @Test
    void a_child_is_not_left_to_nobody_when_its_placement_ends() {
        List<PersonEvent> child =
                plus(List.of(opened(CHILD)), PLACED.subList(1, 4).toArray(new PersonEvent[0]));
        given(child)
                .when(new EndPlacement(PERSON, LIVED, PlacementEnd.FAMILY_FOUND, note("x"), NOW))
                .thenRefused(RefusalCode.PLACEMENT_OF_CHILD_TO_NOBODY);
        given(PLACED)
                .when(new EndPlacement(PERSON, LIVED, PlacementEnd.FAMILY_FOUND, note("x"), NOW))
                .thenAllowed();
        HelpRequested asks = new HelpRequested(PERSON, STAY, STATION, Channel.SELF, null, null, note("x"), THEN);
        given(plus(child, asks))
                .when(new EndPlacement(PERSON, LIVED, PlacementEnd.FAMILY_FOUND, note("x"), NOW))
                .thenRefused(RefusalCode.PLACEMENT_OF_CHILD_TO_NOBODY);
        given(plus(child, asks, new RecipientRegistered(PERSON, STAY, note("x"), true, true, THEN)))
                .when(new EndPlacement(PERSON, LIVED, PlacementEnd.FAMILY_FOUND, note("x"), NOW))
                .thenAllowed();
    }

    @Test
    void a_death_ends_a_journey_planned_or_begun() {
        DeathRecorded died =
                new DeathRecorded(PERSON, STAY, new ShortText("医院"), note("病故"), EnumSet.allOf(ToldOfDeath.class), NOW);
        given(PLANNED).when(death()).then(died, new JourneyCancelled(PERSON, JOURNEY, null, NOW));
        given(underway()).when(death()).then(died, new JourneyAborted(PERSON, JOURNEY, null, NOW));
        given(plus(
                        underway(),
                        new TravelVoucherIssued(
                                PERSON, JOURNEY, VoucherKind.TICKET, new ShortText("T-1"), null, true, null, THEN),
                        new DeathRecorded(PERSON, STAY, new ShortText("x"), note("x"), Set.of(), THEN),
                        new JourneyAborted(PERSON, JOURNEY, null, THEN)))
                .when(new VoidTravelVoucher(PERSON, JOURNEY, new ShortText("T-1"), note("x"), NOW))
                .thenAllowed();
        given(plus(PLANNED, new DeathRecorded(PERSON, STAY, new ShortText("x"), note("x"), Set.of(), THEN)))
                .when(approve(), BOSS)
                .thenRefused(RefusalCode.PERSON_DECEASED);
    }

    @Test
    void whoever_leaves_otherwise_is_on_no_journey_any_more() {
        given(PLANNED)
                .when(new DepartByOwnWish(PERSON, true, null, null, null, NOW))
                .then(
                        new DepartedVoluntarily(PERSON, STAY, null, null, null, NOW),
                        new JourneyCancelled(PERSON, JOURNEY, null, NOW));
        given(PLANNED)
                .when(terminate())
                .then(
                        new AidTerminated(
                                PERSON, STAY, TerminationGround.FALSE_DETAILS, new ShortText("N-1"), note("x"), NOW),
                        new JourneyCancelled(PERSON, JOURNEY, null, NOW));
        given(PLANNED)
                .when(police(true))
                .then(
                        new ReferredToPolice(PERSON, STAY, new ShortText("派出所"), true, note("x"), NOW),
                        new JourneyCancelled(PERSON, JOURNEY, null, NOW));
        given(PLANNED)
                .when(police(false))
                .then(new ReferredToPolice(PERSON, STAY, new ShortText("派出所"), false, note("x"), NOW));
        given(PLANNED)
                .when(new RecordAbsconding(PERSON, note("x"), null, null, NOW))
                .then(new Absconded(PERSON, STAY, note("x"), NOW), new JourneyCancelled(PERSON, JOURNEY, null, NOW));
    }

    @Test
    void whoever_is_on_the_way_leaves_the_station_only_by_a_handover_or_by_getting_lost() {
        given(underway())
                .when(new DepartByOwnWish(PERSON, true, null, null, null, NOW))
                .thenRefused(RefusalCode.JOURNEY_UNDERWAY);
        given(underway()).when(terminate()).thenRefused(RefusalCode.JOURNEY_UNDERWAY);
        given(underway()).when(police(true)).thenRefused(RefusalCode.JOURNEY_UNDERWAY);
        given(underway()).when(new CancelDeparture(PERSON, note("x"), NOW)).thenRefused(RefusalCode.JOURNEY_UNDERWAY);
        given(underway())
                .when(new RecordHospitalAdmission(PERSON, new ShortText("医院"), note("x"), NOW))
                .thenRefused(RefusalCode.JOURNEY_UNDERWAY);
        given(underway())
                .when(new DivertToMedical(PERSON, new ShortText("医院"), note("x"), NOW))
                .thenRefused(RefusalCode.JOURNEY_UNDERWAY);
        given(underway())
                .when(new RecordAbsconding(PERSON, note("x"), null, null, NOW))
                .then(new Absconded(PERSON, STAY, note("x"), NOW), new JourneyAborted(PERSON, JOURNEY, null, NOW));
    }

    @Test
    void whoever_moves_into_a_placement_is_not_brought_home_any_more() {
        BedZoneId zone = new BedZoneId("zone-thiszone1");
        BedNumber bed = new BedNumber("A-01");
        StartPlacement start = new StartPlacement(PERSON, LIVED, zone, bed, null, NOW);
        given(plus(PLANNED, PLACED.get(1), PLACED.get(2)))
                .when(start)
                .then(
                        new PlacementStarted(PERSON, LIVED, zone, bed, null, null, LocalDate.of(2026, 4, 3), NOW),
                        new DepartedToPlacement(PERSON, STAY, LIVED, NOW),
                        new JourneyCancelled(PERSON, JOURNEY, null, NOW));
        given(plus(underway(), PLACED.get(1), PLACED.get(2))).when(start).thenRefused(RefusalCode.JOURNEY_UNDERWAY);
    }

    @Test
    void whoever_another_station_takes_in_on_the_way_is_in_its_care_from_then_on() {
        List<PersonEvent> asks = plus(
                PLACED,
                planned(JourneyMode.ESCORT, TO_STATION),
                departed(0),
                new HelpRequested(PERSON, STAY, RELAY, Channel.SELF, null, null, note("x"), THEN),
                new SeekerScreened(
                        PERSON,
                        STAY,
                        new Screening(
                                true, true, SecurityCheck.PASSED, TriageLevel.NONE, Set.of(), Impairment.NONE, null),
                        THEN));
        given(asks)
                .when(new RegisterRecipient(PERSON, note("途中走散"), true, true, NOW))
                .then(
                        new RecipientRegistered(PERSON, STAY, note("途中走散"), true, true, NOW),
                        new JourneyAborted(PERSON, JOURNEY, null, NOW));
    }

    @Test
    void who_only_asks_at_a_station_does_not_leave_it_by_a_handover() {
        given(plus(
                        PLACED,
                        planned(JourneyMode.ESCORT, TO_STATION),
                        asked(0),
                        confirmed(0),
                        departed(0),
                        arrived(),
                        new HelpRequested(PERSON, STAY, RELAY, Channel.SELF, null, null, note("x"), THEN)))
                .when(new SignHandover(PERSON, JOURNEY, paper(), NOW))
                .then(SIGNED, new PlacementEnded(PERSON, LIVED, PlacementEnd.RETURNED_HOME, null, NOW));
    }

    @Test
    void a_plan_to_a_relative_who_must_be_kept_away_is_off() {
        List<PersonEvent> plan =
                plus(leaving(GROWN), mother(), opening(), verified(), planned(JourneyMode.ESCORT, TO_MOTHER));
        NoContactFlagged flagged = new NoContactFlagged(PERSON, MOTHER, note("有伤痕"), NOW);
        given(plan)
                .when(new FlagNoContact(PERSON, MOTHER, note("有伤痕"), NOW))
                .then(flagged, new JourneyCancelled(PERSON, JOURNEY, null, NOW));
        given(plus(plan, departed(0)))
                .when(new FlagNoContact(PERSON, MOTHER, note("有伤痕"), NOW))
                .then(flagged);
    }

    @Test
    void a_file_with_a_journey_that_is_not_settled_is_neither_sealed_nor_absorbed() {
        given(plus(PLACED.subList(0, 1), planned(JourneyMode.ESCORT, TO_STATION)))
                .when(new SealFile(PERSON, note("结案"), NOW))
                .thenRefused(RefusalCode.SEAL_WITH_JOURNEY);
        given(plus(PLACED.subList(0, 1), planned(JourneyMode.ESCORT, TO_STATION)))
                .when(new ProposeErasure(PERSON, ErasureReason.UNLAWFUL, NOW))
                .thenRefused(RefusalCode.ERASURE_WITH_JOURNEY);
        given(List.of(opened(GROWN)))
                .whenItAbsorbs(given(plus(PLACED.subList(0, 1), planned(JourneyMode.ESCORT, TO_STATION))))
                .thenRefused(RefusalCode.MERGE_ABSORBS_JOURNEY);
        given(List.of(opened(GROWN)))
                .whenItAbsorbs(given(plus(
                        PLACED.subList(0, 1),
                        planned(JourneyMode.ESCORT, TO_STATION),
                        new JourneyCancelled(PERSON, JOURNEY, note("x"), THEN))))
                .thenAllowed();
    }

    @Test
    void an_id_that_an_absorbed_file_used_is_not_used_again() {
        given(inStation(GROWN))
                .havingAbsorbed(given(plus(
                        PLACED.subList(0, 1),
                        planned(JourneyMode.ESCORT, TO_STATION),
                        new JourneyCancelled(PERSON, JOURNEY, note("x"), THEN))))
                .when(plan(JourneyMode.ESCORT, TO_STATION))
                .thenRefused(RefusalCode.JOURNEY_ALREADY_PLANNED);
    }

    @Test
    void who_is_asked_may_answer_who_agreed_takes_part_and_who_answers_for_the_person_knows_the_file() {
        PersonState asks = given(plus(leaving(GROWN), planned(JourneyMode.ESCORT, TO_STATION), asked(0)))
                .state();
        assertThat(asks.journeys().asked()).containsExactly(ORIGIN);
        assertThat(asks.journeys().partners()).isEmpty();
        assertThat(given(PLANNED).state().journeys().partners()).containsExactly(ORIGIN);
        assertThat(given(PLANNED).state().stations()).containsExactly(STATION);
        PersonState refused = given(plus(PLANNED, new ReceptionRefused(PERSON, JOURNEY, 0, note("x"), REQUEST, THEN)))
                .state();
        assertThat(refused.journeys().asked()).isEmpty();
        assertThat(given(plus(relayReady(), departed(0), handedOn())).state().stations())
                .containsExactly(STATION, RELAY);
    }

    private static DisruptPlacement disrupt(DisruptionCause cause) {
        return new DisruptPlacement(PERSON, LIVED, cause, note("x"), null, null, NOW);
    }

    private static RecordDeath death() {
        return new RecordDeath(PERSON, new ShortText("医院"), note("病故"), EnumSet.allOf(ToldOfDeath.class), NOW);
    }

    private static TerminateAid terminate() {
        return new TerminateAid(PERSON, TerminationGround.FALSE_DETAILS, new ShortText("N-1"), note("x"), NOW);
    }

    private static ReferToPolice police(boolean taken) {
        return new ReferToPolice(PERSON, new ShortText("派出所"), taken, note("x"), NOW);
    }
}
