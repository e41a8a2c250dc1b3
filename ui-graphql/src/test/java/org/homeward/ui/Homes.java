package org.homeward.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.awaitility.core.ThrowingRunnable;
import tools.jackson.databind.JsonNode;

/** The world of a placement: a station, a home with a licence and beds, and somebody who is about to leave the station. */
final class Homes {

    static final String CARE_HOME = "facility-carehome01";
    static final String CARE_ZONE = "zone-carehome01";
    static final String INSTITUTION = "facility-children01";
    static final String HOME_STATION = "facility-luoyang01";
    static final String RELAY_STATION = "facility-zhengzhou1";
    static final String WELFARE = "facility-welfare01";
    static final String THEN = "2026-03-02T02:00:00Z";

    private Homes() {}

    /** The station of these tests, a home that takes in whom it entrusts, and an institution that supervises families. */
    static void open(Desk admin) throws IOException, InterruptedException {
        done(admin.send("networkOpenFacility", RunningProgram.openStation(), "cmd-homes0001"));
        facility(admin, CARE_HOME, "ENTRUSTED_CARE_HOME", "福安托养中心", "Fu'an care home", "ENTRUSTED_CARE");
        facility(
                admin,
                INSTITUTION,
                "CHILD_WELFARE_INSTITUTION",
                "市儿童福利院",
                "Children's institution",
                "FOSTER_SUPERVISION");
        zone(admin, CARE_ZONE, CARE_HOME, Map.of("zh", "男养护区", "en", "Men's wing"), List.of("B-01", "B-02"));
    }

    /** Two beds for men at the station of these tests, which is open. */
    static void openBeds(Desk admin) throws IOException, InterruptedException {
        zone(
                admin,
                "zone-teststation1",
                RunningProgram.STATION,
                Map.of("zh", "男宿", "en", "Men"),
                List.of("A-01", "A-02"));
    }

    /** An institution in which somebody may get a household whom nobody could identify. */
    static void openWelfare(Desk admin) throws IOException, InterruptedException {
        facility(admin, WELFARE, "SOCIAL_WELFARE_INSTITUTION", "市社会福利院", "Welfare institution");
    }

    /** A zone for men; answers its version. */
    static long zone(Desk admin, String id, String facility, Map<String, String> name, List<String> beds)
            throws IOException, InterruptedException {
        return done(admin.send(
                "networkOpenZone",
                now(Map.of(
                        "zoneId", id,
                        "facilityId", facility,
                        "name", name,
                        "purpose", "GENERAL",
                        "sexRule", "MALE",
                        "ageRule", "ADULT",
                        "beds", beds)),
                "cmd-zone" + id.substring("zone-".length())));
    }

    /** The station of these tests, the one of the place where somebody is at home, and one on the way. */
    static void openStations(Desk admin) throws IOException, InterruptedException {
        done(admin.send("networkOpenFacility", RunningProgram.openStation(), "cmd-homes0001"));
        facility(admin, HOME_STATION, "RESCUE_STATION", "洛阳市救助管理站", "Luoyang rescue station");
        facility(admin, RELAY_STATION, "RESCUE_STATION", "郑州市救助管理站", "Zhengzhou rescue station");
    }

    private static void facility(Desk admin, String id, String kind, String zh, String en, String offer)
            throws IOException, InterruptedException {
        String key = id.substring("facility-".length());
        facility(admin, id, kind, zh, en);
        done(admin.send(
                "networkGrantLicence",
                now(Map.of(
                        "facilityId",
                        id,
                        "licence",
                        Map.of(
                                "number",
                                "许字 7 号",
                                "offers",
                                List.of(offer),
                                "validFrom",
                                "2026-01-01",
                                "validTo",
                                "2030-12-31"))),
                "cmd-licence" + key));
    }

    private static void facility(Desk admin, String id, String kind, String zh, String en)
            throws IOException, InterruptedException {
        String key = id.substring("facility-".length());
        done(admin.send(
                "networkOpenFacility",
                now(Map.of(
                        "facilityId",
                        id,
                        "kind",
                        kind,
                        "name",
                        Map.of("zh", zh, "en", en),
                        "division",
                        "120101",
                        "address",
                        "和平区一号",
                        "opensOn",
                        "2026-01-01")),
                "cmd-open" + key));
    }

    /** Somebody who is on file at the station, born in a year. */
    static void onFile(Desk desk, String person, String name, int born) throws IOException, InterruptedException {
        Map<String, Object> identity = Map.of(
                "sex",
                "MALE",
                "nationality",
                "UNKNOWN",
                "birth",
                Map.of("earliest", born + "-01-01", "latest", born + "-12-31"));
        done(desk.send(
                "personOpenFile",
                of(person, Map.of("station", RunningProgram.STATION, "provisionalName", name, "identity", identity)),
                command(person, "0")));
    }

