package org.homeward.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.util.FileSystemUtils;

/** The whole program for all tests of one class, on a folder of its own, with the accounts that they sign in with. */
public final class StartedProgram implements BeforeAllCallback, AfterAllCallback {

    private final String[] options;
    private final List<Consumer<RunningProgram>> accounts = new ArrayList<>();
    private @Nullable Path folder;
    private @Nullable RunningProgram running;

    private StartedProgram(String... options) {
        this.options = options;
    }

    public static StartedProgram with(String... options) {
        return new StartedProgram(options);
    }

    /** Somebody at the station that the commands of these tests name. */
    public StartedProgram and(String username, String role) {
        return and(username, role, RunningProgram.STATION);
    }

    /** Somebody at another station, or at none. */
    public StartedProgram and(String username, String role, @Nullable String station) {
        accounts.add(program -> program.with(username, role, station));
        return this;
    }

    /** Somebody who works for the stations of a region. */
    public StartedProgram ofRegion(String username, String role, String region) {
        accounts.add(program -> program.ofRegion(username, role, region));
        return this;
    }

    public RunningProgram running() {
        return Objects.requireNonNull(running);
    }

    public Path folder() {
        return Objects.requireNonNull(folder);
    }

    public int port() {
        return running().port();
    }

    public JdbcTemplate events() {
        return running().events();
    }

    Desk signedIn(String username) throws IOException, InterruptedException {
        return running().signedIn(username);
    }

    @Override
    public void beforeAll(ExtensionContext context) throws IOException {
        Path own = Files.createTempDirectory("homeward");
        folder = own;
        RunningProgram started = RunningProgram.on(own, options);
        running = started;
        accounts.forEach(account -> account.accept(started));
    }

    @Override
    public void afterAll(ExtensionContext context) throws IOException {
        if (running != null) {
            running.close();
        }
        FileSystemUtils.deleteRecursively(folder);
    }
}
