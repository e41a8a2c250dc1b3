package org.homeward.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * A woman who said that she forgot her name does not want to be found. Intake, tracing and what a journey home must not do.
 *
 * <p>On the third day she reads the notice about her on the wall of the dining room.
 */
@OneStoryAtATime
class NotToBeFoundTest {

    private static final String QIAO = "person-storyqiaoling1";
    private static final String HUSBAND = "kin-storyqiaoling1husband";

    @RegisterExtension
    static final Retold STORY = Retold.ofTheStation("Not to be found");

    @Test
    void the_search_rests_the_notice_is_gone_and_he_is_kept_away() throws Exception {
        // The station believes her and does what is right for somebody who has forgotten.
        STORY.until("2026-09-02T09:00");
        assertThat(STORY.file(QIAO, "identityState tracing{phase aim notices{withdrawnAt channels}}")
                        .toString())
                .isEqualTo("{\"identityState\":\"PROVISIONAL\",\"tracing\":{\"phase\":\"OPEN\",\"aim\":\"IDENTITY\","
                        + "\"notices\":[{\"withdrawnAt\":null,\"channels\":[\"POSTER\"]}]}}");

        // She remembers. Nobody brings her to him, and nobody shows her to anybody.
        STORY.until("2026-09-03T14:30");
        assertThat(STORY.refused(
                        "desk1tj",
                        "journeyPlan",
                        Map.of(
                                "personId",
                                QIAO,
                                "journeyId",
                                "journey-storyqiaoling1",
                                "mode",
                                "ESCORT",
                                "destination",
                                "211381",
                                "receiver",
                                Map.of("kinId", HUSBAND),
                                "relays",
                                List.of(),
                                "reason",
                                "送回家")))
                .isEqualTo("RETURN_TO_DANGEROUS_KIN");
        assertThat(STORY.refused(
                        "trace1tj",
                        "tracingPublishNotice",
                        Map.of(
                                "personId",
                                QIAO,
                                "noticeId",
                                "notice-storyqiaoling2",
                                "channels",
                                List.of("SOCIAL_MEDIA"),
                                "text",
                                Map.of("sex", "FEMALE", "contact", "天津市救助管理站"))))
                .isEqualTo("TRACING_NOT_IN_THIS_PHASE");
        assertThat(STORY.isHidden("desk1sjzrescue", QIAO)).isTrue();

        STORY.toTheEnd();
        assertThat(STORY.file(
                                QIAO,
                                "identityState identity{name} kin{relation standing noContact} stays{stage"
                                        + " departureMode} journeys{stage} tracing{phase outcome notices{ground}}")
                        .toString())
                .isEqualTo("{\"identityState\":\"IDENTIFIED\",\"identity\":{\"name\":\"乔玲玲\"},"
                        + "\"kin\":[{\"relation\":\"HUSBAND\",\"standing\":\"CLAIMED\",\"noContact\":true}],"
                        + "\"stays\":[{\"stage\":\"DEPARTED\",\"departureMode\":\"OWN_WISH\"}],\"journeys\":[],"
                        + "\"tracing\":{\"phase\":\"SUSPENDED\",\"outcome\":null,"
                        + "\"notices\":[{\"ground\":\"SUSPENDED\"}]}}");
        assertThat(STORY.custody(QIAO))
                .containsExactly("tjrescue from 09-01 10:30 to 09-10 09:30", "THE_PERSON from 09-10 09:30");
        STORY.owes(
                QIAO,
                "stay.max MET",
                "trace.quick LIFTED, but missed",
                "trace.notice MET",
                "trace.dnaRequest LIFTED",
                "trace.refresh MET",
                "settle.plan LIFTED",
                "trace.refresh.repeat LIFTED");
        assertThat(STORY.chronology(QIAO))
                .containsExactly(
                        "09-01 10:00 desk person.file-opened",
                        "09-01 10:05 desk intake.help-requested",
                        "09-01 10:20 desk intake.seeker-screened",
                        "09-01 10:30 desk intake.recipient-registered",
                        "09-01 10:40 desk intake.bed-assigned",
                        "09-01 14:00 officer tracing.opened",
                        "09-01 15:00 officer tracing.notice-published",
                        "09-03 12:40 officer tracing.suspended",
                        "09-03 12:40 officer tracing.notice-withdrawn",
                        "09-03 13:00 officer person.kin-linked",
                        "09-03 13:05 officer person.no-contact-flagged",
                        "09-03 14:00 officer person.identity-claimed",
                        "09-04 10:00 desk intake.service-provided",
                        "09-08 10:00 desk intake.service-provided",
                        "09-10 09:00 desk intake.departure-prepared",
                        "09-10 09:30 desk intake.departed-voluntarily");

        // Where she went stands in no file. Where she was the day before she remembered, does.
        assertThat(STORY.desk("super1tj")
                        .ask("{chronology(personId:\"" + QIAO + "\",first:100){name details{path value}}}", Map.of())
                        .toString())
                .contains("intake.departed-voluntarily")
                .doesNotContain("destination");
        assertThat(STORY.asOf("2026-09-02T12:00", QIAO, "kin{noContact} tracing{phase}")
                        .toString())
                .isEqualTo("{\"kin\":[],\"tracing\":{\"phase\":\"OPEN\"}}");
    }
}
