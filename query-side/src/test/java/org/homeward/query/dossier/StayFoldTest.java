package org.homeward.query.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.homeward.shared.dossier.Custody;
import org.homeward.shared.dossier.RecipientFile;
import org.homeward.shared.dossier.StayFile;
import org.homeward.shared.dossier.StayFile.HospitalStay;
import org.homeward.shared.dossier.StayFile.Item;
import org.homeward.shared.intake.Belonging;
import org.homeward.shared.intake.BelongingsReceiver;
import org.homeward.shared.intake.Channel;
import org.homeward.shared.intake.Custodian;
import org.homeward.shared.intake.DeclineGround;
import org.homeward.shared.intake.DeclineReview;
import org.homeward.shared.intake.DepartureMode;
import org.homeward.shared.intake.IntakeEvent.Absconded;
import org.homeward.shared.intake.IntakeEvent.AbscondingReportedToPolice;
import org.homeward.shared.intake.IntakeEvent.AidTerminated;
import org.homeward.shared.intake.IntakeEvent.BedAssigned;
import org.homeward.shared.intake.IntakeEvent.BelongingsRegistered;
import org.homeward.shared.intake.IntakeEvent.BelongingsReturned;
import org.homeward.shared.intake.IntakeEvent.DeathRecorded;
import org.homeward.shared.intake.IntakeEvent.DeathRetracted;
import org.homeward.shared.intake.IntakeEvent.DeclineReviewed;
import org.homeward.shared.intake.IntakeEvent.DepartureApproved;
import org.homeward.shared.intake.IntakeEvent.DepartureCancelled;
import org.homeward.shared.intake.IntakeEvent.DeparturePrepared;
import org.homeward.shared.intake.IntakeEvent.DivertedToMedicalCare;
import org.homeward.shared.intake.IntakeEvent.HelpDeclined;
import org.homeward.shared.intake.IntakeEvent.HelpRequested;
import org.homeward.shared.intake.IntakeEvent.HospitalAdmitted;
import org.homeward.shared.intake.IntakeEvent.HospitalDischarged;
import org.homeward.shared.intake.IntakeEvent.MissingChildAlertOpened;
import org.homeward.shared.intake.IntakeEvent.RecipientRegistered;
import org.homeward.shared.intake.IntakeEvent.ReferredToPolice;
import org.homeward.shared.intake.Signatory;
import org.homeward.shared.intake.StayStage;
import org.homeward.shared.intake.TerminationGround;
import org.homeward.shared.kernel.ActorId;
import org.homeward.shared.kernel.BedZoneId;
import org.homeward.shared.kernel.CommandId;
import org.homeward.shared.kernel.FacilityId;
import org.homeward.shared.kernel.Note;
import org.homeward.shared.kernel.PersonId;
import org.homeward.shared.kernel.Personal;
import org.homeward.shared.kernel.Provenance;
import org.homeward.shared.kernel.Recorded;
import org.homeward.shared.kernel.Role;
import org.homeward.shared.kernel.Sex;
import org.homeward.shared.kernel.ShortText;
import org.homeward.shared.kernel.StayId;
import org.homeward.shared.network.BedNumber;
import org.homeward.shared.person.FileEvent.PersonFileOpened;
import org.homeward.shared.person.FileEvent.PersonFilesMerged;
import org.homeward.shared.person.Identity;
import org.homeward.shared.person.Nationality;
import org.homeward.shared.person.PersonEvent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the file tells of a stay: each item until it is handed out, why help was declined, the times in hospital. */
class StayFoldTest {

    private static final PersonId PERSON = new PersonId("person-folded01");
    private static final PersonId OTHER = new PersonId("person-folded02");
    private static final FacilityId STATION = new FacilityId("facility-station01");
    private static final StayId STAY = new StayId("stay-folded01");
    private static final StayId NEXT = new StayId("stay-folded02");
    private static final Instant DAY = Instant.parse("2026-03-02T02:00:00Z");
    private static final Personal<Note> WHY = Personal.of(new Note("x"));
    private static final ShortText SOMEWHERE = new ShortText("某处");
    private static final ActorId DESK = new ActorId("actor-desk0001");
    private static final Set<Signatory> BOTH = EnumSet.of(Signatory.RECIPIENT, Signatory.STAFF);
    private static final PersonEvent LISTED = listed("现金", Custodian.STATION);

    @Test
    void a_second_list_adds_to_the_first() {
        StayFile stay = lastOf(inStay(LISTED, listed("雨伞", Custodian.PERSON)));
        assertThat(stay.belongings()).extracting(Item::custody).containsExactly(Custody.KEPT, Custody.NOT_KEPT);
    }

