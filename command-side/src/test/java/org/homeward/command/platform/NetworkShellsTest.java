package org.homeward.command.platform;

import static org.homeward.command.person.PersonSpec.STATION;
import static org.homeward.command.person.PersonSpec.THEN;
import static org.homeward.command.platform.Shells.history;
import static org.homeward.command.platform.Shells.signed;
import static org.homeward.command.story.RefusedWith.code;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.homeward.shared.kernel.Accepted;
import org.homeward.shared.kernel.BedZoneId;
import org.homeward.shared.kernel.LocalText;
import org.homeward.shared.kernel.Note;
import org.homeward.shared.kernel.PersonId;
import org.homeward.shared.kernel.RefusalCode;
import org.homeward.shared.kernel.Role;
import org.homeward.shared.kernel.ShortText;
import org.homeward.shared.network.AgeRule;
import org.homeward.shared.network.BedNumber;
import org.homeward.shared.network.FacilityCommand.CloseFacility;
import org.homeward.shared.network.FacilityCommand.GrantLicence;
import org.homeward.shared.network.FacilityCommand.OpenFacility;
import org.homeward.shared.network.FacilityEvent.FacilityOpened;
import org.homeward.shared.network.FacilityEvent.LicenceGranted;
import org.homeward.shared.network.FacilityEvent.ZoneAdded;
import org.homeward.shared.network.FacilityKind;
import org.homeward.shared.network.Licence;
import org.homeward.shared.network.LicensedFor;
import org.homeward.shared.network.SexRule;
import org.homeward.shared.network.ZoneCommand.AddBeds;
import org.homeward.shared.network.ZoneCommand.CloseZone;
import org.homeward.shared.network.ZoneCommand.OpenZone;
import org.homeward.shared.network.ZoneEvent.BedTaken;
import org.homeward.shared.network.ZoneEvent.BedsAdded;
import org.homeward.shared.network.ZoneEvent.ZoneClosed;
import org.homeward.shared.network.ZoneEvent.ZoneOpened;
import org.homeward.shared.network.ZonePurpose;
import org.homeward.shared.person.DivisionCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The shells of facilities and zones: they refuse, they record, and they evolve by what was recorded. */
@Tag("story")
class NetworkShellsTest {

