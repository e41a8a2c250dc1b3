package org.homeward.command.network;

import static org.homeward.command.person.PersonSpec.STATION;
import static org.homeward.command.person.PersonSpec.THEN;

import java.time.LocalDate;
import java.util.List;
import org.homeward.command.story.Outcome;
import org.homeward.shared.kernel.Note;
import org.homeward.shared.kernel.RefusalCode;
import org.homeward.shared.kernel.ShortText;
import org.homeward.shared.network.FacilityEvent;
import org.homeward.shared.network.FacilityEvent.FacilityClosed;
import org.homeward.shared.network.FacilityEvent.FacilityOpened;
import org.homeward.shared.network.FacilityEvent.ZoneAdded;
import org.homeward.shared.network.FacilityKind;
import org.homeward.shared.person.DivisionCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** Who asks for help is taken in by a station that is there and open on that day. */
@Tag("story")
class StationRulesTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 2);
    private static final LocalDate LAST = LocalDate.of(2026, 5, 31);
    private static final FacilityClosed CLOSED = new FacilityClosed(STATION, LAST, new Note("停办"), THEN);

    @ParameterizedTest
    @EnumSource(names = {"RESCUE_STATION", "MINORS_PROTECTION_CENTRE"})
    void a_rescue_station_and_its_like_for_minors_take_people_in(FacilityKind kind) {
        takenIn(FIRST, opened(kind)).then();
        takenIn(LAST.plusDays(1), opened(kind), new ZoneAdded(STATION, ZoneSpec.ZONE, THEN))
                .then();
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"RESCUE_STATION", "MINORS_PROTECTION_CENTRE"})
    void nobody_else_does(FacilityKind kind) {
        takenIn(FIRST, opened(kind)).thenRefused(RefusalCode.FACILITY_TAKES_NOBODY_IN, "kind", kind.name());
    }

    @Test
    void a_station_that_nobody_opened_takes_nobody_in() {
        takenIn(FIRST).thenRefused(RefusalCode.FACILITY_NOT_FOUND);
    }

    @Test
    void a_station_takes_people_in_from_its_first_day_to_its_last() {
        FacilityOpened opened = opened(FacilityKind.RESCUE_STATION);
        takenIn(FIRST.minusDays(1), opened).thenRefused(RefusalCode.FACILITY_NOT_OPEN_YET, "opensOn", "2026-03-02");
        takenIn(LAST, opened, CLOSED).then();
        takenIn(LAST.plusDays(1), opened, CLOSED).thenRefused(RefusalCode.FACILITY_CLOSED, "closesOn", "2026-05-31");
    }

    private static Outcome<FacilityEvent> takenIn(LocalDate day, FacilityEvent... history) {
        FacilityState state = FacilityState.NONE;
        for (FacilityEvent event : history) {
            state = state.evolve(event);
        }
        FacilityState station = state;
        return Outcome.of(() -> {
            StationRules.takesSomebodyIn(station, day);
            return List.of();
        });
    }

    private static FacilityOpened opened(FacilityKind kind) {
        return new FacilityOpened(
                STATION, kind, ZoneSpec.NAME, new DivisionCode("120101"), new ShortText("某路1号"), null, FIRST, THEN);
    }
}
