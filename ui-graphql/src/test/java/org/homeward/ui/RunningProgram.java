package org.homeward.ui;

import java.io.IOException;
import java.lang.annotation.Annotation;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.homeward.platform.vault.SecretSeal;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.crypto.password.PasswordEncoder;

/** The whole program on a folder, started and stopped as often as a test likes. */
public final class RunningProgram implements AutoCloseable {

    public static final String STATION = "facility-teststation";
    public static final String PASSWORD = "a long enough password";

    private final ConfigurableApplicationContext context;

    private RunningProgram(ConfigurableApplicationContext context) {
        this.context = context;
    }

    static RunningProgram on(@Nullable Path folder, String... options) {
        return on(folder, new SpringApplicationBuilder(Homeward.class), options);
    }

    /** The same by another clock than that of the machine. */
    static RunningProgram by(Clock clock, @Nullable Path folder, String... options) {
        SpringApplicationBuilder program = new SpringApplicationBuilder(Homeward.class);
        program.initializers(context -> context.getBeanFactory().registerSingleton("clockOfTheTest", clock));
        return on(folder, program, options);
    }

    /** The same on a folder in which it finds nothing at all, not even a database that was set up. */
    static RunningProgram onNothing(Path folder) {
        return in(folder, new SpringApplicationBuilder(Homeward.class));
    }

    private static RunningProgram on(@Nullable Path folder, SpringApplicationBuilder program, String... options) {
        Path home = Optional.ofNullable(folder).orElseThrow();
        if (Arrays.stream(options).noneMatch(option -> option.startsWith("--homeward.events.url"))) {
            FirstStart.into(home);
        }
        return in(home, program, options);
    }

    private static RunningProgram in(Path folder, SpringApplicationBuilder program, String... options) {
        return new RunningProgram(
                program.properties("server.port=0", "homeward.data=" + folder).run(options));
    }

    int port() {
        return context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    public int managementPort() {
        return context.getEnvironment().getRequiredProperty("local.management.port", Integer.class);
    }

    public JdbcTemplate events() {
        return context.getBean(JdbcTemplate.class);
    }

    public <T> T bean(String name, Class<T> type) {
        return context.getBean(name, type);
    }

    /** The classes of the parts that are marked so. */
    public List<Class<?>> annotated(Class<? extends Annotation> mark) {
        return context.getBeansWithAnnotation(mark).values().stream()
                .<Class<?>>map(Object::getClass)
                .toList();
    }

    /** Adds an account that has changed its password already, and has its second factor where one is needed. */
    RunningProgram with(String username, String role, @Nullable String station) {
        account(events(), context.getBean(PasswordEncoder.class), username, role, station);
        if (Authenticator.isNeededFor(role)) {
            String actor = "actor-test" + username;
            events().update(
                            "INSERT INTO second_factor (actor, sealed, in_use) VALUES (?, ?, TRUE) ON CONFLICT DO"
                                    + " NOTHING",
                            actor,
                            context.getBean(SecretSeal.class).seal(Authenticator.SECRET, actor));
        }
        return this;
    }

    /** Adds such an account that works for the stations of a region. */
    RunningProgram ofRegion(String username, String role, String region) {
        with(username, role, null);
        events().update("UPDATE account SET region = ? WHERE username = ?", region, username);
        return this;
    }

    /** As when half a minute has gone by since the last code: the next one is another. */
    void afterTheLastCode() {
        events().update("UPDATE second_factor SET last_step = 0");
    }

    /** Adds such an account to a program that was started otherwise. */
    static void account(
            JdbcTemplate events, PasswordEncoder passwords, String username, String role, @Nullable String station) {
        events.update(
                "INSERT INTO account (actor, username, display_name, role, station, password_hash,"
                        + " must_change_password, staff_number) VALUES (?, ?, ?, ?, ?, ?, FALSE, ?) ON CONFLICT"
                        + " (actor) DO NOTHING",
                "actor-test" + username,
                username,
                "Name of " + username,
                role,
                station,
                passwords.encode(PASSWORD),
                "TEST-" + username.toUpperCase(Locale.ROOT));
    }

    Desk signedIn(String username) throws IOException, InterruptedException {
        afterTheLastCode();
        return new Desk(port(), context.getBean(Clock.class)).signIn(username, PASSWORD, PASSWORD);
    }

    /** What an administrator sends so that the station is there. */
    public static Map<String, Object> openStation() {
        return Map.of(
                "facilityId",
                STATION,
                "kind",
                "RESCUE_STATION",
                "name",
                Map.of("zh", "救助管理站", "en", "Rescue station"),
                "division",
                "120110",
                "address",
                "某路1号",
                "opensOn",
                "2020-01-01",
                "occurredAt",
                "2026-03-02T02:00:00Z");
    }

    @Override
    public void close() {
        context.close();
    }
}
