package org.homeward.ui.attacks;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.homeward.ui.RunningProgram;

/** Those whom the attacks are about: invented people at two stations, with names and numbers that nobody may be told. */
final class World {

    static final String HERE = RunningProgram.STATION;
    static final String THERE = "facility-otherstation";
    static final String THEN = "2026-03-02T02:00:00Z";
    static final String PERSON_HERE = "person-attacked01";
    static final String PERSON_THERE = "person-attacked02";
    static final String ELSEWHERE = "person-attacked03";
    static final String REPORT_HERE = "report-attacked01";
    static final String REPORT_THERE = "report-attacked02";
    static final String SOUGHT_HERE = "sought-attacked01";
    static final String SOUGHT_THERE = "sought-attacked02";
    static final String NAME = "公孙绿萝";
    static final String OTHER_NAME = "慕容蓝溪";
    static final String ID_NUMBER = "11010519491231002X";
    static final String PHONE = "13900001357";
    static final List<String> CANARIES = List.of(NAME, ID_NUMBER, PHONE, "gongsun", OTHER_NAME);
    static final String FILE_HERE = file(PERSON_HERE);
    static final String LIST = "{recipients(first:10){total rows{personId name}}}";

    private static final AtomicInteger COMMANDS = new AtomicInteger(100_000);

    private World() {}

    static String file(String person) {
        return "{recipient(personId:\"" + person
                + "\"){personId version provisionalName identity{name idNumber phone}}}";
    }

    /** Lets them be entered, as their stations would. */
    static void enter(Edge edge) throws IOException, InterruptedException {
        Caller boss = edge.as("boss");
        for (String station : List.of(HERE, THERE, Place.THIRD)) {
            Map<String, Object> opened = new HashMap<>(RunningProgram.openStation());
            opened.put("facilityId", station);
            opened.put("division", station.equals(HERE) ? "120110" : "410300");
            opened.put("kind", "MINORS_PROTECTION_CENTRE");
            send(boss, "networkOpenFacility", "OpenFacilityInput", opened);
            send(boss, "networkGrantLicence", "GrantLicenceInput", supervisesFamilies(station));
        }
        person(edge.as("desk"), PERSON_HERE, HERE, NAME);
        person(edge.as("other"), PERSON_THERE, THERE, OTHER_NAME);
        report(edge.as("desk"), REPORT_HERE, SOUGHT_HERE, HERE, NAME);
        report(edge.as("other"), REPORT_THERE, SOUGHT_THERE, THERE, OTHER_NAME);
        report(edge.as("partner"), Place.OWN.filed(), "sought-attackedfiled", HERE, "万俟晓");
        person(boss, ELSEWHERE, Place.THIRD, "欧阳青");
        for (Place place : Place.values()) {
            zone(boss, place);
            emergency(edge.as(place.desk()), place);
            family(boss, place);
            request(boss, place.sent(), place.person(), place.station(), Place.THIRD);
            request(boss, place.received(), place.person(), Place.THIRD, place.station());
            mission(boss, place.proposed(), place.station(), Place.THIRD);
            mission(boss, place.hosted(), Place.THIRD, place.station());
        }
        boss.ask("{a:recipient(personId:\"" + PERSON_HERE + "\",atLeastVersion:0){version}"
                + "b:recipients(first:1,personId:\"" + PERSON_THERE + "\",atLeastVersion:0){total}"
                + "c:missingReport(reportId:\"" + REPORT_THERE + "\",atLeastVersion:0){version}"
                + "d:fosterFamily(familyId:\"" + Place.OTHER.family() + "\",atLeastVersion:0){familyId}"
                + "e:rovingMission(missionId:\"" + Place.OTHER.hosted() + "\",atLeastVersion:0){missionId}}");
    }

    private static void zone(Caller boss, Place place) throws IOException, InterruptedException {
        Map<String, Object> opened = Map.of(
                "zoneId",
                place.zone(),
                "facilityId",
                place.station(),
                "name",
                Map.of("zh", "男宿", "en", "Men"),
                "purpose",
                "GENERAL",
                "sexRule",
                "MALE",
                "ageRule",
                "ADULT",
                "beds",
                List.of("A-01", "A-02"),
                "occurredAt",
                THEN);
        send(boss, "networkOpenZone", "OpenZoneInput", opened);
    }

