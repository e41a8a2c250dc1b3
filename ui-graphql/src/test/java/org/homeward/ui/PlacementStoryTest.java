package org.homeward.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homeward.ui.Homes.CARE_HOME;
import static org.homeward.ui.Homes.INSTITUTION;
import static org.homeward.ui.Homes.done;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

/** How somebody who cannot go home yet comes to live somewhere, over HTTP and signed in, on the real store and views. */
class PlacementStoryTest {

    private static final String PLACEMENTS =
            "{version settlement{step} stays{stage} placements{placementId type stage facility zone bed visitDue"
                    + " startedAt reason decision{approved reason} visits{concern findings} ending{ground}}}";

    @RegisterExtension
    static final StartedProgram PROGRAM = StartedProgram.with()
            .and("desk", "STATION_STAFF")
            .and("carer", "STATION_STAFF", CARE_HOME)
            .and("other", "STATION_STAFF", "facility-otherstation")
            .and("children", "CHILD_WELFARE_OFFICER", null)
            .and("boss", "SUPERVISOR")
            .and("admin", "ADMINISTRATOR", null);

    @BeforeAll
    static void a_station_a_care_home_and_an_institution_are_open() throws Exception {
        Homes.open(PROGRAM.signedIn("admin"));
    }

    @Test
    void an_old_man_leaves_the_station_for_a_bed_in_a_care_home_and_is_visited_there() throws Exception {
        Desk desk = PROGRAM.signedIn("desk");
        Desk boss = PROGRAM.signedIn("boss");
        Desk carer = PROGRAM.signedIn("carer");
        String man = "person-oldman0001";
        Homes.readyToLeave(desk, man, "红衣老人");
        long proposed = done(desk.send("placementPropose", proposal(man, "placement-old00001"), "cmd-oldman00010"));
        assertThat(fault(carer.answer(file(man, proposed), Map.of())))
                .as("who is only proposed to a home is nobody's there")
                .isEqualTo("NOT_FOUND");
        assertThat(code(desk.send("placementStart", start(man, "placement-old00001"), "cmd-oldman00011")))
                .isEqualTo("PLACEMENT_NOT_APPROVED");
        done(boss.send(
                "placementApprove", placed(man, "placement-old00001", Map.of("reason", "适合")), "cmd-oldman00012"));
        done(carer.send("placementStart", start(man, "placement-old00001"), "cmd-oldman00013"));
        long visited = done(carer.send(
                "placementRecordVisit",
                placed(man, "placement-old00001", Map.of("concern", false, "findings", "吃得好，睡得好")),
                "cmd-oldman00014"));

        JsonNode known = carer.ask(file(man, visited), Map.of()).path("recipient");
        JsonNode placement = known.path("placements").path(0);
        assertThat(placement.path("type").asString()).isEqualTo("ENTRUSTED_CARE");
        assertThat(placement.path("stage").asString()).isEqualTo("ACTIVE");
        assertThat(placement.path("bed").asString()).isEqualTo("B-01");
        assertThat(placement.path("visitDue").asString()).isEqualTo("2026-04-01");
        assertThat(placement.path("decision").path("approved").asBoolean()).isTrue();
        assertThat(placement.path("visits").path(0).path("findings").asString()).isEqualTo("吃得好，睡得好");
        assertThat(known.path("stays").path(0).path("stage").asString()).isEqualTo("DEPARTED");
        Homes.eventually(() -> assertThat(occupant(carer, "B-01")).isEqualTo(man));

        long ended = done(carer.send(
                "placementEnd",
                placed(man, "placement-old00001", Map.of("ground", "FAMILY_FOUND", "reason", "儿子来接")),
                "cmd-oldman00015"));
        assertThat(desk.ask(file(man, ended), Map.of())
                        .path("recipient")
                        .path("placements")
                        .path(0)
                        .path("ending")
                        .path("ground")
                        .asString())
                .isEqualTo("FAMILY_FOUND");
    }

    @Test
    void who_works_where_somebody_is_placed_reads_the_file_and_who_works_at_another_station_does_not()
            throws Exception {
        Desk desk = PROGRAM.signedIn("desk");
        String man = "person-readby0001";
        Homes.onFile(desk, man, "无名老人", 1950);
        done(desk.send("placementPropose", proposal(man, "placement-read0001"), "cmd-readby00010"));
        done(PROGRAM.signedIn("boss")
                .send(
                        "placementApprove",
                        placed(man, "placement-read0001", Map.of("reason", "适合")),
                        "cmd-readby00011"));
        assertThat(PROGRAM.signedIn("carer")
                        .ask(file(man, 2), Map.of())
                        .path("recipient")
                        .path("placements")
                        .path(0)
                        .path("stage")
                        .asString())
                .isEqualTo("APPROVED");
        JsonNode hidden = PROGRAM.signedIn("other").answer(file(man, 2), Map.of());
        assertThat(fault(hidden)).isEqualTo("NOT_FOUND");
        assertThat(hidden.toString()).doesNotContain("placement-read0001");
    }

    @Test
    void nobody_allows_what_they_proposed_themselves() throws Exception {
        Desk boss = PROGRAM.signedIn("boss");
        String man = "person-fourey0001";
        Homes.onFile(PROGRAM.signedIn("desk"), man, "无名老人", 1950);
        done(boss.send("placementPropose", proposal(man, "placement-four0001"), "cmd-fourey00010"));
        assertThat(code(boss.send(
                        "placementApprove",
                        placed(man, "placement-four0001", Map.of("reason", "适合")),
                        "cmd-fourey00011")))
                .isEqualTo("SAME_PERSON_APPROVES");
        assertThat(PROGRAM.signedIn("desk")
                        .ask(file(man, 1), Map.of())
                        .path("recipient")
                        .path("placements")
                        .path(0)
                        .path("decision")
                        .isNull())
                .isTrue();
    }

