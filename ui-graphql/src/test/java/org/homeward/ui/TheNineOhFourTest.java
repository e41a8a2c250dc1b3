package org.homeward.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

/**
 * A girl of 17 goes home alone, and is brought to the door of the carriage. Intake and the return home.
 *
 * <p>The first ticket is for the wrong day.
 */
@OneStoryAtATime
class TheNineOhFourTest {

    private static final String TONG = "person-storytongxm001";

    @RegisterExtension
    static final Retold STORY = Retold.ofTheStation("The nine-oh-four");

    @Test
    void she_has_one_ticket_and_nobody_lets_her_look_for_the_platform() throws Exception {
        // One ticket at a time.
        STORY.until("2026-08-18T10:10");
        assertThat(STORY.refused(
                        "desk1tj",
                        "journeyIssueVoucher",
                        way(Map.of("kind", "TICKET", "number", "E0904-19", "direct", true))))
                .isEqualTo("VOUCHER_STILL_VALID");

        // She is at the station, and not on board before she is in the waiting area.
        STORY.until("2026-08-19T08:42");
        assertThat(STORY.file(TONG, "stays{stage} journeys{stage boarding}").toString())
                .isEqualTo("{\"stays\":[{\"stage\":\"DEPARTING\"}],\"journeys\":[{\"stage\":\"IN_TRANSIT\","
                        + "\"boarding\":[\"TICKET_HANDED_OUT\",\"AT_THE_STATION_HALL\"]}]}");
        assertThat(STORY.refused("desk1tj", "journeyCompleteBoardingStep", way(Map.of("step", "BOARDED"))))
                .isEqualTo("BOARDING_STEP_OUT_OF_ORDER");

        STORY.toTheEnd();
        JsonNode gone = STORY.file(
                TONG,
                "stays{stage endedAt} journeys{stage transport boarding vouchers{number amount voided{reason}}"
                        + " looks{dueOn outcome} ending{reason}}");
        assertThat(gone.path("stays").toString())
                .isEqualTo("[{\"stage\":\"DEPARTED\",\"endedAt\":\"2026-08-19T01:03:00Z\"}]");
        assertThat(gone.path("journeys").toString())
                .isEqualTo("[{\"stage\":\"CLOSED\",\"transport\":\"9点04分的车\",\"boarding\":[\"TICKET_HANDED_OUT\","
                        + "\"AT_THE_STATION_HALL\",\"IN_THE_WAITING_AREA\",\"BOARDED\"],\"vouchers\":["
                        + "{\"number\":\"E0904-17\",\"amount\":\"62.50\",\"voided\":{\"reason\":\"日期开错\"}},"
                        + "{\"number\":\"E0904-18\",\"amount\":\"62.50\",\"voided\":null}],"
                        + "\"looks\":[{\"dueOn\":null,\"outcome\":\"WELL\"}],\"ending\":{\"reason\":\"已平安到家\"}}]");
        assertThat(STORY.custody(TONG))
                .containsExactly(
                        "tjrescue from 08-17 20:20 to 08-19 08:00",
                        "tjrescue from 08-19 08:00 to 08-19 09:03",
                        "THE_PERSON from 08-19 09:03");
        STORY.owes(TONG, "stay.max MET");
        assertThat(STORY.chronology(TONG))
                .containsExactly(
                        "08-17 20:00 desk person.file-opened",
                        "08-17 20:05 desk intake.help-requested",
                        "08-17 20:15 desk intake.seeker-screened",
                        "08-17 20:20 desk intake.recipient-registered",
                        "08-17 20:30 desk intake.bed-assigned",
                        "08-18 09:00 desk journey.planned",
                        "08-18 10:00 desk journey.voucher-issued",
                        "08-18 10:20 desk journey.voucher-voided",
                        "08-18 10:25 desk journey.voucher-issued",
                        "08-18 11:00 supervisor journey.approved",
                        "08-19 07:30 desk intake.departure-prepared",
                        "08-19 08:00 desk journey.departed",
                        "08-19 08:05 desk journey.boarding-step-completed",
                        "08-19 08:35 desk journey.boarding-step-completed",
                        "08-19 08:45 desk journey.boarding-step-completed",
                        "08-19 09:03 desk journey.boarding-step-completed",
                        "08-19 09:03 desk intake.departed-home",
                        "08-20 09:00 desk journey.follow-up-recorded",
                        "08-20 09:10 desk journey.closed");

        // While the wrong ticket was the only one.
        assertThat(STORY.asOf("2026-08-18T10:15", TONG, "journeys{stage vouchers{number voided{at}}}")
                        .toString())
                .isEqualTo("{\"journeys\":[{\"stage\":\"PLANNED\","
                        + "\"vouchers\":[{\"number\":\"E0904-17\",\"voided\":null}]}]}");
    }

    private static Map<String, Object> way(Map<String, ?> more) {
        Map<String, Object> input = new HashMap<>(more);
        input.put("personId", TONG);
        input.put("journeyId", "journey-storytongxm001");
        return input;
    }
}
