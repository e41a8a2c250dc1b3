package org.homeward.command.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homeward.command.network.ZoneSpec.EXTRA;
import static org.homeward.command.network.ZoneSpec.FIRST;
import static org.homeward.command.network.ZoneSpec.NAME;
import static org.homeward.command.network.ZoneSpec.SECOND;
import static org.homeward.command.network.ZoneSpec.ZONE;
import static org.homeward.command.network.ZoneSpec.given;
import static org.homeward.command.network.ZoneSpec.opened;
import static org.homeward.command.person.PersonSpec.NOW;
import static org.homeward.command.person.PersonSpec.OTHER;
import static org.homeward.command.person.PersonSpec.PERSON;
import static org.homeward.command.person.PersonSpec.STATION;
import static org.homeward.command.person.PersonSpec.THEN;
import static org.homeward.command.person.PersonSpec.aged;

import java.util.List;
import org.homeward.command.person.PersonSpec;
import org.homeward.shared.kernel.Birth;
import org.homeward.shared.kernel.FacilityId;
import org.homeward.shared.kernel.Note;
import org.homeward.shared.kernel.PersonId;
import org.homeward.shared.kernel.RefusalCode;
import org.homeward.shared.kernel.Sex;
import org.homeward.shared.network.AgeRule;
import org.homeward.shared.network.BedNumber;
import org.homeward.shared.network.SexRule;
import org.homeward.shared.network.ZoneCommand.AddBeds;
import org.homeward.shared.network.ZoneCommand.CloseZone;
import org.homeward.shared.network.ZoneCommand.DeclareOverflow;
import org.homeward.shared.network.ZoneCommand.EndOverflow;
import org.homeward.shared.network.ZoneCommand.OpenZone;
import org.homeward.shared.network.ZoneCommand.WithdrawBed;
import org.homeward.shared.network.ZoneEvent.BedReleased;
import org.homeward.shared.network.ZoneEvent.BedTaken;
import org.homeward.shared.network.ZoneEvent.BedWithdrawn;
import org.homeward.shared.network.ZoneEvent.BedsAdded;
import org.homeward.shared.network.ZoneEvent.OverflowDeclared;
import org.homeward.shared.network.ZoneEvent.OverflowEnded;
import org.homeward.shared.network.ZoneEvent.ZoneClosed;
import org.homeward.shared.network.ZonePurpose;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Beds: who may sleep where, never more people than beds, and extra ones only in a declared emergency. */
@Tag("story")
class ZoneDecisionsTest {

    private static final Note WHY = new Note("寒潮");
    private static final PersonId MOTHER = new PersonId("person-themother");

    @Test
    void a_zone_is_opened_once_with_different_beds() {
        OpenZone open = new OpenZone(
                ZONE, STATION, NAME, ZonePurpose.GENERAL, SexRule.ANY, AgeRule.ADULT, List.of(FIRST, SECOND), THEN);
        given().when(open).then(opened(SexRule.ANY, AgeRule.ADULT));
        given(opened(SexRule.ANY, AgeRule.ADULT)).when(open).thenRefused(RefusalCode.ZONE_ALREADY_OPEN);
        given().when(new OpenZone(
                        ZONE,
                        STATION,
                        NAME,
                        ZonePurpose.GENERAL,
                        SexRule.ANY,
                        AgeRule.ADULT,
                        List.of(FIRST, FIRST),
                        THEN))
                .thenRefused(RefusalCode.BED_ALREADY_EXISTS);
    }