    @Test
    void what_was_given_back_stays_so_when_more_is_listed() {
        PersonEvent prepared = new DeparturePrepared(PERSON, STAY, DepartureMode.OWN_WISH, BOTH, DAY);
        StayFile stay = lastOf(inStay(
                LISTED, prepared, new DepartureCancelled(PERSON, STAY, WHY, DAY), listed("手机", Custodian.STATION)));
        assertThat(stay.belongings()).extracting(Item::custody).containsExactly(Custody.RETURNED, Custody.KEPT);
    }

    @Test
    void what_the_station_keeps_when_somebody_is_gone_is_left_behind_until_it_is_handed_out() {
        for (PersonEvent ending : List.of(
                new Absconded(PERSON, STAY, WHY, DAY),
                new AidTerminated(PERSON, STAY, TerminationGround.OTHER, SOMEWHERE, WHY, DAY),
                new ReferredToPolice(PERSON, STAY, SOMEWHERE, true, WHY, DAY),
                new DeathRecorded(PERSON, STAY, SOMEWHERE, WHY, Set.of(), DAY))) {
            List<PersonEvent> gone = inStay(LISTED, listed("雨伞", Custodian.PERSON), ending);
            assertThat(lastOf(gone).belongings())
                    .extracting(Item::custody)
                    .containsExactly(Custody.LEFT_BEHIND, Custody.NOT_KEPT);
            assertThat(lastOf(plus(gone, returned())).belongings())
                    .extracting(Item::custody)
                    .containsExactly(Custody.RETURNED, Custody.NOT_KEPT);
        }
    }

    @Test
    void the_bag_of_an_earlier_stay_is_handed_out_during_a_later_one() {
        RecipientFile file = folded(plus(
                inStay(LISTED, new Absconded(PERSON, STAY, WHY, DAY)),
                new HelpRequested(PERSON, NEXT, STATION, Channel.SELF, null, null, WHY, DAY),
                returned()));
        assertThat(file.stays().getFirst().belongings())
                .extracting(Item::custody)
                .containsExactly(Custody.RETURNED);
        assertThat(file.stays().getLast().stage()).isEqualTo(StayStage.REQUESTED);
    }

    @Test
    void the_file_tells_why_help_was_declined_and_what_the_second_person_said() {
        PersonEvent declined = new HelpDeclined(PERSON, STAY, DeclineGround.ABLE_TO_PAY, SOMEWHERE, WHY, DAY);
        StayFile waiting = lastOf(requested(declined));
        assertThat(waiting.decline())
                .isEqualTo(new StayFile.Decline(DeclineGround.ABLE_TO_PAY, SOMEWHERE, WHY, DESK, DAY, null));
        StayFile upheld = lastOf(requested(declined, reviewed(DeclineReview.UPHELD)));
        assertThat(reviewOf(upheld)).isEqualTo(DeclineReview.UPHELD);
        assertThat(upheld.stage()).isEqualTo(StayStage.DECLINED);
        StayFile overturned = lastOf(requested(declined, reviewed(DeclineReview.OVERTURNED)));
        assertThat(reviewOf(overturned)).isEqualTo(DeclineReview.OVERTURNED);
        assertThat(overturned.stage()).isEqualTo(StayStage.SCREENING);
        assertThat(overturned.endedAt()).isNull();
        StayFile again = lastOf(requested(declined, reviewed(DeclineReview.OVERTURNED), declined));
        assertThat(reviewOf(again)).isNull();
    }

    @Test
    void who_is_sent_on_to_another_hospital_left_the_one_before() {
        StayFile stay = lastOf(inStay(
                new HospitalAdmitted(PERSON, STAY, SOMEWHERE, WHY, DAY),
                new DivertedToMedicalCare(PERSON, STAY, new ShortText("另一处"), WHY, DAY.plusSeconds(60)),
                new HospitalDischarged(PERSON, STAY, null, DAY.plusSeconds(120))));
        assertThat(stay.hospital())
                .containsExactly(
                        new HospitalStay(SOMEWHERE, DAY, DAY.plusSeconds(60)),
                        new HospitalStay(new ShortText("另一处"), DAY.plusSeconds(60), DAY.plusSeconds(120)));
    }

    @Test
    void the_file_names_the_police_report_of_a_child_and_of_an_adult_who_is_gone() {
        Absconded gone = new Absconded(PERSON, STAY, WHY, DAY);
        ShortText report = new ShortText("报警1");
        StayFile adult = lastOf(inStay(gone, new AbscondingReportedToPolice(PERSON, STAY, report, DAY)));
        assertThat(adult.policeReport()).isEqualTo(report);
        assertThat(adult.missingChildAlert()).isNull();
        assertThat(adult.stage()).isEqualTo(StayStage.DEPARTED);
        StayFile child = lastOf(inStay(gone, new MissingChildAlertOpened(PERSON, STAY, SOMEWHERE, report, DAY)));
        assertThat(child.policeReport()).isEqualTo(report);
        assertThat(child.missingChildAlert()).isEqualTo(SOMEWHERE);
    }