    /** A file that is of no attack is read, so that there is something to review. */
    private static void emergency(Caller desk, Place place) throws IOException, InterruptedException {
        Map<String, Object> broken = Map.of(
                "account",
                "actor-test" + place.desk(),
                "glassId",
                place.glass(),
                "personId",
                ELSEWHERE,
                "reason",
                "MEDICAL_EMERGENCY",
                "words",
                "送医途中",
                "occurredAt",
                THEN);
        send(desk, "accessBreakGlass", "BreakGlassInput", broken);
    }

    private static Map<String, Object> supervisesFamilies(String station) {
        Map<String, Object> licence = Map.of(
                "number", "许字 9 号",
                "offers", List.of("FOSTER_SUPERVISION"),
                "validFrom", "2020-01-01",
                "validTo", "2035-12-31");
        return Map.of("facilityId", station, "licence", licence, "occurredAt", THEN);
    }

    private static void family(Caller boss, Place place) throws IOException, InterruptedException {
        send(
                boss,
                "placementRegisterFosterFamily",
                "RegisterFosterFamilyInput",
                Map.of(
                        "familyId", place.family(),
                        "facility", place.station(),
                        "carer", Map.of("name", "张桂芳", "born", "1980-05-01", "phone", PHONE),
                        "recordCheck", "CLEAR",
                        "occurredAt", THEN));
    }

    private static void request(Caller boss, String request, String person, String from, String to)
            throws IOException, InterruptedException {
        Map<String, String> asked = Map.of(
                "requestId",
                request,
                "personId",
                person,
                "kind",
                "VERIFY",
                "from",
                from,
                "to",
                to,
                "question",
                "可有此人？",
                "occurredAt",
                THEN);
        send(boss, "requestSend", "SendStationRequestInput", asked);
    }

    private static void mission(Caller boss, String mission, String hub, String host)
            throws IOException, InterruptedException {
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
        Map<String, String> proposed = Map.of(
                "missionId",
                mission,
                "hub",
                hub,
                "host",
                host,
                "from",
                today.toString(),
                "until",
                today.plusDays(1).toString(),
                "leader",
                "actor-testtracing",
                "occurredAt",
                THEN);
        send(boss, "rovingProposeMission", "ProposeRovingMissionInput", proposed);
    }

    static void person(Caller desk, String person, String station, String name)
            throws IOException, InterruptedException {
        Map<String, Object> identity =
                Map.of("name", name, "sex", "FEMALE", "nationality", "CN", "idNumber", ID_NUMBER, "phone", PHONE);
        send(
                desk,
                "personOpenFile",
                "OpenPersonFileInput",
                Map.of(
                        "personId", person,
                        "station", station,
                        "provisionalName", name,
                        "identity", identity,
                        "occurredAt", THEN));
    }

    private static void report(Caller desk, String report, String sought, String station, String name)
            throws IOException, InterruptedException {
        Map<String, Object> person = Map.of(
                "name", name,
                "otherNames", List.of(),
                "relation", "MOTHER",
                "sex", "FEMALE",
                "description", Map.of("marks", List.of()),
                "separation", Map.of("cause", "UNKNOWN"),
                "kinNames", List.of());
        send(
                desk,
                "missingRegisterReport",
                "RegisterMissingReportInput",
                Map.of(
                        "reportId",
                        report,
                        "station",
                        station,
                        "source",
                        "FAMILY",
                        "reporter",
                        Map.of("name", "李秀英", "phone", PHONE),
                        "consents",
                        List.of("COMPARE"),
                        "sought",
                        List.of(Map.of("soughtId", sought, "person", person)),
                        "occurredAt",
                        THEN));
    }

    static void send(Caller who, String mutation, String type, Map<String, ?> input)
            throws IOException, InterruptedException {
        Reply answer = mutate(who, mutation, type, input, Map.of("commandId", newCommand()));
        if (answer.isRefused()) {
            throw new IOException(mutation + ": " + answer);
        }
    }

    /** Asks again where the views of a slow machine are behind. */
    static Reply read(Caller who, String document) throws IOException, InterruptedException {
        Reply answer = who.ask(document);
        for (int more = 0; more < 5 && answer.code().equals("STALE"); more++) {
            answer = who.ask(document);
        }
        return answer;
    }

    static String newCommand() {
        return "cmd-attack" + COMMANDS.incrementAndGet();
    }

    static Reply mutate(Caller who, String mutation, String type, Map<String, ?> input, Map<String, ?> meta)
            throws IOException, InterruptedException {
        String document = "mutation($i:" + type + "!,$m:CommandMeta!){" + mutation
                + "(input:$i,meta:$m){version errors{__typename code message field}}}";
        return who.ask(document, Map.of("i", input, "m", meta));
    }
}