    @Test
    void nothing_is_asked_of_a_zone_that_is_not_there_or_closed_or_for_later_than_now() {
        AddBeds add = new AddBeds(ZONE, List.of(EXTRA), THEN);
        given().when(add).thenRefused(RefusalCode.ZONE_NOT_FOUND);
        ZoneSpec closed = given(opened(SexRule.ANY, AgeRule.ANY), new ZoneClosed(ZONE, WHY, THEN));
        closed.when(add).thenRefused(RefusalCode.ZONE_CLOSED);
        closed.whenTaken(FIRST, man(40), null).thenRefused(RefusalCode.ZONE_CLOSED);
        given().whenTaken(FIRST, man(40), null).thenRefused(RefusalCode.ZONE_NOT_FOUND);
        empty().when(new AddBeds(ZONE, List.of(EXTRA), NOW.plusSeconds(1))).thenRefused(RefusalCode.OCCURRED_IN_FUTURE);
    }

    @Test
    void beds_are_added_and_withdrawn_while_they_are_free() {
        empty().when(new AddBeds(ZONE, List.of(EXTRA), THEN)).then(new BedsAdded(ZONE, List.of(EXTRA), THEN));
        empty().when(new AddBeds(ZONE, List.of(FIRST), THEN))
                .thenRefused(RefusalCode.BED_ALREADY_EXISTS, "bed", "A-01");
        empty().when(new AddBeds(ZONE, List.of(EXTRA, EXTRA), THEN)).thenRefused(RefusalCode.BED_ALREADY_EXISTS);
        empty().when(new AddBeds(ZONE, List.of(), THEN)).thenRefused(RefusalCode.BEDS_NOT_NAMED);
        empty().when(withdraw(FIRST)).then(new BedWithdrawn(ZONE, FIRST, WHY, THEN));
        empty().when(withdraw(EXTRA)).thenRefused(RefusalCode.BED_NOT_FOUND);
        given(opened(SexRule.ANY, AgeRule.ANY), taken(FIRST, OTHER, null))
                .when(withdraw(FIRST))
                .thenRefused(RefusalCode.BED_TAKEN);
        ZoneSpec withdrawn = given(opened(SexRule.ANY, AgeRule.ANY), new BedWithdrawn(ZONE, FIRST, WHY, THEN));
        withdrawn.whenTaken(FIRST, man(40), null).thenRefused(RefusalCode.BED_NOT_FOUND);
        withdrawn.when(new AddBeds(ZONE, List.of(FIRST), THEN)).thenAllowed();
    }

    @Test
    void one_person_sleeps_in_a_bed_and_leaves_it_free_again() {
        empty().whenTaken(FIRST, man(40), null).then(taken(FIRST, PERSON, null));
        ZoneSpec occupied = given(opened(SexRule.ANY, AgeRule.ANY), taken(FIRST, OTHER, null));
        occupied.whenTaken(FIRST, man(40), null).thenRefused(RefusalCode.BED_TAKEN, "bed", "A-01");
        occupied.whenTaken(SECOND, man(40), null).thenAllowed();
        occupied.whenAsked(new BedMove.Release(ZONE, FIRST, OTHER, THEN), man(40))
                .then(new BedReleased(ZONE, FIRST, OTHER, THEN));
        given(opened(SexRule.ANY, AgeRule.ANY), taken(FIRST, OTHER, null), new BedReleased(ZONE, FIRST, OTHER, THEN))
                .whenTaken(FIRST, man(40), null)
                .thenAllowed();
    }

    @Test
    void a_full_zone_takes_nobody() {
        ZoneSpec full = given(opened(SexRule.ANY, AgeRule.ANY), taken(FIRST, OTHER, null), taken(SECOND, MOTHER, null));
        full.whenTaken(FIRST, man(40), null).thenRefused(RefusalCode.BED_TAKEN);
        full.whenTaken(SECOND, man(40), null).thenRefused(RefusalCode.BED_TAKEN);
        full.whenTaken(EXTRA, man(40), null).thenRefused(RefusalCode.BED_NOT_FOUND);
    }

    @Test
    void a_bed_of_another_station_is_not_given() {
        empty().whenAsked(
                        new BedMove.Take(ZONE, FIRST, PERSON, new FacilityId("facility-another1"), null, THEN), man(40))
                .thenRefused(RefusalCode.ZONE_OF_OTHER_FACILITY);
    }

