package org.homeward.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * A sister and a brother, tied together by a shoelace, are fetched by their grandmother. Intake, tracing and the return home.
 *
 * <p>Two people are two files, and each names the other.
 */
@OneStoryAtATime
class TwoOnOneShoelaceTest {

    private static final String SISTER = "person-storyxiaoman01";
    private static final String BROTHER = "person-storyxiaohan01";
    private static final Map<String, Object> PAPER = Map.of(
            "receivedBy",
            "何王氏",
            "receiverIdNumber",
            "身份证已查验",
            "idCopied",
            true,
            "signedByGiver",
            true,
            "signedByReceiver",
            true,
            "belongingsListed",
            true,
            "medicines",
            "NONE_NEEDED");

    @RegisterExtension
    static final Retold STORY = Retold.ofTheChildren("Two on one shoelace");

    @Test
    void both_stand_in_each_others_files_and_go_home_on_one_afternoon() throws Exception {
        // The first night: two files, two beds beside each other.
        STORY.until("2026-02-25T09:00");
        assertThat(STORY.file(SISTER, "stays{bed} kin{relation kinPersonId}").toString())
                .isEqualTo("{\"stays\":[{\"bed\":\"03\"}]," + "\"kin\":[{\"relation\":\"BROTHER\",\"kinPersonId\":\""
                        + BROTHER + "\"}]}");
        assertThat(STORY.file(BROTHER, "stays{bed} kin{relation kinPersonId}").toString())
                .isEqualTo("{\"stays\":[{\"bed\":\"04\"}]," + "\"kin\":[{\"relation\":\"SISTER\",\"kinPersonId\":\""
                        + SISTER + "\"}]}");

        // Grandmother is there and confirmed on each file. She is to take both; the girl, who is nine, is asked before.
        STORY.toTheEnd();
        STORY.until("2026-02-27T17:06");
        assertThat(STORY.refused("desk1tjminors", "journeyPlan", plan(SISTER, Map.of())))
                .isEqualTo("CHILD_VIEW_MISSING");
        STORY.also("desk1tjminors", "journeyPlan", plan(SISTER, Map.of("view", "两个人一起回奶奶家")));
        STORY.also("desk1tjminors", "journeyPlan", plan(BROTHER, Map.of()));

        // She says yes to both. Nobody looked yet whether she can care for them.
        Map<String, Object> allowed = way(SISTER, Map.of("reason", "同意"));
        assertThat(STORY.refused("super1tjminors", "journeyApprove", allowed)).isEqualTo("RECEPTION_NOT_CONFIRMED");
        for (String child : List.of(SISTER, BROTHER)) {
            STORY.also("desk1tjminors", "journeyRequestReception", way(child, Map.of("stop", 0, "question", "能否接走")));
            STORY.also("desk1tjminors", "journeyConfirmReception", way(child, Map.of("stop", 0, "confirmedBy", "何王氏")));
        }
        assertThat(STORY.refused("super1tjminors", "journeyApprove", allowed)).isEqualTo("RETURN_NOT_ASSESSED");
        STORY.until("2026-02-27T17:36");
        for (String child : List.of(SISTER, BROTHER)) {
            goesHome(child);
        }

        for (String child : List.of(SISTER, BROTHER)) {
            assertThat(STORY.file(
                                    child,
                                    "category risks kin{standing} stays{stage} tracing{phase outcome}"
                                            + " journeys{mode stage assessments{suitable} followUps}")
                            .toString())
                    .as(child)
                    .isEqualTo("{\"category\":\"LEFT_BEHIND_CHILD\",\"risks\":[\"SEPARATED\"],"
                            + "\"kin\":[{\"standing\":\"CLAIMED\"},{\"standing\":\"VERIFIED\"}],"
                            + "\"stays\":[{\"stage\":\"DEPARTED\"}],"
                            + "\"tracing\":{\"phase\":\"CLOSED\",\"outcome\":\"REUNITED\"},"
                            + "\"journeys\":[{\"mode\":\"KIN_PICKUP\",\"stage\":\"HANDED_OVER\","
                            + "\"assessments\":[{\"suitable\":true}],\"followUps\":"
                            + "[\"2026-03-06\",\"2026-03-29\",\"2026-05-28\",\"2026-08-26\"]}]}");
            assertThat(STORY.custody(child))
                    .containsExactly(
                            "tjminors from 02-24 23:15 to 02-27 17:30", grandmother(child) + " from 02-27 17:30");
            STORY.owes(
                    child,
                    "trace.quick LIFTED, but missed",
                    "trace.notice LIFTED, but missed",
                    "trace.dnaRequest LIFTED",
                    "trace.refresh LIFTED",
                    "settle.plan LIFTED",
                    "follow.home RUNNING",
                    "follow.home RUNNING",
                    "follow.home RUNNING",
                    "follow.home RUNNING");
            assertThat(STORY.chronology(child))
                    .containsExactly(
                            "02-24 22:50 desk person.file-opened",
                            "02-24 22:55 desk intake.help-requested",
                            "02-24 23:05 desk intake.seeker-screened",
                            "02-24 23:15 desk intake.recipient-registered",
                            "02-24 23:20 desk intake.bed-assigned",
                            "02-25 08:30 desk person.kin-linked",
                            "02-25 09:00 desk person.category-changed",
                            "02-25 09:30 officer tracing.opened",
                            "02-25 09:40 officer tracing.lead-recorded",
                            "02-27 15:00 officer person.kin-linked",
                            "02-27 15:30 officer tracing.kin-verified",
                            "02-27 16:00 supervisor tracing.closed",
                            "02-27 16:30 desk intake.departure-prepared",
                            "02-27 17:00 desk journey.planned",
                            "02-27 17:00 desk journey.reception-requested",
                            "02-27 17:00 desk journey.reception-confirmed",
                            "02-27 17:30 desk journey.assessed",
                            "02-27 17:30 supervisor journey.approved",
                            "02-27 17:30 desk journey.picked-up-by-kin",
                            "02-27 17:30 desk intake.departed-home");

            // The day after they came: a sister, a brother, and nobody else.
            assertThat(STORY.asOf("2026-02-26T12:00", child, "kin{kinPersonId} tracing{phase leads{source}}")
                            .toString())
                    .isEqualTo("{\"kin\":[{\"kinPersonId\":\"" + (child.equals(SISTER) ? BROTHER : SISTER)
                            + "\"}],\"tracing\":{\"phase\":\"OPEN\",\"leads\":[{\"source\":\"INTERVIEW\"}]}}");
        }
    }

