package org.homeward.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

/**
 * A foster family cannot go on, and the placement breaks down. Intake and placement.
 *
 * <p>Nobody blames Mrs Liang; and the boy is with nobody at no hour of that morning.
 */
@OneStoryAtATime
class TheBedByTheWindowTest {

    private static final String BOY = "person-storywindow001";
    private static final String WITH_LIANG = "placement-storywindow001";

    @RegisterExtension
    static final Retold STORY = Retold.ofTheChildren("The bed by the window");

    @Test
    void the_placement_broke_down_and_he_moved_the_same_morning() throws Exception {
        // He moves in with Mrs Liang on trial. Nobody allows it before the trial is over.
        STORY.until("2026-03-13T09:00");
        assertThat(STORY.file(BOY, "stays{stage} placements{type stage family decision{approved} trialUntil visitDue}")
                        .toString())
                .isEqualTo("{\"stays\":[{\"stage\":\"DEPARTED\"}],\"placements\":[{\"type\":\"FOSTER\","
                        + "\"stage\":\"ACTIVE\",\"family\":\"family-storyliang01\",\"decision\":null,"
                        + "\"trialUntil\":\"2026-04-17\",\"visitDue\":\"2026-04-11\"}]}");
        assertThat(STORY.refused("super1tjminors", "placementApprove", there("reason", "看着不错")))
                .isEqualTo("TRIAL_TOO_SHORT");

        // It goes well, it is allowed; then her mother falls ill.
        STORY.until("2026-05-18T09:30");
        JsonNode ill = STORY.file(BOY, "placements{stage urgent visits{review concern} decision{approved}}")
                .path("placements");
        assertThat(ill.path(0).toString())
                .isEqualTo("{\"stage\":\"UNDER_REVIEW\",\"urgent\":false,\"visits\":["
                        + "{\"review\":false,\"concern\":false},{\"review\":false,\"concern\":false},"
                        + "{\"review\":false,\"concern\":true},{\"review\":true,\"concern\":true}],"
                        + "\"decision\":{\"approved\":true}}");
        assertThat(ill.path(1).path("stage").asString()).isEqualTo("PROPOSED");
        assertThat(STORY.refused(
                        "desk1tjminors",
                        "placementEnd",
                        Map.of("personId", BOY, "placementId", WITH_LIANG, "ground", "NOT_SUITABLE", "reason", "照顾不了")))
                .as("a child is not left to nobody")
                .isEqualTo("PLACEMENT_OF_CHILD_TO_NOBODY");

        STORY.toTheEnd();
        assertThat(STORY.file(BOY, "placements{type stage zone bed ending{cause ground reason} decision{approved}}")
                        .path("placements")
                        .toString())
                .isEqualTo("[{\"type\":\"FOSTER\",\"stage\":\"DISRUPTED\",\"zone\":null,\"bed\":null,"
                        + "\"ending\":{\"cause\":\"CARER_UNABLE\",\"ground\":null,"
                        + "\"reason\":\"梁桂香要照顾生病的母亲，哭着说对不起他\"},\"decision\":{\"approved\":true}},"
                        + "{\"type\":\"CHILD_WELFARE_INSTITUTION\",\"stage\":\"ACTIVE\","
                        + "\"zone\":\"zone-demotjchildrenmainfamily\",\"bed\":\"12\",\"ending\":null,"
                        + "\"decision\":{\"approved\":true}}]");
        assertThat(STORY.custody(BOY))
                .containsExactly(
                        "tjminors from 02-02 10:30 to 02-16 10:00",
                        "family-storyliang01 from 02-16 10:00 to 05-18 10:00",
                        "tjchildren from 05-18 10:00 to 05-18 10:30",
                        "tjchildren from 05-18 10:30");
        STORY.owes(
                BOY,
                "foster.visit MET",
                "foster.visit MET",
                "foster.visit MET",
                "foster.visit LIFTED",
                "approval.afterwards MET");
        assertThat(STORY.chronology(BOY))
                .containsExactly(
                        "02-02 10:00 desk person.file-opened",
                        "02-02 10:05 desk intake.help-requested",
                        "02-02 10:20 desk intake.seeker-screened",
                        "02-02 10:30 desk intake.recipient-registered",
                        "02-02 10:40 desk intake.bed-assigned",
                        "02-12 10:00 desk placement.proposed",
                        "02-13 16:00 desk placement.assessed",
                        "02-16 09:00 desk intake.departure-prepared",
                        "02-16 10:00 desk placement.started",
                        "02-16 10:00 desk intake.departed-to-placement",
                        "03-12 15:00 desk placement.visited",
                        "04-09 15:00 desk placement.visited",
                        "04-20 10:00 supervisor placement.approved",
                        "05-08 15:00 desk placement.visited",
                        "05-11 10:00 desk placement.reviewed",
                        "05-18 09:00 desk placement.proposed",
                        "05-18 10:00 desk placement.disrupted",
                        "05-18 10:30 desk placement.started",
                        "05-19 09:00 supervisor placement.approved");
        assertThat(STORY.ask(
                                "super1tjminors",
                                "{fosterFamily(familyId:\"family-storyliang01\",atLeastVersion:2){children closed}}")
                        .path("fosterFamily")
                        .toString())
                .isEqualTo("{\"children\":[],\"closed\":false}");

        // In April nobody could know of it.
        assertThat(STORY.asOf("2026-04-30T12:00", BOY, "placements{stage visitDue ending{cause}}")
                        .toString())
                .isEqualTo("{\"placements\":[{\"stage\":\"ACTIVE\",\"visitDue\":\"2026-05-09\",\"ending\":null}]}");
    }

    private static Map<String, String> there(String field, String words) {
        return Map.of("personId", BOY, "placementId", WITH_LIANG, field, words);
    }
}
