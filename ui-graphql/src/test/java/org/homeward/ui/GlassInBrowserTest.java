package org.homeward.ui;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page asks who sits there before a file out of reach is opened, in a real browser. */
class GlassInBrowserTest {

    private static final String PERSON = "person-glassbrowser";

    @TempDir
    static @Nullable Path folder;

    @Test
    void the_form_asks_for_the_password_again_after_five_minutes_and_goes_on_with_what_was_typed() throws Exception {
        Chromium browser = Chromium.found();
        TurnedClock clock = new TurnedClock(Instant.now());
        try (RunningProgram program = RunningProgram.by(clock, folder)) {
            program.with("desk", "STATION_STAFF", RunningProgram.STATION)
                    .with("night", "STATION_STAFF", "facility-station02")
                    .with("admin", "ADMINISTRATOR", null);
            Homes.open(program.signedIn("admin"));
            Homes.onFile(program.signedIn("desk"), PERSON, "红衣老人", 1950);
            Process page = browser.started(
                    "glass.mjs",
                    "http://localhost:" + program.port(),
                    "night",
                    RunningProgram.PASSWORD,
                    PERSON,
                    "红衣老人");
            try (BufferedReader told = page.inputReader(UTF_8)) {
                assertThat(told.readLine()).isEqualTo("typed");
                clock.turnTo(clock.instant().plus(Duration.ofMinutes(6)));
                page.outputWriter(UTF_8).append('\n').flush();
                assertThat(told.lines().collect(Collectors.joining("\n"))).contains("no problems");
            }
            assertThat(page.waitFor(1, TimeUnit.MINUTES)).isTrue();
        }
    }
}
