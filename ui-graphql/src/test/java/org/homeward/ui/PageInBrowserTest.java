package org.homeward.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The page in a real Chromium, checked with axe. Skipped, and said so, where there is none; never on a build server. */
class PageInBrowserTest {

    @RegisterExtension
    static final StartedProgram PROGRAM = StartedProgram.with()
            .and("desk", "STATION_STAFF")
            .and("boss", "SUPERVISOR")
            .and("admin", "ADMINISTRATOR", null);

    @Test
    void a_desk_finds_and_reads_a_file_in_both_languages_without_a_violation() throws Exception {
        assertThat(told("desk.mjs", "person-browser01", "欧阳建国")).contains("no problems");
    }

    @Test
    void a_notice_is_published_mended_and_gone_once_it_is_known_who_the_person_is() throws Exception {
        assertThat(told("tracing.mjs", "person-browser02", "红衣老人")).contains("no problems");
    }

    @Test
    void a_report_is_taken_in_and_fits_somebody_on_file_who_is_then_held_to_be_the_one() throws Exception {
        assertThat(told("missing.mjs", "person-browser03", "红衣老人")).contains("no problems");
    }

    @Test
    void an_old_man_is_proposed_to_a_care_home_moves_into_a_bed_there_and_is_visited() throws Exception {
        Chromium browser = Chromium.found();
        Homes.open(PROGRAM.signedIn("admin"));
        Homes.readyToLeave(PROGRAM.signedIn("desk"), "person-browser04", "红衣老人");
        assertThat(browser.told(
                        "placement.mjs",
                        "http://localhost:" + PROGRAM.port(),
                        "desk",
                        RunningProgram.PASSWORD,
                        "person-browser04",
                        "boss"))
                .contains("no problems");
    }

    /** What a story says in the end that a desk goes through with somebody who has just come on file. */
    private static String told(String story, String person, String name) throws Exception {
        Chromium browser = Chromium.found();
        Desk desk = PROGRAM.signedIn("desk");
        desk.send("personOpenFile", DeskStoryTest.openFile(person, name), "cmd-" + person.substring(7));
        desk.ask("{recipients(first:1,personId:\"" + person + "\",atLeastVersion:0){total}}", Map.of());
        return browser.told(story, "http://localhost:" + PROGRAM.port(), "desk", RunningProgram.PASSWORD, person);
    }
}
