package org.homeward.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

/** Whoever adds a station and its zones finds them in the next answer. */
class NetworkStoryTest {

    private static final int STATIONS = 20;
    private static final String ZONE = "zone-network01";

    @RegisterExtension
    static final StartedProgram PROGRAM = StartedProgram.with().and("admin", "ADMINISTRATOR", null);

    @Test
    void a_station_is_among_all_as_soon_as_its_version_is_asked_for() throws Exception {
        Desk admin = PROGRAM.signedIn("admin");
        for (int number = 10; number < 10 + STATIONS; number++) {
            String id = "facility-network" + number;
            Map<String, Object> station = new HashMap<>(RunningProgram.openStation());
            station.put("facilityId", id);
            long version = Homes.done(admin.send("networkOpenFacility", station, "cmd-network" + number));
            assertThat(facilities(admin, id, version).path("data").toString()).contains(id);
        }
        assertThat(fault(facilities(admin, "facility-network10", 1)))
                .as("a version that is not there yet")
                .isEqualTo("STALE");
        assertThat(fault(facilities(admin, "facility-nobody01", 0))).isEqualTo("STALE");
    }

    @Test
    void a_board_is_as_new_as_the_zone_that_was_opened_widened_or_closed() throws Exception {
        Desk admin = PROGRAM.signedIn("admin");
        Homes.done(admin.send("networkOpenFacility", RunningProgram.openStation(), "cmd-networkopen"));
        long opened = Homes.zone(admin, ZONE, RunningProgram.STATION, Map.of("zh", "男宿", "en", "Men"), List.of("A-01"));
        assertThat(beds(admin, opened)).containsExactly("A-01");

        List<String> more =
                IntStream.rangeClosed(2, 9).mapToObj(bed -> "A-0" + bed).toList();
        for (String bed : more) {
            long added = Homes.done(admin.send(
                    "networkAddBeds",
                    Map.of(
                            "zoneId",
                            ZONE,
                            "beds",
                            List.of(bed),
                            "occurredAt",
                            Instant.now().toString()),
                    "cmd-networkbed" + bed.charAt(3)));
            assertThat(beds(admin, added)).contains(bed);
        }

        long closed = Homes.done(admin.send(
                "networkCloseZone",
                Map.of(
                        "zoneId",
                        ZONE,
                        "reason",
                        "renovated",
                        "occurredAt",
                        Instant.now().toString()),
                "cmd-networkclose"));
        assertThat(beds(admin, closed)).isEmpty();
        assertThat(fault(board(admin, closed + 1))).isEqualTo("STALE");
    }

    private static JsonNode facilities(Desk desk, String id, long version) throws Exception {
        return desk.answer(
                "query($id:FacilityId,$v:Int){facilities(facilityId:$id,atLeastVersion:$v){facilityId}}",
                Map.of("id", id, "v", version));
    }

    private static JsonNode board(Desk desk, long version) throws Exception {
        return desk.answer(
                "query($s:FacilityId!,$z:BedZoneId,$v:Int){bedBoard(station:$s,zoneId:$z,atLeastVersion:$v)"
                        + "{zones{beds{number}}}}",
                Map.of("s", RunningProgram.STATION, "z", ZONE, "v", version));
    }

    private static List<String> beds(Desk desk, long version) throws Exception {
        return board(desk, version).path("data").findValuesAsString("number");
    }

    private static String fault(JsonNode answer) {
        return answer.path("errors").path(0).path("extensions").path("code").asString();
    }
}