    @Test
    void a_child_does_not_live_among_the_old() throws Exception {
        Desk desk = PROGRAM.signedIn("desk");
        String child = "person-amonga0001";
        Homes.onFile(desk, child, "小石头", 2016);
        Map<String, Object> proposal = new HashMap<>(proposal(child, "placement-among001"));
        proposal.put("type", "ELDER_HOME");
        proposal.put("view", "想去有小朋友的地方");
        JsonNode refused = desk.send("placementPropose", proposal, "cmd-amonga00010");
        assertThat(code(refused)).isEqualTo("PLACEMENT_OF_CHILD_AMONG_ADULTS");
        assertThat(desk.ask(file(child, 0), Map.of()).path("recipient").path("placements"))
                .isEmpty();
    }

    @Test
    void a_foster_family_is_full_with_two_children() throws Exception {
        Desk desk = PROGRAM.signedIn("desk");
        Desk children = PROGRAM.signedIn("children");
        done(children.send(
                "placementRegisterFosterFamily",
                Homes.now(Map.of(
                        "familyId",
                        "family-zhang0001",
                        "facility",
                        INSTITUTION,
                        "carer",
                        Map.of("name", "张桂芳", "born", "1980-05-01", "phone", "13920001234"),
                        "recordCheck",
                        "CLEAR")),
                "cmd-family00001"));
        fostered(desk, children, "person-foster0001", "placement-foster01");
        fostered(desk, children, "person-foster0002", "placement-foster02");
        Homes.onFile(desk, "person-foster0003", "小三", 2016);
        assertThat(code(children.send(
                        "placementPropose", fostering("person-foster0003", "placement-foster03"), "cmd-foster00033")))
                .isEqualTo("FOSTER_FAMILY_FULL");

        JsonNode family = children.ask(
                        "{fosterFamily(familyId:\"family-zhang0001\",atLeastVersion:2){carer{name born} children"
                                + " closed}}",
                        Map.of())
                .path("fosterFamily");
        assertThat(family.path("carer").path("name").asString()).isEqualTo("张桂芳");
        assertThat(family.path("children")).hasSize(2);
        assertThat(children.ask("{fosterFamilies(facility:\"" + INSTITUTION + "\"){familyId}}", Map.of())
                        .path("fosterFamilies")
                        .path(0)
                        .path("familyId")
                        .asString())
                .isEqualTo("family-zhang0001");
        assertThat(fault(desk.answer("{fosterFamilies(facility:\"" + INSTITUTION + "\"){familyId}}", Map.of())))
                .as("a station does not see the families of an institution")
                .isEqualTo("FORBIDDEN");
    }

    private static void fostered(Desk desk, Desk children, String child, String placement)
            throws IOException, InterruptedException {
        Homes.onFile(desk, child, "小朋友", 2016);
        done(children.send("placementPropose", fostering(child, placement), Homes.command(child, "1")));
        done(children.send(
                "placementAssess",
                placed(
                        child,
                        placement,
                        Map.of(
                                "aspect",
                                "HOME",
                                "suitable",
                                true,
                                "doneOn",
                                "2026-03-01",
                                "assessors",
                                2,
                                "findings",
                                "家里干净，有自己的床")),
                Homes.command(child, "2")));
        done(children.send("placementStart", placed(child, placement, Map.of()), Homes.command(child, "3")));
    }

    private static Map<String, Object> fostering(String child, String placement) {
        return placed(
                child,
                placement,
                Map.of(
                        "type",
                        "FOSTER",
                        "facility",
                        INSTITUTION,
                        "family",
                        "family-zhang0001",
                        "urgent",
                        false,
                        "reason",
                        "适合家庭生活",
                        "view",
                        "愿意去"));
    }

    private static Map<String, Object> proposal(String person, String placement) {
        return placed(
                person,
                placement,
                Map.of("type", "ENTRUSTED_CARE", "facility", CARE_HOME, "urgent", false, "reason", "需要长期照料"));
    }

    private static Map<String, Object> start(String person, String placement) {
        return placed(person, placement, Map.of("zoneId", Homes.CARE_ZONE, "bed", "B-01"));
    }

    private static Map<String, Object> placed(String person, String placement, Map<String, ?> more) {
        Map<String, Object> input = Homes.of(person, more);
        input.put("placementId", placement);
        return input;
    }

    private static String file(String person, long version) {
        return "{recipient(personId:\"" + person + "\",atLeastVersion:" + version + ")" + PLACEMENTS + "}";
    }

    private static String occupant(Desk desk, String bed) throws IOException, InterruptedException {
        for (JsonNode zone : desk.ask(
                        "{bedBoard(station:\"" + CARE_HOME + "\"){zones{beds{number occupant}}}}", Map.of())
                .path("bedBoard")
                .path("zones")) {
            for (JsonNode one : zone.path("beds")) {
                if (one.path("number").asString().equals(bed)) {
                    return one.path("occupant").asString();
                }
            }
        }
        return "no such bed";
    }

    private static String code(JsonNode payload) {
        return payload.path("errors").path(0).path("code").asString();
    }

    private static String fault(JsonNode answer) {
        return answer.path("errors").path(0).path("extensions").path("code").asString();
    }
}
