package org.homeward.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * A sister and a brother are not parted: one door, or none. Intake and placement.
 *
 * <p>A family asks for a girl. Three weeks later there is one with a bunk bed.
 */
@OneStoryAtATime
class OneDoorForTwoTest {

    private static final String SISTER = "person-storyxiahe0001";
    private static final String BROTHER = "person-storyxiamai001";

    @RegisterExtension
    static final Retold STORY = Retold.ofTheChildren("One door for two");

    @Test
    void he_is_not_placed_without_her_and_both_move_in_on_one_morning() throws Exception {
        // She is proposed to a family that wants a girl. For him there would be the children's home.
        STORY.until("2026-03-17T12:00");
        assertThat(STORY.refused(
                        "desk1tjminors",
                        "placementPropose",
                        Map.of(
                                "personId",
                                BROTHER,
                                "placementId",
                                "placement-storyxiamai001alone",
                                "type",
                                "CHILD_WELFARE_INSTITUTION",
                                "facility",
                                "facility-demotjchildren",
                                "urgent",
                                false,
                                "reason",
                                "该家庭只要女童",
                                "preferenceReason",
                                "没有其他寄养家庭")))
                .isEqualTo("SIBLINGS_SPLIT");

        STORY.toTheEnd();
        assertThat(STORY.file(SISTER, "placements{stage family view decision{approved} ending{ground}}")
                        .path("placements")
                        .toString())
                .isEqualTo("[{\"stage\":\"WITHDRAWN\",\"family\":\"family-storyfang001\",\"view\":\"弟弟不去她也不去\","
                        + "\"decision\":null,\"ending\":{\"ground\":null}},"
                        + "{\"stage\":\"ACTIVE\",\"family\":\"family-storyma0001\",\"view\":\"要和弟弟进同一个门\","
                        + "\"decision\":{\"approved\":true},\"ending\":null}]");
        assertThat(STORY.file(BROTHER, "placements{stage family view decision{approved} visits{findings}}")
                        .path("placements")
                        .toString())
                .isEqualTo("[{\"stage\":\"ACTIVE\",\"family\":\"family-storyma0001\",\"view\":\"问上铺是不是他的\","
                        + "\"decision\":{\"approved\":true},"
                        + "\"visits\":[{\"findings\":\"两人同班车上下学\"},{\"findings\":\"上铺归弟弟\"}]}]");
        assertThat(STORY.ask(
                                "super1tjminors",
                                "{fosterFamily(familyId:\"family-storyma0001\",atLeastVersion:2){children}}")
                        .path("fosterFamily")
                        .path("children")
                        .toString())
                .isEqualTo("[\"" + SISTER + "\",\"" + BROTHER + "\"]");
        for (String child : List.of(SISTER, BROTHER)) {
            assertThat(STORY.custody(child))
                    .containsExactly("tjminors from 03-05 10:30 to 04-13 10:00", "family-storyma0001 from 04-13 10:00");
            STORY.owes(child, "foster.visit MET", "foster.visit MET", "foster.visit RUNNING");
        }
        assertThat(STORY.chronology(SISTER))
                .containsExactly(
                        "03-05 10:00 desk person.file-opened",
                        "03-05 10:05 desk intake.help-requested",
                        "03-05 10:20 desk intake.seeker-screened",
                        "03-05 10:30 desk intake.recipient-registered",
                        "03-05 10:40 desk intake.bed-assigned",
                        "03-05 11:00 desk person.kin-linked",
                        "03-17 10:00 desk placement.proposed",
                        "03-17 14:00 supervisor placement.withdrawn",
                        "04-08 10:00 desk placement.proposed",
                        "04-10 16:00 desk placement.assessed",
                        "04-13 09:00 desk intake.departure-prepared",
                        "04-13 10:00 desk placement.started",
                        "04-13 10:00 desk intake.departed-to-placement",
                        "05-11 15:00 desk placement.visited",
                        "06-09 15:00 desk placement.visited",
                        "06-15 10:00 supervisor placement.approved");
        assertThat(STORY.chronology(BROTHER))
                .containsExactly(
                        "03-05 10:00 desk person.file-opened",
                        "03-05 10:05 desk intake.help-requested",
                        "03-05 10:20 desk intake.seeker-screened",
                        "03-05 10:30 desk intake.recipient-registered",
                        "03-05 10:40 desk intake.bed-assigned",
                        "03-05 11:00 desk person.kin-linked",
                        "04-08 10:00 desk placement.proposed",
                        "04-10 16:00 desk placement.assessed",
                        "04-13 09:00 desk intake.departure-prepared",
                        "04-13 10:00 desk placement.started",
                        "04-13 10:00 desk intake.departed-to-placement",
                        "05-11 15:00 desk placement.visited",
                        "06-09 15:00 desk placement.visited",
                        "06-15 10:00 supervisor placement.approved");

        // At noon of the day on which they were nearly parted, and in the trial.
        String stages = "placements{stage decision{approved}}";
        assertThat(STORY.asOf("2026-03-17T12:00", SISTER, stages).toString())
                .isEqualTo("{\"placements\":[{\"stage\":\"PROPOSED\",\"decision\":null}]}");
        assertThat(STORY.asOf("2026-03-17T12:00", BROTHER, stages).toString()).isEqualTo("{\"placements\":[]}");
        assertThat(STORY.asOf("2026-05-01T12:00", BROTHER, stages).toString())
                .isEqualTo("{\"placements\":[{\"stage\":\"ACTIVE\",\"decision\":null}]}");
    }
}
