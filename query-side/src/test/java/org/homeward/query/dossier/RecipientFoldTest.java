package org.homeward.query.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.homeward.shared.dossier.RecipientFile;
import org.homeward.shared.dossier.StayFile;
import org.homeward.shared.intake.Channel;
import org.homeward.shared.intake.Impairment;
import org.homeward.shared.intake.IntakeEvent.BedAssigned;
import org.homeward.shared.intake.IntakeEvent.DepartedVoluntarily;
import org.homeward.shared.intake.IntakeEvent.HelpRequested;
import org.homeward.shared.intake.IntakeEvent.HospitalAdmitted;
import org.homeward.shared.intake.IntakeEvent.HospitalDischarged;
import org.homeward.shared.intake.IntakeEvent.RecipientRegistered;
import org.homeward.shared.intake.IntakeEvent.SeekerScreened;
import org.homeward.shared.intake.IntakeEvent.ServiceProvided;
import org.homeward.shared.intake.Screening;
import org.homeward.shared.intake.SecurityCheck;
import org.homeward.shared.intake.ServiceKind;
import org.homeward.shared.intake.StayStage;
import org.homeward.shared.intake.TriageLevel;
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
import org.homeward.shared.person.FileEvent.DuplicateRuledOut;
import org.homeward.shared.person.FileEvent.FileAbsorbed;
import org.homeward.shared.person.FileEvent.FileRestored;
import org.homeward.shared.person.FileEvent.ObservationRecorded;
import org.homeward.shared.person.FileEvent.PersonFileOpened;
import org.homeward.shared.person.FileEvent.PersonFilesMerged;
import org.homeward.shared.person.FileEvent.PersonFilesUnmerged;
import org.homeward.shared.person.Identity;
import org.homeward.shared.person.Nationality;
import org.homeward.shared.person.ObservationKind;
import org.homeward.shared.person.PersonEvent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The file of a person, folded from what was recorded. */
class RecipientFoldTest {

    private static final PersonId PERSON = new PersonId("person-folded01");
    private static final PersonId OTHER = new PersonId("person-folded02");
    private static final FacilityId STATION = new FacilityId("facility-station01");
    private static final StayId STAY = new StayId("stay-folded01");
    private static final Instant DAY = Instant.parse("2026-03-02T02:00:00Z");

    @Test
    void a_stay_is_followed_from_the_request_to_the_departure() {
        RecipientFile file = folded(wholeStay(PERSON, Personal.of(new Note("没有路费"))));
        StayFile stay = file.stays().getLast();
        assertThat(file.version()).isEqualTo(8);
        assertThat(stay.stage()).isEqualTo(StayStage.DEPARTED);
        assertThat(stay.bed()).isNull();
        assertThat(stay.services()).containsEntry(ServiceKind.MEAL, 1);
        assertThat(stay.hospital())
                .singleElement()
                .satisfies(one -> assertThat(one.to()).isEqualTo(at(6)));
        assertThat(stay.endedAt()).isEqualTo(at(8));
    }

    @Test
    void as_of_an_instant_is_the_same_fold_stopped_there() {
        List<PersonEvent> history = wholeStay(PERSON, Personal.of(new Note("没有路费")));
        List<RecipientFile> copies = new ArrayList<>();
        RecipientFile file = null;
        for (int i = 0; i < history.size(); i++) {
            file = RecipientFold.evolve(file, recorded(history.get(i), i));
            copies.add(file);
        }
        for (int i = 0; i < history.size(); i++) {
            assertThat(folded(history.subList(0, i + 1))).isEqualTo(copies.get(i));
        }
    }

