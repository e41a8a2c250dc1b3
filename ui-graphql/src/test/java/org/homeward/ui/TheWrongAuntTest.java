package org.homeward.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

/**
 * A small boy is claimed by an aunt who is none, and she does not get him. Intake, tracing and the return home.
 *
 * <p>His photograph is public for one night. In the morning there is a woman with sweets and a stamped paper, and he gets
 * under the desk.
 */
@OneStoryAtATime
class TheWrongAuntTest {

    private static final String STONE = "person-storystone0001";
    private static final String AUNT = "kin-storystone0001aunt";
    private static final Map<String, Object> PAPER = Map.of(
            "receivedBy",
            "自称姑姑的女子",
            "idCopied",
            true,
            "receiverIdNumber",
            "某号",
            "signedByGiver",
            true,
            "signedByReceiver",
            true,
            "belongingsListed",
            true,
            "medicines",
            "NONE_NEEDED");

    @RegisterExtension
    static final Retold STORY = Retold.ofTheChildren("The wrong aunt");

    @Test
    void the_child_stays_and_she_who_read_the_notice_is_kept_away() throws Exception {
        // She is there. The desk writes her down, sees what the boy does, and plans what she asks for.
        STORY.until("2026-05-10T09:50");
        Map<String, Object> asked = way(Map.of(
                "mode", "KIN_PICKUP",
                "destination", "510100",
                "receiver", Map.of("kinId", AUNT),
                "relays", List.of(),
                "reason", "自称姑姑，要求接走"));
        assertThat(STORY.refused("desk1tjminors", "journeyPlan", asked))
                .as("he may be eight by now")
                .isEqualTo("CHILD_VIEW_MISSING");
        asked.put("view", "不说话，钻到桌子底下");
        STORY.also("desk1tjminors", "journeyPlan", asked);

        // Nobody gives him to her: not a supervisor, for nothing is proven, and not the desk, for nobody allowed it.
        assertThat(STORY.refused("super1tjminors", "journeyApprove", way(Map.of("reason", "同意"))))
                .isEqualTo("RETURN_TO_UNVERIFIED_KIN");
        assertThat(STORY.refused(
                        "desk1tjminors", "journeyRecordKinPickup", way(Map.of("kinId", AUNT, "handover", PAPER))))
                .isEqualTo("JOURNEY_NOT_APPROVED");

        // The stamp is of an office that is closed. What she says is rejected, and she must be kept away.
        STORY.until("2026-05-10T12:00");
        assertThat(STORY.refused(
                        "desk1tjminors",
                        "journeyPlan",
                        Map.of(
                                "personId", STONE,
                                "journeyId", "journey-storystone0002",
                                "mode", "KIN_PICKUP",
                                "destination", "510100",
                                "receiver", Map.of("kinId", AUNT),
                                "relays", List.of(),
                                "view", "不说话",
                                "reason", "又来要求接走")))
                .isEqualTo("RETURN_TO_DANGEROUS_KIN");
        assertThat(STORY.refused(
                        "trace1tjminors",
                        "tracingPublishNotice",
                        Map.of(
                                "personId",
                                STONE,
                                "noticeId",
                                "notice-storystone0002",
                                "channels",
                                List.of("SOCIAL_MEDIA"),
                                "text",
                                Map.of("sex", "MALE", "contact", "天津市未成年人救助保护中心"))))
                .isEqualTo("NOTICE_ENDANGERS_PERSON");

        STORY.toTheEnd();
        JsonNode stone = STORY.file(
                STONE,
                "category risks kin{standing noContact} stays{stage} journeys{stage handovers{at}}"
                        + " tracing{phase notices{ground} dna{step}}");
        assertThat(stone.path("category").asString()).isEqualTo("STREET_CHILD");
        assertThat(stone.path("risks").valueStream().map(JsonNode::asString))
                .containsExactlyInAnyOrder("UNACCOMPANIED", "SUSPECTED_TRAFFICKING");
        assertThat(stone.path("kin").toString()).isEqualTo("[{\"standing\":\"REJECTED\",\"noContact\":true}]");
        assertThat(stone.path("stays").toString()).isEqualTo("[{\"stage\":\"IN_STATION\"}]");
        assertThat(stone.path("journeys").toString()).isEqualTo("[{\"stage\":\"CANCELLED\",\"handovers\":[]}]");
        assertThat(stone.path("tracing").toString())
                .isEqualTo("{\"phase\":\"OPEN\",\"notices\":[{\"ground\":\"NO_CONTACT\"}],"
                        + "\"dna\":[{\"step\":\"SAMPLED\"}]}");
        assertThat(STORY.custody(STONE)).containsExactly("tjminors from 05-08 23:40");
        assertThat(STORY.chronology(STONE))
                .containsExactly(
                        "05-08 23:10 desk person.file-opened",
                        "05-08 23:15 desk intake.help-requested",
                        "05-08 23:30 desk intake.seeker-screened",
                        "05-08 23:40 desk intake.recipient-registered",
                        "05-08 23:50 desk intake.bed-assigned",
                        "05-09 09:00 desk person.category-changed",
                        "05-09 11:00 desk person.observation-recorded",
                        "05-09 13:00 officer tracing.opened",
                        "05-09 13:20 officer tracing.quick-check-completed",
                        "05-09 14:00 supervisor tracing.notice-photo-approved",
                        "05-09 15:00 officer tracing.notice-published",
                        "05-10 09:20 desk person.kin-linked",
                        "05-10 09:35 desk person.observation-recorded",
                        "05-10 09:44 desk journey.planned",
                        "05-10 10:30 officer tracing.kin-claim-rejected",
                        "05-10 10:35 officer person.no-contact-flagged",
                        "05-10 10:35 officer tracing.notice-withdrawn",
                        "05-10 10:35 officer journey.cancelled",
                        "05-10 10:50 desk intake.referred-to-police",
                        "05-10 11:10 desk person.category-changed",
                        "05-10 14:00 officer tracing.dna-requested",
                        "05-11 10:00 officer tracing.dna-sampled",
                        "05-16 16:00 desk intake.service-provided");

        // Between the claim and its end: an aunt who claims, a notice that is public, a plan that nobody allowed.
        assertThat(STORY.asOf(
                                "2026-05-10T10:20",
                                STONE,
                                "kin{standing noContact} journeys{stage approval{at}} tracing{notices{withdrawnAt}}")
                        .toString())
                .isEqualTo("{\"kin\":[{\"standing\":\"CLAIMED\",\"noContact\":false}],"
                        + "\"journeys\":[{\"stage\":\"PLANNED\",\"approval\":null}],"
                        + "\"tracing\":{\"notices\":[{\"withdrawnAt\":null}]}}");

        // Five weeks on the police have not answered, and nobody searched anew: that is said, and not forgotten.
        STORY.until("2026-06-15T09:00");
        STORY.owes(
                STONE,
                "trace.quick MET, but missed",
                "trace.notice MET",
                "trace.dnaRequest MET",
                "trace.refresh MET",
                "settle.plan RUNNING",
                "trace.refresh.repeat MET",
                "trace.refresh.repeat MISSED",
                "trace.dnaResult MISSED");
    }

    private static Map<String, Object> way(Map<String, ?> more) {
        Map<String, Object> input = new HashMap<>(more);
        input.put("personId", STONE);
        input.put("journeyId", "journey-storystone0001");
        return input;
    }
}
