package org.homeward.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The page in a real Chromium, checked with axe. Skipped, and said so, where there is none; never on a build server. */
class PageInBrowserTest {

    @RegisterExtension
    static final StartedProgram PROGRAM = StartedProgram.with().and("desk", "STATION_STAFF");

    @Test
    void a_desk_finds_and_reads_a_file_in_both_languages_without_a_violation() throws Exception {
        Chromium browser = Chromium.found();
        PROGRAM.signedIn("desk")
                .send("personOpenFile", DeskStoryTest.openFile("person-browser01", "欧阳建国"), "cmd-browser01");
        PROGRAM.signedIn("desk")
                .ask("{recipients(first:1,personId:\"person-browser01\",atLeastVersion:0){total}}", Map.of());

        String told = browser.told("desk.mjs", "http://localhost:" + PROGRAM.port(), "desk", RunningProgram.PASSWORD);

        assertThat(told).contains("no problems");
    }

    @Test
    void a_notice_is_published_mended_and_gone_once_it_is_known_who_the_person_is() throws Exception {
        Chromium browser = Chromium.found();
        PROGRAM.signedIn("desk")
                .send("personOpenFile", DeskStoryTest.openFile("person-browser02", "红衣老人"), "cmd-browser02");
        PROGRAM.signedIn("desk")
                .ask("{recipients(first:1,personId:\"person-browser02\",atLeastVersion:0){total}}", Map.of());

        String told = browser.told(
                "tracing.mjs",
                "http://localhost:" + PROGRAM.port(),
                "desk",
                RunningProgram.PASSWORD,
                "person-browser02");

        assertThat(told).contains("no problems");
    }

    @Test
    void a_report_is_taken_in_and_fits_somebody_on_file_who_is_then_held_to_be_the_one() throws Exception {
        Chromium browser = Chromium.found();
        PROGRAM.signedIn("desk")
                .send("personOpenFile", DeskStoryTest.openFile("person-browser03", "红衣老人"), "cmd-browser03");
        PROGRAM.signedIn("desk")
                .ask("{recipients(first:1,personId:\"person-browser03\",atLeastVersion:0){total}}", Map.of());

        String told = browser.told(
                "missing.mjs",
                "http://localhost:" + PROGRAM.port(),
                "desk",
                RunningProgram.PASSWORD,
                "person-browser03");

        assertThat(told).contains("no problems");
    }
}
