package org.homeward.query.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.homeward.shared.kernel.ActorId;
import org.homeward.shared.kernel.CommandId;
import org.homeward.shared.kernel.FacilityId;
import org.homeward.shared.kernel.FosterFamilyId;
import org.homeward.shared.kernel.Note;
import org.homeward.shared.kernel.PersonId;
import org.homeward.shared.kernel.Personal;
import org.homeward.shared.kernel.PlacementId;
import org.homeward.shared.kernel.Provenance;
import org.homeward.shared.kernel.Recorded;
import org.homeward.shared.kernel.Role;
import org.homeward.shared.kernel.ShortText;
import org.homeward.shared.placement.FosterCarer;
import org.homeward.shared.placement.FosterEvent;
import org.homeward.shared.placement.FosterEvent.FosterChildLeft;
import org.homeward.shared.placement.FosterEvent.FosterChildTakenIn;
import org.homeward.shared.placement.FosterEvent.FosterFamilyChanged;
import org.homeward.shared.placement.FosterEvent.FosterFamilyClosed;
import org.homeward.shared.placement.FosterEvent.FosterFamilyRegistered;
import org.homeward.shared.placement.FosterFamilyFile;
import org.homeward.shared.placement.RecordCheck;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is told of a family that fosters children. */
class FosterFoldTest {

    private static final FosterFamilyId FAMILY = new FosterFamilyId("family-folded01");
    private static final FacilityId HOME = new FacilityId("facility-folded01");
    private static final PersonId SISTER = new PersonId("person-fostered01");
    private static final PersonId BROTHER = new PersonId("person-fostered02");
    private static final PlacementId HERS = new PlacementId("placement-folded01");
    private static final PlacementId HIS = new PlacementId("placement-folded02");
    private static final Instant DAY = Instant.parse("2026-03-02T02:00:00Z");
    private static final Personal<FosterCarer> MOTHER = carer("刘桂芳");
    private static final Personal<FosterCarer> FATHER = carer("刘建国");

    @Test
    void a_family_begins_with_nobody_and_what_is_known_of_the_carer() {
        assertThat(folded(registered(MOTHER)))
                .isEqualTo(new FosterFamilyFile(FAMILY, 0, HOME, MOTHER, RecordCheck.NOT_DONE, false, List.of()));
    }

    @Test
    void the_carer_is_who_was_said_last() {
        assertThat(folded(
                        registered(MOTHER), new FosterFamilyChanged(FAMILY, FATHER, RecordCheck.CLEAR, note(), at(1))))
                .isEqualTo(new FosterFamilyFile(FAMILY, 1, HOME, FATHER, RecordCheck.CLEAR, false, List.of()));
    }

    @Test
    void children_stand_in_the_order_in_which_they_came_until_they_leave() {
        FosterFamilyFile both = folded(registered(MOTHER), takenIn(SISTER, HERS, 1), takenIn(BROTHER, HIS, 2));
        assertThat(both.children()).containsExactly(SISTER, BROTHER);
        FosterFamilyFile one = folded(
                registered(MOTHER),
                takenIn(SISTER, HERS, 1),
                takenIn(BROTHER, HIS, 2),
                new FosterChildLeft(FAMILY, SISTER, HERS, at(3)));
        assertThat(one)
                .isEqualTo(
                        new FosterFamilyFile(FAMILY, 3, HOME, MOTHER, RecordCheck.NOT_DONE, false, List.of(BROTHER)));
    }

    @Test
    void a_family_that_fosters_no_more_is_still_told_of() {
        assertThat(folded(registered(MOTHER), new FosterFamilyClosed(FAMILY, note(), at(1))))
                .isEqualTo(new FosterFamilyFile(FAMILY, 1, HOME, MOTHER, RecordCheck.NOT_DONE, true, List.of()));
    }

    @Test
    void what_was_told_twice_is_noticed_and_so_is_a_beginning_that_is_missing() {
        FosterFamilyFile file = folded(registered(MOTHER), takenIn(SISTER, HERS, 1));
        assertThatThrownBy(() -> FosterFold.evolve(file, recorded(takenIn(SISTER, HERS, 1), 1)))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> FosterFold.evolve(file, recorded(takenIn(BROTHER, HIS, 1), 3)))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> folded(takenIn(SISTER, HERS, 1))).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> folded(registered(MOTHER), registered(MOTHER)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_family_whose_carer_is_erased_still_tells_who_lives_there() {
        FosterFamilyFile file = folded(
                registered(Personal.erased()),
                takenIn(SISTER, HERS, 1),
                new FosterFamilyChanged(FAMILY, Personal.erased(), RecordCheck.CLEAR, Personal.erased(), at(2)),
                new FosterFamilyClosed(FAMILY, Personal.erased(), at(3)));
        assertThat(file)
                .isEqualTo(new FosterFamilyFile(
                        FAMILY, 3, HOME, Personal.erased(), RecordCheck.CLEAR, true, List.of(SISTER)));
    }

    private static FosterFamilyRegistered registered(Personal<FosterCarer> carer) {
        return new FosterFamilyRegistered(FAMILY, HOME, carer, RecordCheck.NOT_DONE, at(0));
    }

    private static FosterChildTakenIn takenIn(PersonId child, PlacementId placement, int hours) {
        return new FosterChildTakenIn(FAMILY, child, placement, at(hours));
    }

    private static FosterFamilyFile folded(FosterEvent... events) {
        @Nullable FosterFamilyFile file = null;
        for (int i = 0; i < events.length; i++) {
            file = FosterFold.evolve(file, recorded(events[i], i));
        }
        return Objects.requireNonNull(file);
    }

    private static Recorded<FosterEvent> recorded(FosterEvent event, long sequence) {
        Provenance by = new Provenance(
                new ActorId("actor-desk0001"), Role.STATION_STAFF, HOME, new CommandId("cmd-folding1"), null, at((int)
                        sequence));
        return new Recorded<>(event, sequence, by.now(), by, null);
    }

    private static Personal<FosterCarer> carer(String name) {
        return Personal.of(new FosterCarer(new ShortText(name), LocalDate.of(1980, 5, 1), null, null));
    }

    private static Personal<Note> note() {
        return Personal.of(new Note("x"));
    }

    private static Instant at(int hours) {
        return DAY.plusSeconds(hours * 3_600L);
    }
}
