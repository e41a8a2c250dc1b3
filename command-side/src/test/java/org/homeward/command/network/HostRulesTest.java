package org.homeward.command.network;

import static org.homeward.command.person.PersonSpec.STATION;
import static org.homeward.command.person.PersonSpec.THEN;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.homeward.command.story.Outcome;
import org.homeward.shared.kernel.Note;
import org.homeward.shared.kernel.RefusalCode;
import org.homeward.shared.kernel.ShortText;
import org.homeward.shared.network.FacilityEvent;
import org.homeward.shared.network.FacilityEvent.FacilityClosed;
import org.homeward.shared.network.FacilityEvent.FacilityOpened;
import org.homeward.shared.network.FacilityEvent.LicenceGranted;
import org.homeward.shared.network.FacilityKind;
import org.homeward.shared.network.Licence;
import org.homeward.shared.network.LicensedFor;
import org.homeward.shared.person.DivisionCode;
import org.homeward.shared.placement.PlacementType;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A facility looks after somebody if it is of the right kind, open, and licensed for it on that day. */
@Tag("story")
class HostRulesTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 2);
    private static final LocalDate LICENSED_TO = LocalDate.of(2026, 12, 31);
    private static final FacilityClosed CLOSED =
            new FacilityClosed(STATION, LocalDate.of(2026, 5, 31), new Note("停办"), THEN);

    /** Written by hand: type, whether for a child, the kind of facility, what it is licensed for. */
    @ParameterizedTest
    @CsvSource({
        "STATION_BED, false, RESCUE_STATION, STATION_STAY",
        "STATION_BED, true, MINORS_PROTECTION_CENTRE, TEMPORARY_GUARDIANSHIP",
        "HOSPITAL, false, HOSPITAL, HOSPITAL_CARE",
        "HOSPITAL, false, PSYCHIATRIC_HOSPITAL, PSYCHIATRIC_CARE",
        "ENTRUSTED_CARE, false, ENTRUSTED_CARE_HOME, ENTRUSTED_CARE",
        "ENTRUSTED_CARE, false, ELDER_HOME, ENTRUSTED_CARE",
        "FOSTER, true, CHILD_WELFARE_INSTITUTION, FOSTER_SUPERVISION",
        "FOSTER, true, MINORS_PROTECTION_CENTRE, FOSTER_SUPERVISION",
        "CHILD_WELFARE_INSTITUTION, true, CHILD_WELFARE_INSTITUTION, CHILD_RESIDENTIAL_CARE",
        "MINORS_PROTECTION_CENTRE, true, MINORS_PROTECTION_CENTRE, TEMPORARY_GUARDIANSHIP",
        "CHILDRENS_VILLAGE, true, CHILDRENS_VILLAGE, CHILD_RESIDENTIAL_CARE",
        "ELDER_HOME, false, ELDER_HOME, ELDER_CARE",
        "SOCIAL_WELFARE_INSTITUTION, false, SOCIAL_WELFARE_INSTITUTION, ADULT_RESIDENTIAL_CARE",
        "SETTLEMENT_WITH_HUKOU, false, SOCIAL_WELFARE_INSTITUTION, ADULT_RESIDENTIAL_CARE",
        "SETTLEMENT_WITH_HUKOU, true, CHILD_WELFARE_INSTITUTION, CHILD_RESIDENTIAL_CARE",
        "SUPERVISED_INDEPENDENT_LIVING, false, ELDER_HOME, ELDER_CARE"
    })
    void a_facility_of_the_right_kind_with_the_right_licence_does(
            PlacementType type, boolean child, FacilityKind kind, LicensedFor licence) {
        looksAfter(type, child, FIRST, opened(kind), licensed(licence)).then();
        Set<LicensedFor> others = EnumSet.complementOf(EnumSet.of(licence));
        others.removeAll(alsoGood(type, child));
        looksAfter(type, child, FIRST, opened(kind), licensed(others)).thenRefused(RefusalCode.FACILITY_NOT_LICENSED);
        looksAfter(type, child, FIRST, opened(kind)).thenRefused(RefusalCode.FACILITY_NOT_LICENSED);
    }

    @ParameterizedTest
    @CsvSource({
        "ELDER_HOME, false, RESCUE_STATION",
        "CHILDRENS_VILLAGE, true, ELDER_HOME",
        "CHILD_WELFARE_INSTITUTION, true, SOCIAL_WELFARE_INSTITUTION",
        "SETTLEMENT_WITH_HUKOU, true, SOCIAL_WELFARE_INSTITUTION",
        "SETTLEMENT_WITH_HUKOU, false, CHILD_WELFARE_INSTITUTION",
        "FOSTER, true, CHILDRENS_VILLAGE",
        "HOSPITAL, false, ELDER_HOME"
    })
    void one_of_another_kind_does_not_whatever_its_licence(PlacementType type, boolean child, FacilityKind kind) {
        looksAfter(type, child, FIRST, opened(kind), licensed(EnumSet.allOf(LicensedFor.class)))
                .thenRefused(RefusalCode.PLACEMENT_IN_WRONG_FACILITY, "kind", kind.name());
    }

    @Test
    void one_does_from_its_first_day_to_its_last_and_while_the_licence_is_valid() {
        FacilityOpened home = opened(FacilityKind.ELDER_HOME);
        LicenceGranted licence = licensed(LicensedFor.ELDER_CARE);
        elderHome(FIRST.minusDays(1), home, licence).thenRefused(RefusalCode.FACILITY_NOT_OPEN_YET);
        elderHome(LICENSED_TO, home, licence).then();
        elderHome(LICENSED_TO.plusDays(1), home, licence)
                .thenRefused(RefusalCode.FACILITY_NOT_LICENSED, "validTo", "2026-12-31");
        elderHome(LocalDate.of(2026, 6, 1), home, licence, CLOSED).thenRefused(RefusalCode.FACILITY_CLOSED);
        elderHome(FIRST).thenRefused(RefusalCode.FACILITY_NOT_FOUND);
    }

    @Test
    void the_licence_that_was_granted_last_counts() {
        elderHome(
                        FIRST,
                        opened(FacilityKind.ELDER_HOME),
                        licensed(LicensedFor.ELDER_CARE),
                        licensed(LicensedFor.HOSPITAL_CARE))
                .thenRefused(RefusalCode.FACILITY_NOT_LICENSED);
    }

    private static Outcome<FacilityEvent> elderHome(LocalDate day, FacilityEvent... history) {
        return looksAfter(PlacementType.ELDER_HOME, false, day, history);
    }

    private static Outcome<FacilityEvent> looksAfter(
            PlacementType type, boolean child, LocalDate day, FacilityEvent... history) {
        FacilityState state = FacilityState.NONE;
        for (FacilityEvent event : history) {
            state = state.evolve(event);
        }
        FacilityState facility = state;
        return Outcome.of(() -> {
            HostRules.looksAfter(facility, type, child, day);
            return List.of();
        });
    }

    /** Where one of two licences is enough. */
    private static Set<LicensedFor> alsoGood(PlacementType type, boolean child) {
        return switch (type) {
            case STATION_BED -> EnumSet.of(LicensedFor.STATION_STAY, LicensedFor.TEMPORARY_GUARDIANSHIP);
            case HOSPITAL -> EnumSet.of(LicensedFor.HOSPITAL_CARE, LicensedFor.PSYCHIATRIC_CARE);
            case MINORS_PROTECTION_CENTRE ->
                EnumSet.of(LicensedFor.TEMPORARY_GUARDIANSHIP, LicensedFor.CHILD_RESIDENTIAL_CARE);
            case SETTLEMENT_WITH_HUKOU, SUPERVISED_INDEPENDENT_LIVING ->
                child
                        ? EnumSet.noneOf(LicensedFor.class)
                        : EnumSet.of(LicensedFor.ADULT_RESIDENTIAL_CARE, LicensedFor.ELDER_CARE);
            default -> EnumSet.noneOf(LicensedFor.class);
        };
    }

    private static FacilityOpened opened(FacilityKind kind) {
        return new FacilityOpened(
                STATION, kind, ZoneSpec.NAME, new DivisionCode("120101"), new ShortText("某路1号"), null, FIRST, THEN);
    }

    private static LicenceGranted licensed(LicensedFor offer) {
        return licensed(EnumSet.of(offer));
    }

    private static LicenceGranted licensed(Set<LicensedFor> offers) {
        return new LicenceGranted(
                STATION, new Licence(new ShortText("许字1号"), offers, LocalDate.of(2026, 1, 1), LICENSED_TO), THEN);
    }
}