    private static final BedZoneId ZONE = new BedZoneId("zone-thiszone1");
    private static final BedNumber BED = new BedNumber("A-01");
    private static final LocalText NAME = new LocalText(new ShortText("甲区"), new ShortText("Zone A"));
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 3, 2);
    private static final Note WHY = new Note("停用");
    private static final Licence LICENCE =
            new Licence(new ShortText("许可1号"), Set.of(LicensedFor.STATION_STAY), FIRST_DAY, FIRST_DAY.plusYears(1));

    private final Shells shells = new Shells();

    @Test
    void a_facility_joins_and_holds_a_licence() {
        OpenFacility open = new OpenFacility(
                STATION,
                FacilityKind.RESCUE_STATION,
                NAME,
                new DivisionCode("120101"),
                new ShortText("某路1号"),
                null,
                FIRST_DAY,
                THEN);
        shells.facilities.givenNoPriorActivity().when(signed(open)).expectEvents(facilityOpened());
        new Shells()
                .facilities
                .given(history(facilityOpened()))
                .when(signed(open))
                .expectException(code(RefusalCode.FACILITY_ALREADY_OPEN))
                .expectNoEvents();
        new Shells()
                .facilities
                .given(history(facilityOpened()))
                .when(signed(new GrantLicence(STATION, LICENCE, THEN)))
                .expectEvents(new LicenceGranted(STATION, LICENCE, THEN))
                .expectResultMessagePayload(new Accepted(STATION.value(), 1));
    }

    @Test
    void a_facility_with_a_zone_does_not_leave_and_one_that_left_takes_nothing_more() {
        CloseFacility close = new CloseFacility(STATION, FIRST_DAY, WHY, THEN);
        shells.facilities
                .given(history(facilityOpened(), new ZoneAdded(STATION, ZONE, THEN)))
                .when(signed(close))
                .expectException(code(RefusalCode.FACILITY_HAS_OPEN_ZONES))
                .expectNoEvents();
        new Shells()
                .facilities
                .given(history(facilityOpened()))
                .andGivenCommands(signed(close, Role.SUPERVISOR, STATION, "cmd-closing001", null))
                .when(signed(new GrantLicence(STATION, LICENCE, THEN)))
                .expectException(code(RefusalCode.FACILITY_CLOSED))
                .expectNoEvents();
    }

    @Test
    void a_zone_is_opened_at_its_facility_and_takes_beds() {
        shells.facilities.given(history(facilityOpened()));
        shells.zones
                .givenNoPriorActivity()
                .when(signed(new OpenZone(
                        ZONE, STATION, NAME, ZonePurpose.GENERAL, SexRule.ANY, AgeRule.ANY, List.of(BED), THEN)))
                .expectEvents(zoneOpened());
        new Shells()
                .zones
                .given(history(zoneOpened()))
                .when(signed(new AddBeds(ZONE, List.of(new BedNumber("A-02")), THEN)))
                .expectEvents(new BedsAdded(ZONE, List.of(new BedNumber("A-02")), THEN));
    }

    @Test
    void a_zone_of_no_facility_is_refused() {
        shells.zones
                .givenNoPriorActivity()
                .when(signed(new OpenZone(
                        ZONE, STATION, NAME, ZonePurpose.GENERAL, SexRule.ANY, AgeRule.ANY, List.of(BED), THEN)))
                .expectException(code(RefusalCode.FACILITY_NOT_FOUND))
                .expectNoEvents();
    }

    @Test
    void a_zone_remembers_its_beds_and_who_sleeps_in_them() {
        shells.zones
                .given(history(zoneOpened()))
                .andGivenCommands(signed(
                        new AddBeds(ZONE, List.of(new BedNumber("A-02")), THEN),
                        Role.SUPERVISOR,
                        STATION,
                        "cmd-adding0001",
                        null))
                .when(signed(new AddBeds(ZONE, List.of(new BedNumber("A-02")), THEN)))
                .expectException(code(RefusalCode.BED_ALREADY_EXISTS))
                .expectNoEvents();
        new Shells()
                .zones
                .given(history(
                        zoneOpened(), new BedTaken(ZONE, BED, new PersonId("person-somebody1"), false, null, THEN)))
                .when(signed(new CloseZone(ZONE, WHY, THEN)))
                .expectException(code(RefusalCode.ZONE_OCCUPIED))
                .expectNoEvents();
    }

    @Test
    void a_closed_zone_takes_nothing_more() {
        shells.zones
                .given(history(zoneOpened(), new ZoneClosed(ZONE, WHY, THEN)))
                .when(signed(new AddBeds(ZONE, List.of(new BedNumber("A-02")), THEN)))
                .expectException(code(RefusalCode.ZONE_CLOSED))
                .expectNoEvents();
    }

    @Test
    void the_desk_does_not_run_the_network() {
        shells.zones
                .given(history(zoneOpened()))
                .when(signed(new CloseZone(ZONE, WHY, THEN), Role.STATION_STAFF, STATION, "cmd-thiscommand", null))
                .expectException(code(RefusalCode.ROLE_NOT_ALLOWED))
                .expectNoEvents();
    }

    private static FacilityOpened facilityOpened() {
        return new FacilityOpened(
                STATION,
                FacilityKind.RESCUE_STATION,
                NAME,
                new DivisionCode("120101"),
                new ShortText("某路1号"),
                null,
                FIRST_DAY,
                THEN);
    }

    private static ZoneOpened zoneOpened() {
        return new ZoneOpened(ZONE, STATION, NAME, ZonePurpose.GENERAL, SexRule.ANY, AgeRule.ANY, List.of(BED), THEN);
    }
}
