package org.homeward.command.platform;

import java.time.Instant;
import java.time.LocalDate;
import org.homeward.shared.kernel.FacilityId;
import org.homeward.shared.kernel.LocalText;
import org.homeward.shared.kernel.ShortText;
import org.homeward.shared.network.FacilityCommand.OpenFacility;
import org.homeward.shared.network.FacilityEvent.FacilityOpened;
import org.homeward.shared.network.FacilityKind;
import org.homeward.shared.person.DivisionCode;

/** A station that takes people in and has been open for years, for tests that are about something else. */
final class SampleStation {

    private static final LocalText NAME = new LocalText(new ShortText("救助管理站"), new ShortText("Rescue station"));
    private static final DivisionCode DIVISION = new DivisionCode("120101");
    private static final ShortText ADDRESS = new ShortText("某路1号");
    private static final LocalDate FIRST_DAY = LocalDate.of(2020, 1, 1);

    private SampleStation() {}

    /** What is asked to open it. */
    static OpenFacility open(FacilityId station, Instant at) {
        return new OpenFacility(station, FacilityKind.RESCUE_STATION, NAME, DIVISION, ADDRESS, null, FIRST_DAY, at);
    }

    /** What then is true. */
    static FacilityOpened opened(FacilityId station, Instant at) {
        return new FacilityOpened(station, FacilityKind.RESCUE_STATION, NAME, DIVISION, ADDRESS, null, FIRST_DAY, at);
    }
}
