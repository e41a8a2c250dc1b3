package org.homeward.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

/**
 * A son says that his father may come, and does not open the door. Intake, tracing and the return home.
 *
 * <p>He stays with those who brought him until somebody else has signed for him.
 */
@OneStoryAtATime
class TheDoorThatStayedShutTest {

    private static final String GAO = "person-storygaoshun01";
    private static final String HOME = "journey-storygaoshun01";

    @RegisterExtension
    static final Retold STORY = Retold.ofTheStation("The door that stayed shut");

    @Test
    void nobody_is_left_at_a_door() throws Exception {
        // The son is proven and says yes; a supervisor allows it.
        STORY.until("2026-07-08T18:00");
        assertThat(STORY.file(GAO, "kin{relation standing} journeys{mode stage stops{kinId reception said}}")
                        .toString())
                .isEqualTo("{\"kin\":[{\"relation\":\"SON\",\"standing\":\"VERIFIED\"}],"
                        + "\"journeys\":[{\"mode\":\"ESCORT\",\"stage\":\"APPROVED\",\"stops\":"
                        + "[{\"kinId\":\"kin-storygaoson01\",\"reception\":\"CONFIRMED\",\"said\":\"高建军\"}]}]}");

        // The door stays shut. He is not handed over to it, and not sent off from there.
        STORY.until("2026-07-10T14:00");
        JsonNode atTheDoor = STORY.file(GAO, "stays{stage} journeys{stage responsible handovers{at} log{kind note}}");
        assertThat(atTheDoor.path("stays").toString()).isEqualTo("[{\"stage\":\"DEPARTING\"}]");
        assertThat(atTheDoor.path("journeys").path(0).path("stage").asString()).isEqualTo("REFUSED_AT_DESTINATION");
        assertThat(atTheDoor.path("journeys").path(0).path("responsible").asString())
                .isEqualTo("facility-demotjrescue");
        assertThat(atTheDoor
                        .path("journeys")
                        .path(0)
                        .path("log")
                        .path(3)
                        .path("note")
                        .asString())
                .isEqualTo("隔着门说不认，后来不再应声");
        assertThat(STORY.refused(
                        "desk1tj",
                        "journeySignHandover",
                        Map.of(
                                "personId",
                                GAO,
                                "journeyId",
                                HOME,
                                "handover",
                                Map.of(
                                        "receivedBy",
                                        "高建军",
                                        "idCopied",
                                        false,
                                        "signedByGiver",
                                        true,
                                        "signedByReceiver",
                                        true,
                                        "belongingsListed",
                                        true,
                                        "medicines",
                                        "NONE_NEEDED"))))
                .isEqualTo("JOURNEY_NOT_AT_THIS_STAGE");
        assertThat(STORY.refused("desk1tj", "intakeDepartByOwnWish", Map.of("personId", GAO, "statementSigned", true)))
                .isEqualTo("JOURNEY_UNDERWAY");

        // The village committee takes him in; a month later the son has stood outside.
        STORY.toTheEnd();
        JsonNode there = STORY.file(
                GAO,
                "stays{stage} journeys{stage stops{body reception} handovers{stop handover{receivedBy}}"
                        + " log{kind} looks{dueOn outcome}}");
        JsonNode journey = there.path("journeys").path(0);
        assertThat(there.path("stays").toString()).isEqualTo("[{\"stage\":\"DEPARTED\"}]");
        assertThat(journey.path("stage").asString()).isEqualTo("FOLLOW_UP");
        assertThat(journey.path("stops").toString())
                .isEqualTo("[{\"body\":\"村民委员会，转县敬老院\",\"reception\":\"CONFIRMED\"}]");
        assertThat(journey.path("handovers").toString())
                .isEqualTo("[{\"stop\":0,\"handover\":{\"receivedBy\":\"村委会李主任\"}}]");
        assertThat(journey.path("log").findValuesAsString("kind"))
                .containsExactly("DEPARTED", "CHECKED_IN", "ARRIVED", "REFUSED", "REDIRECTED", "ARRIVED");
        assertThat(journey.path("looks").toString())
                .isEqualTo("[{\"dueOn\":\"2026-07-17\",\"outcome\":\"WELL\"},"
                        + "{\"dueOn\":\"2026-08-09\",\"outcome\":\"WELL\"}]");
        assertThat(STORY.custody(GAO))
                .containsExactly(
                        "tjrescue from 07-06 16:20 to 07-10 08:00",
                        "tjrescue from 07-10 08:00 to 07-10 16:10",
                        "村民委员会，转县敬老院 from 07-10 16:10");
        STORY.owes(
                GAO,
                "stay.max MET",
                "trace.quick LIFTED, but missed",
                "trace.notice LIFTED, but missed",
                "trace.dnaRequest LIFTED",
                "trace.refresh LIFTED",
                "settle.plan LIFTED",
                "escort.checkIn MET",
                "journey.late MET",
                "escort.checkIn MET",
                "journey.handover LIFTED",
                "escort.checkIn MET",
                "journey.handover MET",
                "follow.home MET",
                "follow.home MET",
                "follow.home RUNNING",
                "follow.home RUNNING");
        assertThat(STORY.chronology(GAO))
                .containsExactly(
                        "07-06 16:00 desk person.file-opened",
                        "07-06 16:05 desk intake.help-requested",
                        "07-06 16:15 desk intake.seeker-screened",
                        "07-06 16:20 desk intake.recipient-registered",
                        "07-06 16:30 desk intake.bed-assigned",
                        "07-07 09:00 desk person.kin-linked",
                        "07-07 09:30 officer tracing.opened",
                        "07-08 10:00 officer tracing.kin-verified",
                        "07-08 14:00 desk journey.planned",
                        "07-08 15:00 desk journey.reception-requested",
                        "07-08 15:20 desk journey.reception-confirmed",
                        "07-08 17:00 supervisor journey.approved",
                        "07-09 09:00 desk journey.escorts-assigned",
                        "07-10 07:30 desk intake.departure-prepared",
                        "07-10 08:00 desk journey.departed",
                        "07-10 11:30 desk journey.checked-in",
                        "07-10 13:20 desk journey.arrived",
                        "07-10 13:50 desk journey.refused-at-destination",
                        "07-10 14:10 desk journey.redirected",
                        "07-10 14:15 desk journey.reception-requested",
                        "07-10 15:00 desk journey.reception-confirmed",
                        "07-10 15:40 desk journey.arrived",
                        "07-10 16:10 desk journey.handover-signed",
                        "07-10 16:10 desk intake.departed-home",
                        "07-17 10:00 desk journey.follow-up-recorded",
                        "08-09 10:00 desk journey.follow-up-recorded");

        // In the car, while the son's word still stood.
        assertThat(STORY.asOf("2026-07-10T13:00", GAO, "journeys{stage stops{kinId reception}}")
                        .toString())
                .isEqualTo("{\"journeys\":[{\"stage\":\"IN_TRANSIT\",\"stops\":"
                        + "[{\"kinId\":\"kin-storygaoson01\",\"reception\":\"CONFIRMED\"}]}]}");
    }
}
