package org.homeward.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The page in a real Chromium, checked with axe. Skipped, and said so, where there is none; never on a build server. */
class PageInBrowserTest {

    @RegisterExtension
    static final StartedProgram PROGRAM = StartedProgram.with()
            .and("desk", "STATION_STAFF")
            .and("there", "STATION_STAFF", "facility-station02")
            .and("boss", "SUPERVISOR")
            .and("partner", "PARTNER", "facility-station02")
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

    @Test
    void an_old_man_is_escorted_to_the_station_at_home_which_answers_for_him_from_then_on() throws Exception {
        Chromium browser = Chromium.found();
        Homes.openStations(PROGRAM.signedIn("admin"));
        Homes.takenIn(PROGRAM.signedIn("desk"), "person-browser05", "王老汉", "NONE");
        assertThat(browser.told(
                        "returnhome.mjs",
                        "http://localhost:" + PROGRAM.port(),
                        "desk",
                        RunningProgram.PASSWORD,
                        "person-browser05",
                        "boss"))
                .contains("no problems");
    }

    @Test
    void a_station_asks_another_about_somebody_and_reads_the_answer() throws Exception {
        Chromium browser = Chromium.found();
        Desk admin = PROGRAM.signedIn("admin");
        admin.send("networkOpenFacility", RunningProgram.openStation(), "cmd-homes0001");
        openOtherStation(admin);
        PROGRAM.signedIn("there");
        Desk desk = PROGRAM.signedIn("desk");
        desk.send("personOpenFile", DeskStoryTest.openFile("person-browser06", "绿衣老人"), "cmd-browser06");
        desk.ask("{recipients(first:1,personId:\"person-browser06\",atLeastVersion:0){total}}", Map.of());
        assertThat(browser.told(
                        "requests.mjs",
                        "http://localhost:" + PROGRAM.port(),
                        "desk",
                        RunningProgram.PASSWORD,
                        "person-browser06",
                        "绿衣老人",
                        "there"))
                .contains("no problems");
    }

    @Test
    void a_partner_files_a_report_and_reads_whom_to_call_and_nothing_else() throws Exception {
        Chromium browser = Chromium.found();
        openOtherStation(PROGRAM.signedIn("admin"));
        assertThat(browser.told(
                        "partner.mjs", "http://localhost:" + PROGRAM.port(), "partner", RunningProgram.PASSWORD))
                .contains("no problems");
    }

    private static void openOtherStation(Desk admin) throws Exception {
        Map<String, Object> other = new HashMap<>(RunningProgram.openStation());
        other.put("facilityId", "facility-station02");
        other.put("name", Map.of("zh", "高碑店市救助管理站", "en", "Gaobeidian rescue station"));
        admin.send("networkOpenFacility", other, "cmd-station0002");
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
