package org.homeward.command.network;

import java.time.LocalDate;
import java.util.Map;
import org.homeward.shared.kernel.RefusalCode;
import org.homeward.shared.kernel.Refused;
import org.homeward.shared.network.FacilityKind;

/** Where people who ask for help are taken in. */
final class StationRules {

    private StationRules() {}

    /**
     * What counts is the day on which help was asked for, so that it may be written down after the last day.
     *
     * @throws Refused when nobody is taken in there on that day
     */
    static void takesSomebodyIn(FacilityState station, LocalDate day) {
        FacilityKind kind = station.kind();
        if (kind == null) {
            throw new Refused(RefusalCode.FACILITY_NOT_FOUND);
        }
        if (!kind.takesSeekersIn()) {
            throw new Refused(RefusalCode.FACILITY_TAKES_NOBODY_IN, Map.of("kind", kind.name()));
        }
        isOpenOn(station, day);
    }

    static void isOpenOn(FacilityState station, LocalDate day) {
        if (day.isBefore(station.opensOn())) {
            throw new Refused(
                    RefusalCode.FACILITY_NOT_OPEN_YET,
                    Map.of("opensOn", station.opensOn().toString()));
        }
        LocalDate last = station.closesOn();
        if (last != null && day.isAfter(last)) {
            throw new Refused(RefusalCode.FACILITY_CLOSED, Map.of("closesOn", last.toString()));
        }
    }
}