    @Test
    void men_and_women_sleep_apart_and_whose_sex_nobody_knows_in_neither() {
        ZoneSpec women = given(opened(SexRule.FEMALE, AgeRule.ANY));
        ZoneSpec men = given(opened(SexRule.MALE, AgeRule.ANY));
        women.whenTaken(FIRST, somebody(Sex.FEMALE, aged(40)), null).thenAllowed();
        women.whenTaken(FIRST, man(40), null).thenRefused(RefusalCode.ZONE_SEX_MISMATCH);
        men.whenTaken(FIRST, man(40), null).thenAllowed();
        men.whenTaken(FIRST, somebody(Sex.FEMALE, aged(40)), null).thenRefused(RefusalCode.ZONE_SEX_MISMATCH);
        for (ZoneSpec zone : List.of(women, men)) {
            zone.whenTaken(FIRST, somebody(Sex.UNKNOWN, aged(40)), null).thenRefused(RefusalCode.ZONE_SEX_MISMATCH);
        }
        empty().whenTaken(FIRST, somebody(Sex.UNKNOWN, aged(40)), null).thenAllowed();
    }

    @Test
    void a_zone_for_children_takes_children_and_whoever_may_be_one() {
        ZoneSpec children = given(opened(SexRule.ANY, AgeRule.CHILD));
        children.whenTaken(FIRST, man(17), null).thenAllowed();
        children.whenTaken(FIRST, somebody(Sex.MALE, null), null).thenAllowed();
        children.whenTaken(FIRST, man(18), null).thenRefused(RefusalCode.ZONE_AGE_MISMATCH);
    }

    @Test
    void a_child_sleeps_among_adults_only_beside_an_adult_of_the_same_zone() {
        ZoneSpec adults = given(opened(SexRule.ANY, AgeRule.ADULT), taken(FIRST, MOTHER, null));
        adults.whenTaken(SECOND, man(18), null).thenAllowed();
        adults.whenTaken(SECOND, man(17), null).thenRefused(RefusalCode.CHILD_IN_ADULT_ZONE);
        adults.whenTaken(SECOND, somebody(Sex.MALE, null), null).thenRefused(RefusalCode.CHILD_IN_ADULT_ZONE);
        adults.whenTaken(SECOND, man(17), OTHER).thenRefused(RefusalCode.CHILD_IN_ADULT_ZONE);
        adults.whenTaken(SECOND, man(17), MOTHER).then(taken(SECOND, PERSON, MOTHER));
    }

    @Test
    void a_child_is_no_carer_neither_its_own_nor_that_of_another_child() {
        ZoneSpec zone = given(
                opened(SexRule.ANY, AgeRule.ADULT),
                new BedsAdded(ZONE, List.of(EXTRA), THEN),
                taken(FIRST, MOTHER, null),
                taken(SECOND, OTHER, MOTHER));
        zone.whenTaken(EXTRA, man(15), OTHER).thenRefused(RefusalCode.CHILD_IN_ADULT_ZONE);
        zone.whenTaken(EXTRA, man(15), PERSON).thenRefused(RefusalCode.CHILD_IN_ADULT_ZONE);
        zone.whenTaken(EXTRA, man(15), MOTHER).thenAllowed();
        given(opened(SexRule.ANY, AgeRule.ADULT), taken(FIRST, PERSON, MOTHER))
                .whenTaken(SECOND, man(15), PERSON)
                .thenRefused(RefusalCode.CHILD_IN_ADULT_ZONE);
    }

