package org.homeward.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nobody can sign in to a house that nobody worked in yet, until whoever runs it makes the first administrator. */
class FirstAdministratorTest {

    private static final String PROGRAM = "org.homeward.ui.access.AdministratorProgram";
    private static final Pattern SHOWN = Pattern.compile("^ {2}([a-z0-9]{14})$", Pattern.MULTILINE);

    @TempDir
    private @Nullable Path folder;

    @Test
    void an_administrator_is_made_and_let_in_again_when_password_and_telephone_are_lost() throws Exception {
        long before;
        String first = passwordOf(administrator("li.na", "李娜", "tj-0001"));
        try (RunningProgram program = RunningProgram.onNothing(folder())) {
            new Desk(program.port()).signIn("li.na", first, RunningProgram.PASSWORD);
            assertThat(new Desk(program.port()).begin("li.na", RunningProgram.PASSWORD))
                    .isEqualTo("ENROL");
            assertThat(program.events().queryForObject("SELECT display_name FROM account", String.class))
                    .isEqualTo("李娜");
            program.events()
                    .update("INSERT INTO second_factor (actor, sealed, in_use) SELECT actor, 'lost', TRUE FROM"
                            + " account");
            program.events().update("UPDATE account SET disabled = TRUE");
            before = generation(program);
        }

        String second = passwordOf(administrator("li.na", "李娜", "TJ-0001"));

        assertThat(second).isNotEqualTo(first);
        try (RunningProgram program = RunningProgram.onNothing(folder())) {
            assertThat(generation(program))
                    .as("what the sessions of before were opened for is over")
                    .isGreaterThan(before);
            new Desk(program.port()).signIn("li.na", second, "another long password");
            assertThat(new Desk(program.port()).begin("li.na", "another long password"))
                    .as("the second factor is to be set up again")
                    .isEqualTo("ENROL");
            assertThat(program.events().queryForObject("SELECT count(*) FROM account", Long.class))
                    .isEqualTo(1);
        }
    }

    @Test
    void whatever_does_not_fit_changes_nothing_and_is_said_in_both_languages() throws Exception {
        passwordOf(administrator("li.na", "李娜", "TJ-0001"));
        try (RunningProgram program = RunningProgram.onNothing(folder())) {
            program.with("desk", "STATION_STAFF", RunningProgram.STATION);
            assertThat(administrator("li.na", "李娜", "TJ-0001").refused()).contains("Another running program");
        }

        assertThat(administrator("li.na", "\uFFFD", "TJ-0001").refused()).contains("UTF-8");
        assertThat(administrator("li.na", "李娜").refused())
                .contains("a user name")
                .contains("工号");
        assertThat(administrator("LI", "李娜", "TJ-0001").refused())
                .contains("A user name has")
                .contains("账号须为");
        assertThat(administrator("li.na", "李娜", "号").refused())
                .contains("A staff number has")
                .contains("工号须为");
        assertThat(administrator("li.na", "李娜", "TJ-0009").refused())
                .contains("nobody has two")
                .contains("一人只能有一个账号");
        assertThat(administrator("wang.min", "王敏", "TJ-0001").refused()).contains("nobody has two");
        assertThat(administrator("desk", "王敏", "DESK").refused()).contains("nobody has two");

        try (RunningProgram program = RunningProgram.onNothing(folder())) {
            assertThat(program.signedIn("desk")
                            .ask("{me{role}}", Map.of())
                            .path("me")
                            .path("role")
                            .asString())
                    .isEqualTo("STATION_STAFF");
            assertThat(program.events().queryForObject("SELECT count(*) FROM account", Long.class))
                    .isEqualTo(2);
        }
    }

    @Test
    @Tag("slow")
    void on_the_first_day_the_station_opens_and_the_desk_takes_the_first_person_in() throws Exception {
        Chromium browser = Chromium.found();
        String password = passwordOf(administrator("li.na", "李娜", "TJ-0001"));
        try (RunningProgram program = RunningProgram.onNothing(folder())) {
            assertThat(browser.told("firstday.mjs", "http://localhost:" + program.port(), "li.na", password))
                    .contains("no problems");
        }
    }

    private static long generation(RunningProgram program) {
        return Objects.requireNonNull(program.events().queryForObject("SELECT generation FROM account", Long.class));
    }

    private Path folder() {
        return Objects.requireNonNull(folder);
    }

    private record Outcome(int code, String told) {

        String refused() {
            assertThat(code).as(told).isEqualTo(2);
            assertThat(told).doesNotContainPattern(SHOWN).doesNotContain("Exception");
            return told;
        }
    }

    private static String passwordOf(Outcome outcome) {
        assertThat(outcome.code()).as(outcome.told()).isZero();
        Matcher shown = SHOWN.matcher(outcome.told());
        assertThat(shown.find()).as(outcome.told()).isTrue();
        return shown.group(1);
    }

    /** Runs the program as whoever runs the house does, beside this one. */
    private Outcome administrator(String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                "-Dhomeward.postgres-binaries="
                        + System.getProperty("homeward.postgres-binaries", folder() + "/postgres-binaries"),
                PROGRAM));
        command.addAll(List.of(words));
        command.add("--homeward.data=" + folder());
        Process run = new ProcessBuilder(command).redirectErrorStream(true).start();
        String told = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(run.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return new Outcome(run.exitValue(), told);
    }
}
