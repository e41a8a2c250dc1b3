package org.homeward.ui.attacks;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.homeward.ui.RunningProgram;

/** Those whom the attacks are about: invented people at two stations, with names and numbers that nobody may be told. */
final class World {

    static final String HERE = RunningProgram.STATION;
    static final String THERE = "facility-otherstation";
    static final String THEN = "2026-03-02T02:00:00Z";
    static final String PERSON_HERE = "person-attacked01";
    static final String PERSON_THERE = "person-attacked02";
    static final String REPORT_HERE = "report-attacked01";
    static final String REPORT_THERE = "report-attacked02";
    static final String SOUGHT_HERE = "sought-attacked01";
    static final String SOUGHT_THERE = "sought-attacked02";
    static final String NAME = "公孙绿萝";
    static final String ID_NUMBER = "11010519491231002X";
    static final String PHONE = "13900001357";
    static final List<String> CANARIES = List.of(NAME, ID_NUMBER, PHONE, "gongsun", "慕容蓝溪", "丢了祖传怀表");
    static final String FILE_HERE = file(PERSON_HERE);
    static final String LIST = "{recipients(first:10){total rows{personId name}}}";

    private World() {}

    static String file(String person) {
        return "{recipient(personId:\"" + person + "\"){personId version provisionalName identity{name idNumber phone}}}";
    }

    /** Lets them be entered, as their stations would. */
    static void enter(Edge edge) throws IOException, InterruptedException {
        Map<String, Object> station = new HashMap<>(RunningProgram.openStation());
        send(edge.as("admin"), "networkOpenFacility", "OpenFacilityInput", station, "cmd-attackworld1");
        station.put("facilityId", THERE);
        send(edge.as("admin"), "networkOpenFacility", "OpenFacilityInput", station, "cmd-attackworld2");
        person(edge.as("desk"), PERSON_HERE, HERE, NAME, "cmd-attackworld3");
        person(edge.as("other"), PERSON_THERE, THERE, "慕容蓝溪", "cmd-attackworld4");
        report(edge.as("desk"), REPORT_HERE, SOUGHT_HERE, HERE, NAME, "cmd-attackworld5");
        report(edge.as("other"), REPORT_THERE, SOUGHT_THERE, THERE, "慕容蓝溪", "cmd-attackworld6");
        edge.as("boss").ask("{a:recipient(personId:\"" + PERSON_HERE + "\",atLeastVersion:0){version}"
                + "b:recipient(personId:\"" + PERSON_THERE + "\",atLeastVersion:0){version}"
                + "c:recipients(first:1,personId:\"" + PERSON_THERE + "\",atLeastVersion:0){total}"
                + "d:missingReport(reportId:\"" + REPORT_THERE + "\",atLeastVersion:1){version}}");
    }

    static void person(Caller desk, String person, String station, String name, String command)
            throws IOException, InterruptedException {
        Map<String, Object> identity = Map.of(
                "name", name, "sex", "FEMALE", "nationality", "CN", "idNumber", ID_NUMBER, "phone", PHONE);
        send(
                desk,
                "personOpenFile",
                "OpenPersonFileInput",
                Map.of(
                        "personId", person,
                        "station", station,
                        "provisionalName", name,
                        "identity", identity,
                        "occurredAt", THEN),
                command);
    }

    private static void report(
            Caller desk, String report, String sought, String station, String name, String command)
            throws IOException, InterruptedException {
        Map<String, Object> person = Map.of(
                "name", name, "otherNames", List.of(), "relation", "MOTHER", "sex", "FEMALE", "kinNames", List.of());
        send(
                desk,
                "missingRegisterReport",
                "RegisterMissingReportInput",
                Map.of(
                        "reportId", report,
                        "station", station,
                        "source", "FAMILY",
                        "reporter", Map.of("name", "李秀英", "phone", PHONE),
                        "consents", List.of("COMPARE"),
                        "sought", List.of(Map.of("soughtId", sought, "person", person)),
                        "occurredAt", THEN),
                command);
    }

    private static void send(Caller who, String mutation, String type, Map<String, ?> input, String command)
            throws IOException, InterruptedException {
        Reply answer = mutate(who, mutation, type, input, Map.of("commandId", command));
        if (answer.isRefused()) {
            throw new IOException(mutation + ": " + answer);
        }
    }

    static Reply mutate(Caller who, String mutation, String type, Map<String, ?> input, Map<String, ?> meta)
            throws IOException, InterruptedException {
        String document = "mutation($i:" + type + "!,$m:CommandMeta!){" + mutation
                + "(input:$i,meta:$m){version errors{__typename code message field}}}";
        return who.ask(document, Map.of("i", input, "m", meta));
    }
}
