package org.homeward.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

/**
 * A man goes from hand to hand over three stations, and they miss a train. Intake, requests between stations, return home.
 *
 * <p>He has the mind of a child of seven and will not leave the platform before the red engine does.
 */
@OneStoryAtATime
class ThreeTrainsWestTest {

    private static final String QIN = "person-storyqindegui1";
    private static final String WEST = "journey-storyqindegui1";
    private static final Map<String, String> ALLOWED = Map.of("personId", QIN, "journeyId", WEST, "reason", "同意");

    @RegisterExtension
    static final Retold STORY = Retold.ofTheStation("Three trains west");

    @Test
    void one_station_answers_for_him_at_every_hour_and_he_arrives_a_day_late() throws Exception {
        // Planned, and nobody is asked yet: the stations on the way know nothing of him.
        STORY.until("2026-06-18T10:30");
        assertThat(STORY.isHidden("desk1sjzrescue", QIN)).isTrue();
        assertThat(STORY.refused("super1tj", "journeyApprove", ALLOWED)).isEqualTo("RECEPTION_NOT_CONFIRMED");

        // All three are asked, two have said yes. Whoever is asked reads the file.
        STORY.until("2026-06-18T16:30");
        assertThat(STORY.file("desk1sjzrescue", QIN, "journeys{stops{station reception}}")
                        .path("journeys")
                        .path(0)
                        .path("stops")
                        .toString())
                .isEqualTo("[{\"station\":\"facility-demosjzrescue\",\"reception\":\"CONFIRMED\"},"
                        + "{\"station\":\"facility-demozhengzhourescue\",\"reception\":\"CONFIRMED\"},"
                        + "{\"station\":\"facility-demoxianrescue\",\"reception\":\"ASKED\"}]");
        assertThat(STORY.refused("super1tj", "journeyApprove", ALLOWED)).isEqualTo("RECEPTION_NOT_CONFIRMED");

        // On the first train. The second does not leave before he is handed over.
        STORY.until("2026-06-22T11:30");
        assertThat(STORY.refused(
                        "desk1sjzrescue",
                        "journeyDepart",
                        Map.of(
                                "personId",
                                QIN,
                                "journeyId",
                                WEST,
                                "leg",
                                1,
                                "transport",
                                "G531",
                                "statementSigned",
                                false)))
                .isEqualTo("JOURNEY_LEG_OUT_OF_ORDER");

        // The night in Zhengzhou: they missed the train, called in once, and not again.
        STORY.until("2026-06-23T08:00");
        assertThat(STORY.file("desk1zhengzhourescue", QIN, "journeys{stage leg responsible}")
                        .path("journeys")
                        .toString())
                .isEqualTo("[{\"stage\":\"IN_TRANSIT\",\"leg\":2,\"responsible\":\"facility-demozhengzhourescue\"}]");

        // Xi'an signs for him, and looks in a week later.
        STORY.toTheEnd();
        JsonNode home = STORY.file(
                "desk1xianrescue",
                QIN,
                "stays{stage} journeys{stage followUps log{kind leg incident} handovers{stop handover{receivedBy}}"
                        + " looks{way outcome}}");
        JsonNode west = home.path("journeys").path(0);
        assertThat(home.path("stays").toString()).isEqualTo("[{\"stage\":\"DEPARTED\"}]");
        assertThat(west.path("stage").asString()).isEqualTo("FOLLOW_UP");
        assertThat(west.path("followUps").toString())
                .isEqualTo("[\"2026-06-30\",\"2026-07-23\",\"2026-09-21\",\"2026-12-20\"]");
        assertThat(west.path("log")
                        .valueStream()
                        .map(one -> one.path("kind").asString() + " "
                                + one.path("leg").asInt()))
                .containsExactly(
                        "DEPARTED 0",
                        "CHECKED_IN 0",
                        "RELAY_HANDOVER 0",
                        "DEPARTED 1",
                        "RELAY_HANDOVER 1",
                        "DEPARTED 2",
                        "INCIDENT 2",
                        "CHECKED_IN 2",
                        "ARRIVED 2");
        assertThat(west.path("log").path(6).path("incident").asString()).isEqualTo("MISSED_CONNECTION");
        assertThat(west.path("handovers").toString())
                .isEqualTo("[{\"stop\":0,\"handover\":{\"receivedBy\":\"石家庄站王某\"}},"
                        + "{\"stop\":1,\"handover\":{\"receivedBy\":\"郑州站李某\"}},"
                        + "{\"stop\":2,\"handover\":{\"receivedBy\":\"西安站陈某\"}}]");
        assertThat(west.path("looks").toString()).isEqualTo("[{\"way\":\"VISIT\",\"outcome\":\"WELL\"}]");
        assertThat(STORY.custody(QIN))
                .containsExactly(
                        "tjrescue from 06-15 09:30 to 06-22 09:00",
                        "tjrescue from 06-22 09:00 to 06-22 12:00",
                        "sjzrescue from 06-22 12:00 to 06-22 17:00",
                        "zhengzhourescue from 06-22 17:00 to 06-23 12:00",
                        "xianrescue from 06-23 12:00");
        STORY.owes(
                QIN,
                "escort.checkIn MET",
                "journey.late MET",
                "escort.checkIn MET",
                "escort.checkIn MET",
                "journey.late MET",
                "escort.checkIn MET",
                "journey.late LIFTED",
                "journey.late MET",
                "escort.checkIn MET, but missed",
                "journey.handover MET",
                "follow.home MET",
                "follow.home RUNNING",
                "follow.home RUNNING",
                "follow.home RUNNING");
        assertThat(STORY.ask(
                                "desk1xianrescue",
                                "{stationRequest(requestId:\"request-storyqinxianrescue\"){kind state answer}}")
                        .path("stationRequest")
                        .toString())
                .isEqualTo("{\"kind\":\"RECEIVE\",\"state\":\"ANSWERED\",\"answer\":\"值班站长\"}");
        assertThat(STORY.chronology(QIN))
                .containsExactly(
                        "06-15 09:00 desk person.file-opened",
                        "06-15 09:05 desk intake.help-requested",
                        "06-15 09:20 desk intake.seeker-screened",
                        "06-15 09:30 desk intake.recipient-registered",
                        "06-15 09:40 desk intake.bed-assigned",
                        "06-18 10:00 desk journey.planned",
                        "06-18 11:00 desk journey.reception-requested",
                        "06-18 12:00 desk journey.reception-requested",
                        "06-18 13:00 desk journey.reception-requested",
                        "06-18 15:00 desk journey.reception-confirmed",
                        "06-18 16:00 desk journey.reception-confirmed",
                        "06-18 17:00 desk journey.reception-confirmed",
                        "06-19 11:00 supervisor journey.approved",
                        "06-19 14:00 desk journey.fitness-certified",
                        "06-19 15:00 desk journey.voucher-issued",
                        "06-19 15:30 desk journey.escorts-assigned",
                        "06-22 08:00 desk intake.departure-prepared",
                        "06-22 09:00 desk journey.departed",
                        "06-22 11:00 desk journey.checked-in",
                        "06-22 12:00 desk journey.relay-handover-signed",
                        "06-22 13:00 desk journey.escorts-assigned",
                        "06-22 14:00 desk journey.departed",
                        "06-22 17:00 desk journey.relay-handover-signed",
                        "06-22 17:30 desk journey.escorts-assigned",
                        "06-22 18:00 desk journey.departed",
                        "06-22 18:40 desk journey.incident-reported",
                        "06-22 21:00 desk journey.checked-in",
                        "06-23 11:10 desk journey.arrived",
                        "06-23 12:00 desk journey.handover-signed",
                        "06-23 12:00 desk intake.departed-home",
                        "06-30 10:00 desk journey.follow-up-recorded");

        // Before the red engine left, and after it did.
        String expected = "journeys{expectedArrival}";
        assertThat(STORY.asOf("2026-06-22T18:30", QIN, expected)
                        .path("journeys")
                        .toString())
                .isEqualTo("[{\"expectedArrival\":\"2026-06-22T12:40:00Z\"}]");
        assertThat(STORY.asOf("2026-06-22T19:00", QIN, expected)
                        .path("journeys")
                        .toString())
                .isEqualTo("[{\"expectedArrival\":\"2026-06-23T03:00:00Z\"}]");
    }
}
