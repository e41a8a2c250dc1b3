package org.homeward.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

/**
 * A lost woman with dementia is traced by her dialect, and fetched by her son. Intake, tracing and the return home.
 *
 * <p>She calls supper "drinking soup". Round Zhoukou they speak like that, and there a fair begins in three days.
 */
@OneStoryAtATime
class LateForTheFairTest {

    private static final String LAN = "person-storyzhaolan001";
    private static final String SON = "kin-storyzhaolan001son";

    @RegisterExtension
    static final Retold STORY = Retold.ofTheStation("Late for the fair");

    @Test
    void she_is_found_by_the_word_she_has_for_supper_and_goes_home_with_her_son() throws Exception {
        // The night in which nobody knows her. Whoever is unknown is compared within four hours, and nobody did.
        STORY.until("2026-03-17T08:00");
        assertThat(STORY.file(LAN, "provisionalName identityState stays{stage bed}")
                        .toString())
                .isEqualTo("{\"provisionalName\":\"东站大娘\",\"identityState\":\"PROVISIONAL\","
                        + "\"stays\":[{\"stage\":\"IN_STATION\",\"bed\":\"11\"}]}");
        STORY.owes(
                LAN,
                "trace.quick MISSED",
                "trace.notice RUNNING",
                "trace.dnaRequest RUNNING",
                "trace.refresh RUNNING",
                "settle.plan RUNNING");

        // She speaks, the officer writes it down word for word, and her words go out.
        STORY.until("2026-03-18T09:00");
        JsonNode looked = STORY.file(
                LAN,
                "risks tracing{phase quickChecks{outcome} leads{source place text} notices{withdrawnAt text{speech}}}");
        assertThat(looked.path("risks").toString()).isEqualTo("[\"SUSPECTED_DEMENTIA\"]");
        assertThat(looked.path("tracing").path("quickChecks").toString()).isEqualTo("[{\"outcome\":\"NO_HIT\"}]");
        assertThat(looked.path("tracing").path("leads").path(0).path("source").asString())
                .isEqualTo("DIALECT");
        assertThat(looked.path("tracing").path("leads").path(0).path("place").asString())
                .isEqualTo("411603");
        assertThat(looked.path("tracing").path("leads").path(0).path("text").asString())
                .startsWith("“喝汤”作晚饭解");
        JsonNode notice = looked.path("tracing").path("notices").path(0);
        assertThat(notice.path("withdrawnAt").isNull()).isTrue();
        assertThat(notice.path("text").path("speech").asString()).contains("喝汤");

        // A man calls. His word alone proves nothing.
        STORY.until("2026-03-18T21:00");
        assertThat(STORY.refused(
                        "trace1tj",
                        "tracingVerifyKin",
                        Map.of(
                                "personId",
                                LAN,
                                "kinId",
                                SON,
                                "evidence",
                                List.of(Map.of("kind", "SELF_DECLARATION", "reference", "电话中自述")))))
                .isEqualTo("KINSHIP_NOT_PROVEN");

        // It is proven, and whoever proved it does not close the case.
        STORY.until("2026-03-19T17:10");
        assertThat(STORY.refused(
                        "trace1tj", "tracingClose", Map.of("personId", LAN, "outcome", "REUNITED", "reason", "母子相认")))
                .isEqualTo("ROLE_NOT_ALLOWED");

        // At seven he signs for her. A week later she is well.
        STORY.toTheEnd();
        JsonNode known = STORY.file(
                LAN,
                "identityState provenBy identity{name} kin{standing} stays{stage departureMode}"
                        + " tracing{phase outcome notices{ground}} journeys{mode stage handovers{handover{receivedBy"
                        + " medicines}} looks{dueOn outcome}}");
        assertThat(known.path("identity").path("name").asString()).isEqualTo("赵兰");
        assertThat(known.path("identityState").asString()).isEqualTo("VERIFIED");
        assertThat(known.path("provenBy").valueStream().map(JsonNode::asString))
                .containsExactlyInAnyOrder("RELATIVE_STATEMENT", "OTHER_DOCUMENT");
        assertThat(known.path("kin").toString()).isEqualTo("[{\"standing\":\"VERIFIED\"}]");
        assertThat(known.path("stays").toString())
                .isEqualTo("[{\"stage\":\"DEPARTED\",\"departureMode\":\"KIN_PICKUP\"}]");
        assertThat(known.path("tracing").toString())
                .isEqualTo("{\"phase\":\"CLOSED\",\"outcome\":\"REUNITED\","
                        + "\"notices\":[{\"ground\":\"IDENTIFIED\"}]}");
        assertThat(known.path("journeys").toString())
                .isEqualTo("[{\"mode\":\"KIN_PICKUP\",\"stage\":\"FOLLOW_UP\","
                        + "\"handovers\":[{\"handover\":{\"receivedBy\":\"孙福来\",\"medicines\":\"HANDED_OVER\"}}],"
                        + "\"looks\":[{\"dueOn\":\"2026-03-26\",\"outcome\":\"WELL\"}]}]");
        assertThat(STORY.custody(LAN))
                .containsExactly("tjrescue from 03-16 22:20 to 03-19 19:00", SON + " from 03-19 19:00");
        STORY.owes(
                LAN,
                "trace.quick MET, but missed",
                "trace.notice MET",
                "trace.dnaRequest LIFTED",
                "trace.refresh MET",
                "settle.plan LIFTED",
                "trace.refresh.repeat MET",
                "trace.refresh.repeat LIFTED",
                "follow.home MET",
                "follow.home RUNNING",
                "follow.home RUNNING",
                "follow.home RUNNING");
        assertThat(STORY.chronology(LAN))
                .containsExactly(
                        "03-16 21:40 desk person.file-opened",
                        "03-16 21:45 desk intake.help-requested",
                        "03-16 22:00 desk intake.seeker-screened",
                        "03-16 22:20 desk intake.recipient-registered",
                        "03-16 22:30 desk intake.bed-assigned",
                        "03-16 22:40 desk intake.service-provided",
                        "03-17 08:30 desk intake.belongings-registered",
                        "03-17 09:00 desk person.category-changed",
                        "03-17 09:30 officer tracing.opened",
                        "03-17 09:50 officer tracing.quick-check-completed",
                        "03-17 18:10 officer person.observation-recorded",
                        "03-17 18:40 officer tracing.lead-recorded",
                        "03-17 19:00 officer tracing.notice-published",
                        "03-18 08:40 officer tracing.police-check-requested",
                        "03-18 20:15 officer tracing.lead-recorded",
                        "03-18 20:40 officer person.kin-linked",
                        "03-19 10:00 officer tracing.police-check-answered",
                        "03-19 16:30 officer person.identity-claimed",
                        "03-19 16:50 officer person.identity-verified",
                        "03-19 16:50 officer tracing.notice-withdrawn",
                        "03-19 17:00 officer tracing.kin-verified",
                        "03-19 17:30 supervisor tracing.closed",
                        "03-19 18:00 desk intake.departure-prepared",
                        "03-19 18:10 desk journey.planned",
                        "03-19 18:20 desk journey.fitness-certified",
                        "03-19 18:30 supervisor journey.approved",
                        "03-19 19:00 desk journey.picked-up-by-kin",
                        "03-19 19:00 desk intake.departed-home",
                        "03-26 10:00 desk journey.follow-up-recorded");

        // What they knew on the second evening: her words, and not her name.
        assertThat(STORY.asOf(
                                "2026-03-17T20:00",
                                LAN,
                                "identityState identity{name} kin{name} journeys{stage} tracing{phase leads{source}"
                                        + " notices{ground}}")
                        .toString())
                .isEqualTo("{\"identityState\":\"PROVISIONAL\",\"identity\":{\"name\":null},\"kin\":[],"
                        + "\"journeys\":[],\"tracing\":{\"phase\":\"OPEN\",\"leads\":[{\"source\":\"DIALECT\"}],"
                        + "\"notices\":[{\"ground\":null}]}}");
    }
}