    /** An old man who cannot say his name, taken in by the station and ready to leave it for a placement. */
    static void readyToLeave(Desk desk, String person, String name) throws IOException, InterruptedException {
        takenIn(desk, person, name, "SUSPECTED");
        done(desk.send(
                "intakePrepareDeparture",
                of(person, Map.of("mode", "PLACEMENT", "belongingsSignedBy", List.of("RECIPIENT", "STAFF"))),
                command(person, "4")));
    }

    /** An old man who is taken in by the station, with the sign of an impairment that was seen or not. */
    static void takenIn(Desk desk, String person, String name, String impairment)
            throws IOException, InterruptedException {
        takenIn(desk, person, name, impairment, 1950);
    }

    /** Somebody born in a year who is taken in by the station. */
    static void takenIn(Desk desk, String person, String name, String impairment, int born)
            throws IOException, InterruptedException {
        onFile(desk, person, name, born);
        Map<String, Object> screening = Map.of(
                "withoutMeans",
                true,
                "awayFromHome",
                true,
                "security",
                "PASSED",
                "triage",
                "NONE",
                "redFlags",
                List.of(),
                "impairment",
                impairment);
        done(desk.send(
                "intakeRequestHelp",
                of(
                        person,
                        Map.of(
                                "stayId",
                                "stay-" + person.substring(7),
                                "station",
                                RunningProgram.STATION,
                                "reason",
                                "说不清姓名")),
                command(person, "1")));
        done(desk.send("intakeScreenSeeker", of(person, Map.of("screening", screening)), command(person, "2")));
        done(desk.send(
                "intakeRegisterRecipient",
                of(person, Map.of("causeOfWandering", "走失", "photographed", true, "fingerprinted", true)),
                command(person, "3")));
    }

    /** An old man whom nobody could identify, though a notice is public and his DNA was compared. */
    static void searchedForInVain(Desk desk, String person, String name) throws IOException, InterruptedException {
        takenIn(desk, person, name, "NONE");
        traced(desk, person);
        Map<String, Object> notice = Map.of(
                "noticeId", "notice-" + person.substring(7),
                "channels", List.of("POSTER"),
                "text", Map.of("sex", "MALE", "appearance", "花白短发", "contact", "救助管理站"));
        done(desk.send("tracingPublishNotice", of(person, notice), command(person, "5")));
        done(desk.send("tracingRequestDna", of(person, Map.of("policeUnit", "市公安局")), command(person, "6")));
        done(desk.send("tracingRecordDnaSample", of(person, Map.of("sampleNumber", "样本1")), command(person, "7")));
        done(desk.send("tracingRecordDnaResult", of(person, Map.of("result", "NO_MATCH")), command(person, "8")));
    }

    /** An old man in the station whose son is found, and proven to be so. */
    static void hasSon(Desk desk, String person, String name) throws IOException, InterruptedException {
        traced(desk, person);
        String son = "kin-" + person.substring(7);
        done(desk.send(
                "personLinkKin",
                of(person, Map.of("kinId", son, "relation", "SON", "name", name)),
                command(person, "5")));
        List<Map<String, String>> proof = List.of(Map.of("kind", "POLICE_CONFIRMATION", "reference", "复函"));
        done(desk.send("tracingVerifyKin", of(person, Map.of("kinId", son, "evidence", proof)), command(person, "6")));
    }

    /** Somebody whom nobody knows, and into whom it is looked; the version of the file. */
    static long traced(Desk desk, String person) throws IOException, InterruptedException {
        return done(desk.send(
                "tracingOpen", of(person, Map.of("aim", "IDENTITY", "reason", "说不清姓名")), command(person, "4")));
    }

    /** A board does not wait for a version: it is asked again until it has it. */
    static void eventually(ThrowingRunnable seen) {
        await().untilAsserted(seen);
    }

    static String command(String person, String step) {
        return "cmd-" + person.substring(7) + "step" + step;
    }

    static Map<String, Object> of(String person, Map<String, ?> more) {
        Map<String, Object> input = now(more);
        input.put("personId", person);
        return input;
    }

    static Map<String, Object> now(Map<String, ?> more) {
        Map<String, Object> input = new HashMap<>(more);
        input.put("occurredAt", THEN);
        return input;
    }

    /** The version of the stream after it: more may have followed than what was asked. */
    static long done(JsonNode payload) {
        assertThat(payload.path("errors")).as("%s", payload).isEmpty();
        return payload.path("version").asLong(-1);
    }
}
