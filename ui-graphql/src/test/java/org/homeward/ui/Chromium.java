package org.homeward.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A Chromium of this machine, which is driven by a script of the web page. */
record Chromium(Path path) {

    /** Skips the test, and says so, where there is none; never on a build server. */
    static Chromium found() {
        Optional<Path> browser = Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
        boolean mustRun = "true".equals(System.getenv("CI"));
        assumeTrue(mustRun || browser.isPresent(), "SKIPPED: no Chromium on this machine, the page was not looked at");
        assertThat(browser).as("a Chromium").isPresent();
        return new Chromium(browser.orElseThrow());
    }

    /** Runs the script of that name and gives back all that it told, which ends with "no problems" if there were none. */
    String told(String script, String address, String username, String password, String... more)
            throws IOException, InterruptedException {
        Process run = started(script, address, username, password, more);
        String told = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(run.waitFor(5, TimeUnit.MINUTES)).isTrue();
        return told;
    }

    /** Starts the script of that name, which is read while it runs. */
    Process started(String script, String address, String username, String password, String... more)
            throws IOException {
        List<String> command =
                new ArrayList<>(List.of("node", "e2e/" + script, address, username, password, path.toString()));
        command.addAll(List.of(more));
        return new ProcessBuilder(command)
                .directory(new File("web"))
                .redirectErrorStream(true)
                .start();
    }
}
