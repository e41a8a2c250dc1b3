package org.homeward.ui.attacks;

import java.util.HashMap;
import java.util.Map;

/** What belongs to one station: a person, reports, a family, and what it asks of a third station or is asked by it. */
enum Place {
    OWN("1", World.HERE),
    OTHER("2", World.THERE);

    static final String THIRD = "facility-thirdstation";

    private final String number;
    private final String station;

    Place(String number, String station) {
        this.number = number;
        this.station = station;
    }

    String station() {
        return station;
    }

    String person() {
        return "person-attacked0" + number;
    }

    String report() {
        return "report-attacked0" + number;
    }

    String sought() {
        return "sought-attacked0" + number;
    }

    /** A report that a partner filed with the station; that of the other station was filed by somebody else. */
    String filed() {
        return this == OWN ? "report-attackedfiled" : report();
    }

    String family() {
        return "family-attacked0" + number;
    }

    String zone() {
        return "zone-attacked0" + number;
    }

    /** Who read a file of the third station in an emergency. */
    String desk() {
        return this == OWN ? "desk" : "other";
    }

    String glass() {
        return "glass-attacked0" + number;
    }

    String sent() {
        return "request-attacksent" + number;
    }

    String received() {
        return "request-attackgot" + number;
    }

    String proposed() {
        return "mission-attackhub" + number;
    }

    String hosted() {
        return "mission-attackhost" + number;
    }

    /** Values for the fields of an input, by type and by name, for a mutation on what is here. */
    Map<String, Object> values(String operation) {
        Map<String, Object> values = new HashMap<>();
        values.put("PersonId", person());
        values.put("FacilityId", station);
        values.put("ReportId", report());
        values.put("SoughtId", sought());
        values.put("FosterFamilyId", family());
        values.put("BedZoneId", zone());
        values.put("ReviewGlassInput.account", "actor-test" + desk());
        values.put("ReviewGlassInput.glassId", glass());
        values.put("StationRequestId", operation.matches("request\\.(answer|decline)") ? received() : sent());
        values.put("RovingMissionId", operation.matches("roving\\.(agree-to|decline)-mission") ? hosted() : proposed());
        values.put("SendStationRequestInput.to", THIRD);
        values.put("ProposeRovingMissionInput.host", THIRD);
        values.put("ReceiverInput.body", "村委会");
        values.put("division", this == OWN ? "120110" : "410300");
        return values;
    }
}
