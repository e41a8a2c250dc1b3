package org.homeward.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The page in a real Chromium, checked with axe. Skipped, and said so, where there is none; never on a build server. */
@Tag("slow")
class PageInBrowserTest {

    private static final List<String> WAYS = List.of("alone", "boarded", "fetched", "bystation", "relayed");
    private static final String THERE = "facility-station02";

    @RegisterExtension
    static final StartedProgram PROGRAM = StartedProgram.with()
            .and("desk", "STATION_STAFF")
            .and("there", "STATION_STAFF", THERE)
            .and("tracer", "TRACING_OFFICER", THERE)
            .and("halfway", "STATION_STAFF", Homes.RELAY_STATION)
            .and("home", "STATION_STAFF", Homes.HOME_STATION)
            .and("boss", "SUPERVISOR")
            .and("partner", "PARTNER", THERE)
            .and("escort", "ESCORT")
            .and("admin", "ADMINISTRATOR", null);

    @BeforeAll
    static void the_stations_and_the_homes_are_open() throws Exception {
        Desk admin = PROGRAM.signedIn("admin");
        Homes.open(admin);
        Homes.openStations(admin);
        Homes.openBeds(admin);
        Homes.openWelfare(admin);
        Map<String, Object> other = new HashMap<>(RunningProgram.openStation());
        other.put("facilityId", THERE);
        other.put("name", Map.of("zh", "高碑店市救助管理站", "en", "Gaobeidian rescue station"));
        Homes.done(admin.send("networkOpenFacility", other, "cmd-station0002"));
    }

    @Test
    void who_comes_by_himself_is_taken_in_and_given_a_bed_and_leaves_by_own_wish() throws Exception {
        assertThat(told("intake.mjs")).contains("no problems");
    }

    @Test
    void a_desk_finds_and_reads_a_file_in_both_languages_without_a_violation() throws Exception {
        assertThat(toldOf("desk.mjs", "person-browser01", "欧阳建国")).contains("no problems");
    }

    @Test
    void a_notice_is_published_mended_and_gone_once_it_is_known_who_the_person_is() throws Exception {
        assertThat(toldOf("tracing.mjs", "person-browser02", "红衣老人")).contains("no problems");
    }

    @Test
    void a_report_is_taken_in_and_fits_somebody_on_file_who_is_then_held_to_be_the_one() throws Exception {
        assertThat(toldOf("missing.mjs", "person-browser03", "红衣老人")).contains("no problems");
    }

    @Test
    void an_old_man_is_proposed_to_a_care_home_moves_into_a_bed_there_and_is_visited() throws Exception {
        Homes.readyToLeave(PROGRAM.signedIn("desk"), "person-browser04", "红衣老人");
        assertThat(told("placement.mjs", "person-browser04", "boss")).contains("no problems");
    }

    @Test
    void who_could_not_be_identified_gets_a_household_once_the_government_allows_it() throws Exception {
        Homes.searchedForInVain(PROGRAM.signedIn("desk"), "person-browser07", "纸船");
        assertThat(told("settlement.mjs", "person-browser07", "boss")).contains("no problems");
    }

    @Test
    void an_old_man_is_escorted_to_the_station_at_home_which_answers_for_him_from_then_on() throws Exception {
        Homes.takenIn(PROGRAM.signedIn("desk"), "person-browser05", "王老汉", "NONE");
        assertThat(told("returnhome.mjs", "person-browser05", "boss")).contains("no problems");
    }

    @Test
    void five_go_home_alone_on_board_with_a_son_with_the_station_at_home_and_from_station_to_station()
            throws Exception {
        Desk desk = PROGRAM.signedIn("desk");
        for (String way : WAYS) {
            Homes.takenIn(desk, "person-browser" + way, "王老汉", "NONE");
        }
        Homes.hasSon(desk, "person-browserfetched", "王小明");
        List<String> more = new ArrayList<>(List.of("boss", "halfway", "home"));
        WAYS.forEach(way -> more.add("person-browser" + way));
        assertThat(told("ways.mjs", more.toArray(String[]::new))).contains("no problems");
    }

    @Test
    void a_station_asks_another_about_somebody_and_reads_the_answer() throws Exception {
        Desk desk = PROGRAM.signedIn("desk");
        onFile(desk, "person-browser06", "绿衣老人");
        assertThat(told("requests.mjs", "person-browser06", "绿衣老人", "there")).contains("no problems");
    }

    @Test
    void a_tracing_team_comes_to_another_station_and_records_a_visit_to_somebody_unknown() throws Exception {
        Desk desk = PROGRAM.signedIn("desk");
        Homes.takenIn(desk, "person-browser08", "灰衣老人", "SUSPECTED");
        long version = Homes.traced(desk, "person-browser08");
        desk.ask("{recipients(first:1,personId:\"person-browser08\",atLeastVersion:" + version + "){total}}", Map.of());
        assertThat(told("missions.mjs", "灰衣老人", "tracer", "救助管理站")).contains("no problems");
    }

    @Test
    void a_partner_files_a_report_and_reads_whom_to_call_and_nothing_else() throws Exception {
        assertThat(toldBy("partner", "partner.mjs")).contains("no problems");
    }

    @Test
    void an_administrator_makes_an_account_and_a_token_and_takes_both_back() throws Exception {
        assertThat(toldBy("admin", "accounts.mjs")).contains("no problems");
    }

    /** What a story says in the end that a desk goes through with somebody who has just come on file. */
    private static String toldOf(String story, String person, String name) throws Exception {
        onFile(PROGRAM.signedIn("desk"), person, name);
        return told(story, person);
    }

    private static void onFile(Desk desk, String person, String name) throws Exception {
        desk.send("personOpenFile", DeskStoryTest.openFile(person, name), "cmd-" + person.substring(7));
        desk.ask("{recipients(first:1,personId:\"" + person + "\",atLeastVersion:0){total}}", Map.of());
    }

    private static String told(String story, String... more) throws Exception {
        return toldBy("desk", story, more);
    }

    private static String toldBy(String user, String story, String... more) throws Exception {
        PROGRAM.running().afterTheLastCode();
        return Chromium.found().told(story, "http://localhost:" + PROGRAM.port(), user, RunningProgram.PASSWORD, more);
    }
}