    private static void goesHome(String child) throws IOException, InterruptedException {
        STORY.also(
                "desk1tjminors",
                "journeyAssess",
                way(child, Map.of("suitable", true, "doneOn", "2026-02-26", "findings", "村委会上门看过，祖母身体硬朗")));
        STORY.also("super1tjminors", "journeyApprove", way(child, Map.of("reason", "祖母已核实，可以照料")));
        STORY.also(
                "desk1tjminors",
                "journeyRecordKinPickup",
                way(child, Map.of("kinId", grandmother(child), "handover", PAPER)));
    }

    private static String grandmother(String child) {
        return child.replace("person-", "kin-") + "grandmother";
    }

    private static Map<String, Object> plan(String child, Map<String, ?> more) {
        Map<String, Object> input = way(child, more);
        input.putAll(Map.of(
                "mode",
                "KIN_PICKUP",
                "destination",
                "130535",
                "receiver",
                Map.of("kinId", grandmother(child)),
                "relays",
                List.of(),
                "reason",
                "祖母来接"));
        return input;
    }

    private static Map<String, Object> way(String child, Map<String, ?> more) {
        Map<String, Object> input = new HashMap<>(more);
        input.put("personId", child);
        input.put("journeyId", child.replace("person-", "journey-"));
        return input;
    }
}