    @Test
    void a_gap_a_repetition_and_a_file_without_a_beginning_are_loud() {
        List<PersonEvent> history = wholeStay(PERSON, Personal.of(new Note("x")));
        RecipientFile file = folded(history.subList(0, 2));
        assertThatThrownBy(() -> RecipientFold.evolve(file, recorded(history.get(3), 3)))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> RecipientFold.evolve(file, recorded(history.get(1), 1)))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> RecipientFold.evolve(null, recorded(history.get(1), 1)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_history_with_everything_personal_erased_still_folds() {
        RecipientFile known = folded(wholeStay(PERSON, Personal.of(new Note("没有路费"))));
        RecipientFile erased = folded(wholeStay(PERSON, Personal.erased()));
        assertThat(erased.stays().getLast().stage())
                .isEqualTo(known.stays().getLast().stage());
        assertThat(erased.stays().getLast().reason().orNull()).isNull();
    }

    @Test
    void merged_files_read_as_one_and_part_again_without_loss() {
        RecipientFile alone = folded(List.of(opened(PERSON)));
        RecipientFile other = folded(wholeStay(OTHER, Personal.of(new Note("x"))));
        RecipientFile survivor =
                RecipientFold.evolve(alone, recorded(new PersonFilesMerged(PERSON, OTHER, note(), at(1)), 1));
        assertThat(survivor.absorbed()).containsExactly(OTHER);
        assertThat(Composition.of(survivor, List.of(other)).stays()).isEqualTo(other.stays());
        assertThat(survivor.stays()).isEmpty();
        RecipientFile parted =
                RecipientFold.evolve(survivor, recorded(new PersonFilesUnmerged(PERSON, OTHER, note(), at(2)), 2));
        assertThat(parted.absorbed()).isEmpty();
        assertThat(parted.stays()).isEqualTo(alone.stays());
    }

    @Test
    void who_was_told_apart_stays_so_until_they_are_merged_and_who_was_parted_was_told_apart() {
        RecipientFile apart = RecipientFold.evolve(
                folded(List.of(opened(PERSON))), recorded(new DuplicateRuledOut(PERSON, OTHER, note(), at(1)), 1));
        assertThat(apart.ruledOut()).containsExactly(OTHER);
        RecipientFile merged =
                RecipientFold.evolve(apart, recorded(new PersonFilesMerged(PERSON, OTHER, note(), at(2)), 2));
        assertThat(merged.ruledOut()).isEmpty();
        RecipientFile parted =
                RecipientFold.evolve(merged, recorded(new PersonFilesUnmerged(PERSON, OTHER, note(), at(3)), 3));
        assertThat(parted.ruledOut()).containsExactly(OTHER);

        RecipientFile absorbed = RecipientFold.evolve(apart, recorded(new FileAbsorbed(PERSON, OTHER, at(2)), 2));
        assertThat(absorbed.ruledOut()).isEmpty();
        RecipientFile restored = RecipientFold.evolve(absorbed, recorded(new FileRestored(PERSON, OTHER, at(3)), 3));
        assertThat(restored.ruledOut()).containsExactly(OTHER);
    }

    @Test
    void the_file_of_somebody_erased_is_still_read_with_the_one_it_was_merged_into() {
        RecipientFile survivor = RecipientFold.evolve(
                folded(List.of(opened(PERSON))), recorded(new PersonFilesMerged(PERSON, OTHER, note(), at(1)), 1));
        RecipientFile erased = folded(wholeStay(OTHER, Personal.erased()));
        assertThat(Composition.of(survivor, List.of(erased)).stays()).isEqualTo(erased.stays());
    }

    @Test
    void an_observation_keeps_both_times() {
        RecipientFile file = RecipientFold.evolve(
                folded(List.of(opened(PERSON))),
                recorded(new ObservationRecorded(PERSON, ObservationKind.MARK, note(), DAY.minusSeconds(3_600)), 1));
        assertThat(file.observations()).singleElement().satisfies(seen -> {
            assertThat(seen.occurredAt()).isEqualTo(DAY.minusSeconds(3_600));
            assertThat(seen.recordedAt()).isEqualTo(at(1));
        });
    }

    private static List<PersonEvent> wholeStay(PersonId person, Personal<Note> reason) {
        Screening screening =
                new Screening(true, true, SecurityCheck.PASSED, TriageLevel.NONE, Set.of(), Impairment.NONE, null);
        return List.of(
                opened(person),
                new HelpRequested(person, STAY, STATION, Channel.SELF, null, null, reason, at(1)),
                new SeekerScreened(person, STAY, screening, at(2)),
                new RecipientRegistered(person, STAY, reason, true, true, at(3)),
                new BedAssigned(person, STAY, new BedZoneId("zone-folded01"), new BedNumber("A-01"), null, at(4)),
                new HospitalAdmitted(person, STAY, new ShortText("医院"), reason, at(5)),
                new HospitalDischarged(person, STAY, null, at(6)),
                new ServiceProvided(person, STAY, ServiceKind.MEAL, null, at(7)),
                new DepartedVoluntarily(person, STAY, null, null, null, at(8)));
    }

    private static PersonFileOpened opened(PersonId person) {
        Identity identity =
                new Identity(null, null, Sex.UNKNOWN, null, null, Nationality.UNKNOWN, null, null, null, null);
        return new PersonFileOpened(person, STATION, Personal.erased(), identity, at(0));
    }

    private static RecipientFile folded(List<PersonEvent> history) {
        @Nullable RecipientFile file = null;
        for (int i = 0; i < history.size(); i++) {
            file = RecipientFold.evolve(file, recorded(history.get(i), i));
        }
        if (file == null) {
            throw new IllegalStateException("an empty history");
        }
        return file;
    }

    private static Recorded<PersonEvent> recorded(PersonEvent event, long sequence) {
        Provenance by = new Provenance(
                new ActorId("actor-desk0001"),
                Role.STATION_STAFF,
                STATION,
                new CommandId("cmd-folding1"),
                null,
                at((int) sequence));
        return new Recorded<>(event, sequence, by.now(), by, null);
    }

    private static Personal<Note> note() {
        return Personal.of(new Note("x"));
    }

    private static Instant at(int hours) {
        return DAY.plusSeconds(hours * 3_600L);
    }
}
