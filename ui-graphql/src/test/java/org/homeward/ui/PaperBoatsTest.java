package org.homeward.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

/**
 * A man who says nothing is looked for everywhere and not found; in the end he gets a household of his own. Intake, tracing
 * and settlement.
 *
 * <p>He folds a boat a day, from the page with the notices.
 */
@OneStoryAtATime
class PaperBoatsTest {

    private static final String BOAT = "person-storyboats0001";

    @RegisterExtension
    static final Retold STORY = Retold.ofTheStation("Paper boats");

    @Test
    void everything_is_done_for_him_and_when_it_was_too_late_it_says_so() throws Exception {
        // Eight weeks on even DNA does not tell. It is too early to settle him.
        STORY.until("2026-03-25T09:00");
        JsonNode searched = STORY.file(
                        BOAT,
                        "tracing{quickChecks{outcome} policeChecks{outcome} dna{step result} leads{source ruledOut}"
                                + " faces{candidates{similarity}} escalatedTo notices{channels withdrawnAt}}")
                .path("tracing");
        assertThat(searched.path("quickChecks").toString()).isEqualTo("[{\"outcome\":\"NO_HIT\"}]");
        assertThat(searched.path("policeChecks").toString()).isEqualTo("[{\"outcome\":\"NO_HIT\"}]");
        assertThat(searched.path("dna").toString()).isEqualTo("[{\"step\":\"ANSWERED\",\"result\":\"NO_MATCH\"}]");
        assertThat(searched.path("leads").toString())
                .isEqualTo("[{\"source\":\"FACE_CANDIDATE\",\"ruledOut\":\"候选一本人在家，右手残缺\"},"
                        + "{\"source\":\"OTHER_STATION\",\"ruledOut\":\"见面不相识，那人折的是纸鹤\"}]");
        assertThat(searched.path("faces").toString())
                .isEqualTo("[{\"candidates\":[{\"similarity\":71},{\"similarity\":64}]}]");
        assertThat(searched.path("escalatedTo").asString()).isEqualTo("PREFECTURE");
        assertThat(searched.path("notices").path(0).path("channels").size()).isEqualTo(4);
        assertThat(STORY.refused("desk1tj", "placementSubmitSettlementPlan", plan()))
                .isEqualTo("SETTLEMENT_TOO_EARLY");

        // The case went up to the ministry; his stay is longer; the notice stands.
        STORY.toTheEnd();
        STORY.owes(
                BOAT,
                "trace.quick MET",
                "trace.notice MET, but missed",
                "trace.dnaRequest MET",
                "trace.refresh MET",
                "settle.plan MISSED",
                "trace.refresh.repeat MET",
                "trace.refresh.repeat MET",
                "trace.dnaResult MET, but missed",
                "trace.refresh.repeat MISSED");

        // What is owed for three months is done then: a plan, the word of the government, a household. Tracing goes on.
        STORY.until("2026-09-01T10:06");
        STORY.also("desk1tj", "placementSubmitSettlementPlan", plan());
        assertThat(STORY.refused(
                        "desk1tj",
                        "placementApproveSettlement",
                        Map.of("personId", BOAT, "decisionNumber", "落户批复2026-3")))
                .isEqualTo("ROLE_NOT_ALLOWED");
        STORY.until("2026-09-14T10:06");
        STORY.also("super1tj", "placementApproveSettlement", Map.of("personId", BOAT, "decisionNumber", "落户批复2026-3"));
        STORY.until("2026-09-24T10:06");
        STORY.also(
                "desk1tj",
                "placementRegisterHousehold",
                Map.of("personId", BOAT, "division", "120110", "registrationNumber", "集体户0924-1"));

        JsonNode boat = STORY.file(
                BOAT,
                "identityState stays{stage extension{grantedUntil}} tracing{phase escalatedTo notices{withdrawnAt}}"
                        + " settlement{step facility planNumber decisionNumber division}");
        assertThat(boat.toString())
                .isEqualTo("{\"identityState\":\"PROVISIONAL\","
                        + "\"stays\":[{\"stage\":\"IN_STATION\",\"extension\":{\"grantedUntil\":\"2026-04-30\"}}],"
                        + "\"tracing\":{\"phase\":\"OPEN\",\"escalatedTo\":\"MINISTRY\","
                        + "\"notices\":[{\"withdrawnAt\":null}]},"
                        + "\"settlement\":{\"step\":\"REGISTERED\",\"facility\":\"facility-demotjwelfare\","
                        + "\"planNumber\":\"安置方案2026-11\",\"decisionNumber\":\"落户批复2026-3\","
                        + "\"division\":\"120110\"}}");
        assertThat(STORY.custody(BOAT)).containsExactly("tjrescue from 01-28 11:30");
        STORY.owes(
                BOAT,
                "trace.quick MET",
                "trace.notice MET, but missed",
                "trace.dnaRequest MET",
                "trace.refresh MET",
                "settle.plan MET, but missed",
                "trace.refresh.repeat MET",
                "trace.refresh.repeat MET",
                "trace.dnaResult MET, but missed",
                "trace.refresh.repeat MISSED",
                "settle.hukou MET");
        assertThat(STORY.chronology(BOAT))
                .containsExactly(
                        "01-28 11:00 desk person.file-opened",
                        "01-28 11:05 desk intake.help-requested",
                        "01-28 11:20 desk intake.seeker-screened",
                        "01-28 11:30 desk intake.recipient-registered",
                        "01-28 11:40 desk intake.bed-assigned",
                        "01-28 14:00 officer tracing.opened",
                        "01-28 14:30 officer tracing.quick-check-completed",
                        "01-29 09:00 desk person.category-changed",
                        "01-29 10:00 desk person.observation-recorded",
                        "01-29 11:00 supervisor tracing.notice-photo-approved",
                        "01-29 14:00 officer tracing.notice-published",
                        "01-30 09:00 officer tracing.police-check-requested",
                        "02-02 10:00 officer tracing.dna-requested",
                        "02-04 10:00 officer tracing.dna-sampled",
                        "02-06 09:00 officer tracing.face-candidates-recorded",
                        "02-06 09:30 officer tracing.lead-recorded",
                        "02-06 15:00 desk intake.extension-proposed",
                        "02-06 16:00 supervisor intake.stay-extended",
                        "02-09 16:00 officer tracing.lead-ruled-out",
                        "02-11 10:00 officer tracing.police-check-answered",
                        "03-01 09:00 officer tracing.escalated",
                        "03-03 10:00 officer tracing.lead-recorded",
                        "03-20 15:00 officer tracing.lead-ruled-out",
                        "03-24 11:00 officer tracing.dna-result-received",
                        "04-29 09:00 officer tracing.escalated",
                        "08-03 09:00 supervisor tracing.escalated",
                        "08-04 10:00 desk intake.service-provided",
                        "09-01 10:00 desk placement.settlement-plan-submitted",
                        "09-14 10:00 supervisor placement.settlement-approved",
                        "09-24 10:00 desk placement.household-registered");

        // On the tenth of February: two faces, one of them ruled out, and the police have not answered.
        assertThat(STORY.asOf(
                                "2026-02-10T12:00",
                                BOAT,
                                "tracing{escalatedTo policeChecks{outcome} dna{step} leads{ruledOutAt}}"
                                        + " settlement{step}")
                        .toString())
                .isEqualTo("{\"tracing\":{\"escalatedTo\":null,\"policeChecks\":[{\"outcome\":null}],"
                        + "\"dna\":[{\"step\":\"SAMPLED\"}],\"leads\":[{\"ruledOutAt\":\"2026-02-09T08:00:00Z\"}]},"
                        + "\"settlement\":null}");
    }

    private static Map<String, Object> plan() {
        return new HashMap<>(Map.of(
                "personId",
                BOAT,
                "facility",
                "facility-demotjwelfare",
                "planNumber",
                "安置方案2026-11",
                "plan",
                "查无身份，落户社会福利院集体户"));
    }
}
