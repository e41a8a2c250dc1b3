package org.homeward.command.network;

import static org.homeward.command.person.PersonSpec.DESK;
import static org.homeward.command.person.PersonSpec.NOW;
import static org.homeward.command.person.PersonSpec.STATION;
import static org.homeward.command.person.PersonSpec.THEN;
import static org.homeward.command.person.PersonSpec.context;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.homeward.command.story.Outcome;
import org.homeward.shared.kernel.Note;
import org.homeward.shared.kernel.RefusalCode;
import org.homeward.shared.kernel.ShortText;
import org.homeward.shared.network.AgeRule;
import org.homeward.shared.network.FacilityCommand;
import org.homeward.shared.network.FacilityCommand.CloseFacility;
import org.homeward.shared.network.FacilityCommand.GrantLicence;
import org.homeward.shared.network.FacilityCommand.OpenFacility;
import org.homeward.shared.network.FacilityEvent;
import org.homeward.shared.network.FacilityEvent.FacilityClosed;
import org.homeward.shared.network.FacilityEvent.FacilityOpened;
import org.homeward.shared.network.FacilityEvent.LicenceGranted;
import org.homeward.shared.network.FacilityEvent.ZoneAdded;
import org.homeward.shared.network.FacilityEvent.ZoneRemoved;
import org.homeward.shared.network.FacilityKind;
import org.homeward.shared.network.Licence;
import org.homeward.shared.network.LicensedFor;
import org.homeward.shared.network.SexRule;
import org.homeward.shared.network.ZoneEvent;
import org.homeward.shared.network.ZoneEvent.ZoneClosed;
import org.homeward.shared.person.DivisionCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A facility joins the network, holds licences, has zones, and leaves it. */
@Tag("story")
class FacilityDecisionsTest {

    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 3, 2);
    private static final Note WHY = new Note("停办");
    private static final ZoneAdded ZONE_ADDED = new ZoneAdded(STATION, ZoneSpec.ZONE, THEN);

    @Test
    void a_facility_joins_once() {
        OpenFacility open = new OpenFacility(
                STATION,
                FacilityKind.RESCUE_STATION,
                ZoneSpec.NAME,
                new DivisionCode("120101"),
                new ShortText("某路1号"),
                null,
                FIRST_DAY,
                THEN);
        when(List.of(), open).then(opened(FIRST_DAY));
        when(List.of(opened(FIRST_DAY)), open).thenRefused(RefusalCode.FACILITY_ALREADY_OPEN);
    }

    @Test
    void a_licence_is_granted_for_a_time_that_does_not_end_before_it_begins() {
        when(List.of(opened(FIRST_DAY)), grant(FIRST_DAY)).then(new LicenceGranted(STATION, licence(FIRST_DAY), THEN));
        when(List.of(opened(FIRST_DAY)), grant(FIRST_DAY.minusDays(1))).thenRefused(RefusalCode.LICENCE_PERIOD_INVALID);
        when(List.of(), grant(FIRST_DAY)).thenRefused(RefusalCode.FACILITY_NOT_FOUND);
    }

    @Test
    void a_facility_leaves_once_its_zones_are_closed_and_not_before_its_first_day() {
        CloseFacility close = new CloseFacility(STATION, FIRST_DAY, WHY, THEN);
        when(List.of(opened(FIRST_DAY), ZONE_ADDED), close)
                .thenRefused(RefusalCode.FACILITY_HAS_OPEN_ZONES, "zones", "1");
        when(List.of(opened(FIRST_DAY), ZONE_ADDED, new ZoneRemoved(STATION, ZoneSpec.ZONE, THEN)), close)
                .then(new FacilityClosed(STATION, FIRST_DAY, WHY, THEN));
        when(List.of(opened(FIRST_DAY.plusDays(1))), close).thenRefused(RefusalCode.FACILITY_CLOSES_BEFORE_OPENING);
        when(List.of(), close).thenRefused(RefusalCode.FACILITY_NOT_FOUND);
    }

    @Test
    void nothing_is_asked_of_a_facility_that_left_or_for_later_than_now() {
        List<FacilityEvent> left = List.of(opened(FIRST_DAY), new FacilityClosed(STATION, FIRST_DAY, WHY, THEN));
        when(left, grant(FIRST_DAY)).thenRefused(RefusalCode.FACILITY_CLOSED);
        when(left, new CloseFacility(STATION, FIRST_DAY, WHY, THEN)).thenRefused(RefusalCode.FACILITY_CLOSED);
        when(List.of(opened(FIRST_DAY)), new CloseFacility(STATION, FIRST_DAY, WHY, NOW.plusSeconds(1)))
                .thenRefused(RefusalCode.OCCURRED_IN_FUTURE);
    }

    @Test
    void a_zone_is_opened_only_at_a_facility_that_is_there_and_has_opened() {
        ZoneEvent zone = ZoneSpec.opened(SexRule.ANY, AgeRule.ANY);
        whenZone(List.of(opened(FIRST_DAY)), zone).then(ZONE_ADDED);
        whenZone(List.of(opened(FIRST_DAY.plusDays(1))), zone).thenRefused(RefusalCode.FACILITY_NOT_OPEN_YET);
        whenZone(List.of(), zone).thenRefused(RefusalCode.FACILITY_NOT_FOUND);
        whenZone(List.of(opened(FIRST_DAY), new FacilityClosed(STATION, FIRST_DAY, WHY, THEN)), zone)
                .thenRefused(RefusalCode.FACILITY_CLOSED);
        whenZone(List.of(opened(FIRST_DAY), ZONE_ADDED), new ZoneClosed(ZoneSpec.ZONE, WHY, THEN))
                .then(new ZoneRemoved(STATION, ZoneSpec.ZONE, THEN));
    }

    private static Outcome<FacilityEvent> when(List<FacilityEvent> history, FacilityCommand command) {
        return Outcome.of(() -> FacilityDecider.decide(state(history), command, context(DESK)));
    }

    private static Outcome<FacilityEvent> whenZone(List<FacilityEvent> history, ZoneEvent event) {
        return Outcome.of(() -> FacilityDecider.decide(state(history), STATION, event, context(DESK)));
    }

    private static FacilityState state(List<FacilityEvent> history) {
        FacilityState state = FacilityState.NONE;
        for (FacilityEvent event : history) {
            state = state.evolve(event);
        }
        return state;
    }

    private static FacilityOpened opened(LocalDate opensOn) {
        return new FacilityOpened(
                STATION,
                FacilityKind.RESCUE_STATION,
                ZoneSpec.NAME,
                new DivisionCode("120101"),
                new ShortText("某路1号"),
                null,
                opensOn,
                THEN);
    }

    private static GrantLicence grant(LocalDate until) {
        return new GrantLicence(STATION, licence(until), THEN);
    }

    private static Licence licence(LocalDate until) {
        return new Licence(new ShortText("许可1号"), Set.of(LicensedFor.STATION_STAY), FIRST_DAY, until);
    }
}