    @Test
    void extra_beds_exist_only_in_a_declared_emergency_and_are_marked() {
        DeclareOverflow declare = new DeclareOverflow(ZONE, List.of(EXTRA), WHY, THEN);
        EndOverflow end = new EndOverflow(ZONE, THEN);
        empty().whenTaken(EXTRA, man(40), null).thenRefused(RefusalCode.BED_NOT_FOUND);
        empty().when(declare).then(new OverflowDeclared(ZONE, List.of(EXTRA), WHY, THEN));
        empty().when(new DeclareOverflow(ZONE, List.of(), WHY, THEN)).thenRefused(RefusalCode.BEDS_NOT_NAMED);
        empty().when(new DeclareOverflow(ZONE, List.of(FIRST), WHY, THEN)).thenRefused(RefusalCode.BED_ALREADY_EXISTS);
        empty().when(new DeclareOverflow(ZONE, List.of(EXTRA, EXTRA), WHY, THEN))
                .thenRefused(RefusalCode.BED_ALREADY_EXISTS);
        empty().when(end).thenRefused(RefusalCode.OVERFLOW_NOT_DECLARED);
        ZoneSpec declared = emergency();
        declared.when(declare).thenRefused(RefusalCode.OVERFLOW_ALREADY_DECLARED);
        declared.whenTaken(EXTRA, man(40), null).then(new BedTaken(ZONE, EXTRA, PERSON, true, null, THEN));
        declared.when(end).then(new OverflowEnded(ZONE, THEN));
        given(
                        opened(SexRule.ANY, AgeRule.ANY),
                        new OverflowDeclared(ZONE, List.of(EXTRA), WHY, THEN),
                        new OverflowEnded(ZONE, THEN))
                .whenTaken(EXTRA, man(40), null)
                .thenRefused(RefusalCode.BED_NOT_FOUND);
    }

    @Test
    void an_emergency_ends_only_when_its_beds_are_empty() {
        given(
                        opened(SexRule.ANY, AgeRule.ANY),
                        new OverflowDeclared(ZONE, List.of(EXTRA), WHY, THEN),
                        new BedTaken(ZONE, EXTRA, OTHER, true, null, THEN))
                .when(new EndOverflow(ZONE, THEN))
                .thenRefused(RefusalCode.OVERFLOW_BEDS_OCCUPIED, "occupied", "1");
    }

    @Test
    void an_extra_bed_that_is_withdrawn_is_gone_and_the_emergency_goes_on() {
        ZoneSpec without = given(
                opened(SexRule.ANY, AgeRule.ANY),
                new OverflowDeclared(ZONE, List.of(EXTRA), WHY, THEN),
                new BedWithdrawn(ZONE, EXTRA, WHY, THEN));
        without.whenTaken(EXTRA, man(40), null).thenRefused(RefusalCode.BED_NOT_FOUND);
        without.when(new EndOverflow(ZONE, THEN)).thenAllowed();
        assertThat(without.state().emergency()).isTrue();
    }

    @Test
    void an_occupied_zone_is_not_closed() {
        CloseZone close = new CloseZone(ZONE, WHY, THEN);
        given(opened(SexRule.ANY, AgeRule.ANY), taken(FIRST, OTHER, null))
                .when(close)
                .thenRefused(RefusalCode.ZONE_OCCUPIED, "occupied", "1");
        empty().when(close).then(new ZoneClosed(ZONE, WHY, THEN));
    }

    private static ZoneSpec empty() {
        return given(opened(SexRule.ANY, AgeRule.ANY));
    }

    private static ZoneSpec emergency() {
        return given(opened(SexRule.ANY, AgeRule.ANY), new OverflowDeclared(ZONE, List.of(EXTRA), WHY, THEN));
    }

    private static WithdrawBed withdraw(BedNumber bed) {
        return new WithdrawBed(ZONE, bed, WHY, THEN);
    }

    private static BedTaken taken(BedNumber bed, PersonId person, @Nullable PersonId carer) {
        return new BedTaken(ZONE, bed, person, false, carer, THEN);
    }

    private static PersonSpec man(int years) {
        return somebody(Sex.MALE, aged(years));
    }

    private static PersonSpec somebody(Sex sex, @Nullable Birth birth) {
        return PersonSpec.given(List.of(PersonSpec.opened(sex, birth)));
    }
}
