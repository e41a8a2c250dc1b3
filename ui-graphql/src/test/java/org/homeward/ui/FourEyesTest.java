package org.homeward.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.homeward.ui.Homes.done;
import static org.homeward.ui.RunningProgram.STATION;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.dao.DuplicateKeyException;
import tools.jackson.databind.JsonNode;

/** What one person proposed another approves, who may do so at that moment: over HTTP, in sessions that stay open. */
class FourEyesTest {

    @RegisterExtension
    static final StartedProgram PROGRAM = StartedProgram.with()
            .and("desk", "STATION_STAFF")
            .and("boss", "SUPERVISOR")
            .and("demoted", "SUPERVISOR")
            .and("gone", "SUPERVISOR")
            .and("admin", "ADMINISTRATOR", null)
            .ofRegion("moved", "SUPERVISOR", "1201");

    @BeforeAll
    static void the_station_is_open() throws Exception {
        done(PROGRAM.signedIn("admin").send("networkOpenFacility", RunningProgram.openStation(), "cmd-foureyes0001"));
    }

    @Test
    void nobody_approves_what_they_proposed() throws Exception {
        String person = "person-foureyes01";
        Desk boss = PROGRAM.signedIn("boss");
        Homes.takenIn(boss, person, "王老汉", "NONE");
        done(proposed(boss, person));
        assertThat(code(approved(boss, person, "a"))).isEqualTo("SAME_PERSON_APPROVES");
        assertThat(code(approved(PROGRAM.signedIn("moved"), person, "b"))).isEmpty();
    }

    @Test
    void who_lost_the_role_meanwhile_approves_nothing_not_even_in_an_open_window() throws Exception {
        String person = "person-foureyes02";
        Desk desk = PROGRAM.signedIn("desk");
        Desk demoted = PROGRAM.signedIn("demoted");
        Desk gone = PROGRAM.signedIn("gone");
        Desk moved = PROGRAM.signedIn("moved");
        Homes.takenIn(desk, person, "李老汉", "NONE");
        done(proposed(desk, person));

        PROGRAM.events().update("UPDATE account SET role = 'STATION_STAFF' WHERE username = 'demoted'");
        PROGRAM.events().update("UPDATE account SET region = '41' WHERE username = 'moved'");
        PROGRAM.events().update("UPDATE account SET disabled = TRUE WHERE username = 'gone'");
        for (Desk window : List.of(demoted, moved, gone)) {
            assertThat(window.post("/graphql", Map.of("query", "{me{actor}}")).statusCode())
                    .as("the window that was open")
                    .isIn(401, 403);
        }
        assertThat(code(approved(PROGRAM.signedIn("demoted"), person, "a"))).isEqualTo("ROLE_NOT_ALLOWED");
        assertThat(code(approved(PROGRAM.signedIn("moved"), person, "b"))).isEqualTo("OUT_OF_SCOPE");
        PROGRAM.events().update("UPDATE account SET region = '1201' WHERE username = 'moved'");
        assertThat(code(approved(PROGRAM.signedIn("boss"), person, "c")))
                .as("and it is there to be approved")
                .isEmpty();
    }

    @Test
    void another_station_makes_no_second_person_of_who_proposed() throws Exception {
        String person = "person-foureyes03";
        Desk boss = PROGRAM.signedIn("boss");
        Homes.takenIn(boss, person, "赵老汉", "NONE");
        done(proposed(boss, person));
        PROGRAM.events().update("UPDATE account SET station = 'facility-station02' WHERE username = 'boss'");
        try {
            assertThat(code(approved(PROGRAM.signedIn("boss"), person, "a"))).isEqualTo("SAME_PERSON_APPROVES");
        } finally {
            PROGRAM.events().update("UPDATE account SET station = ? WHERE username = 'boss'", STATION);
        }
    }

    @Test
    void nobody_has_a_second_account_to_approve_with() {
        assertThatThrownBy(() -> PROGRAM.events()
                        .update("UPDATE account SET staff_number = (SELECT staff_number FROM account WHERE"
                                + " username = 'desk') WHERE username = 'admin'"))
                .isInstanceOf(DuplicateKeyException.class);
    }

    private static JsonNode proposed(Desk desk, String person) throws IOException, InterruptedException {
        return desk.send(
                "intakeProposeExtension",
                Homes.of(person, Map.of("until", "2026-04-01", "reason", "等待核实身份")),
                Homes.command(person, "proposed"));
    }

    private static JsonNode approved(Desk desk, String person, String step) throws IOException, InterruptedException {
        return desk.send(
                "intakeApproveExtension", Homes.of(person, Map.of()), Homes.command(person, "approved" + step));
    }

    private static String code(JsonNode payload) {
        return payload.path("errors").path(0).path("code").asString("");
    }
}