    @Test
    void an_approval_ends_with_the_departure_it_was_for() {
        StayFile stay = lastOf(inStay(
                new DepartureApproved(PERSON, STAY, WHY, DAY),
                new DeparturePrepared(PERSON, STAY, DepartureMode.OWN_WISH, BOTH, DAY),
                new DepartureCancelled(PERSON, STAY, WHY, DAY)));
        assertThat(stay.departureApproved()).isFalse();
    }

    @Test
    void after_a_death_that_is_taken_back_the_stay_goes_on_without_its_bed() {
        PersonEvent died = new DeathRecorded(PERSON, STAY, SOMEWHERE, WHY, Set.of(), DAY);
        List<PersonEvent> before = inStay(
                new BedAssigned(PERSON, STAY, new BedZoneId("zone-folded01"), new BedNumber("A-01"), null, DAY),
                LISTED,
                new HospitalAdmitted(PERSON, STAY, SOMEWHERE, WHY, DAY));
        RecipientFile alive =
                folded(plus(before, died, new DeathRetracted(PERSON, STAY, StayStage.IN_HOSPITAL, WHY, DAY)));
        StayFile was = lastOf(before);
        assertThat(alive.deceasedAt()).isNull();
        assertThat(alive.stays())
                .containsExactly(new StayChange(was).zone(null).bed(null).done());
    }

    @Test
    void a_death_outside_any_stay_is_taken_back_without_opening_one() {
        List<PersonEvent> gone = inStay(LISTED, new Absconded(PERSON, STAY, WHY, DAY));
        RecipientFile alive = folded(plus(
                gone,
                new DeathRecorded(PERSON, null, SOMEWHERE, WHY, Set.of(), DAY),
                new DeathRetracted(PERSON, null, null, WHY, DAY)));
        assertThat(alive.deceasedAt()).isNull();
        assertThat(alive.stays()).isEqualTo(folded(gone).stays());
    }

    @Test
    void a_death_known_to_an_absorbed_file_is_told_by_the_survivor() {
        RecipientFile dead = folded(inStay(new DeathRecorded(PERSON, STAY, SOMEWHERE, WHY, Set.of(), DAY)));
        RecipientFile survivor = folded(List.of(opened(OTHER), new PersonFilesMerged(OTHER, PERSON, WHY, DAY)));
        assertThat(Composition.of(survivor, List.of(dead)).deceasedAt()).isEqualTo(DAY);
        assertThat(survivor.deceasedAt()).isNull();
    }

    private static @Nullable DeclineReview reviewOf(StayFile stay) {
        StayFile.Decline decline = stay.decline();
        assertThat(decline).isNotNull();
        return decline == null ? null : decline.review();
    }

    private static DeclineReviewed reviewed(DeclineReview review) {
        return new DeclineReviewed(PERSON, STAY, review, WHY, DAY);
    }

    private static BelongingsRegistered listed(String what, Custodian keptBy) {
        return new BelongingsRegistered(
                PERSON, STAY, List.of(new Belonging(Personal.of(new ShortText(what)), 1, keptBy, null)), BOTH, DAY);
    }

    private static BelongingsReturned returned() {
        return new BelongingsReturned(PERSON, STAY, BelongingsReceiver.RECIPIENT, null, BOTH, DAY);
    }

    private static List<PersonEvent> requested(PersonEvent... more) {
        return plus(
                List.of(opened(PERSON), new HelpRequested(PERSON, STAY, STATION, Channel.SELF, null, null, WHY, DAY)),
                more);
    }

    private static List<PersonEvent> inStay(PersonEvent... more) {
        return plus(requested(new RecipientRegistered(PERSON, STAY, WHY, true, true, DAY)), more);
    }

    private static List<PersonEvent> plus(List<PersonEvent> history, PersonEvent... more) {
        List<PersonEvent> all = new ArrayList<>(history);
        all.addAll(List.of(more));
        return all;
    }

    private static PersonFileOpened opened(PersonId person) {
        Identity nobodyKnows =
                new Identity(null, null, Sex.UNKNOWN, null, null, Nationality.UNKNOWN, null, null, null, null);
        return new PersonFileOpened(person, STATION, Personal.of(new ShortText("张三")), nobodyKnows, DAY);
    }

    private static StayFile lastOf(List<PersonEvent> history) {
        return folded(history).stays().getLast();
    }

    private static RecipientFile folded(List<PersonEvent> history) {
        RecipientFile file = RecipientFold.evolve(null, recorded(history.getFirst(), 0));
        for (int i = 1; i < history.size(); i++) {
            file = RecipientFold.evolve(file, recorded(history.get(i), i));
        }
        return file;
    }

    private static Recorded<PersonEvent> recorded(PersonEvent event, long sequence) {
        Provenance by = new Provenance(DESK, Role.STATION_STAFF, STATION, new CommandId("cmd-somecommand"), null, DAY);
        return new Recorded<>(event, sequence, DAY, by, null);
    }
}
