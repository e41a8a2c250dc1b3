package org.homeward.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;
import org.awaitility.core.TerminalFailureException;
import tools.jackson.databind.json.JsonMapper;

/** A Keycloak as it is distributed, which Maven unpacked for the tests, with people of its own. */
final class Keycloak implements AutoCloseable {

    static final String CLIENT = "homeward";
    static final String CLIENT_PASS = "of the client in a test";

    private static final JsonMapper JSON = new JsonMapper();
    private static final Path UNPACKED = Path.of("target", "keycloak");
    private static final int LOWEST_PORT = 20_000;
    private static final int LOWEST_EPHEMERAL = 32_768;
    private static final int PORTS_TRIED = 100;
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final int port;
    private final Process process;
    private final Path told;

    private Keycloak(int port, Process process, Path told) {
        this.port = port;
        this.process = process;
        this.told = told;
    }

    /** Starts it; skips the test, and says so, where it was not unpacked; never on a build server. */
    static Keycloak started(Path folder, String comesBackTo, List<Map<String, Object>> people) throws IOException {
        Optional<Path> home = home();
        boolean mustRun = Boolean.getBoolean("homeward.ci") || "true".equals(System.getenv("CI"));
        assumeTrue(
                mustRun || home.isPresent(),
                "SKIPPED: no Keycloak in ui-graphql/target/keycloak (-Peverything unpacks it), nobody signed in"
                        + " through it");
        assertThat(home).as("a Keycloak").isPresent();
        int port = freePort();
        Path imported = Files.createDirectories(home.orElseThrow().resolve("data/import"));
        Files.writeString(imported.resolve("homeward-realm.json"), JSON.writeValueAsString(realm(comesBackTo, people)));
        Path told = folder.resolve("keycloak.log");
        ProcessBuilder start = new ProcessBuilder(
                        "bash",
                        home.orElseThrow().resolve("bin/kc.sh").toAbsolutePath().toString(),
                        "start-dev",
                        "--import-realm",
                        "--db=dev-mem",
                        "--cache=local",
                        "--http-host=127.0.0.1",
                        "--http-port=" + port,
                        "--log-level=warn")
                .redirectErrorStream(true)
                .redirectOutput(told.toFile());
        start.environment().put("JAVA_HOME", System.getProperty("java.home"));
        // It lives for a minute: that it starts soon matters more than how fast it gets.
        start.environment().put("JAVA_OPTS_APPEND", "-XX:TieredStopAtLevel=1");
        return new Keycloak(port, start.start(), told);
    }

    private static Optional<Path> home() throws IOException {
        if (!Files.isDirectory(UNPACKED)) {
            return Optional.empty();
        }
        try (Stream<Path> versions = Files.list(UNPACKED)) {
            return versions.filter(version -> Files.isRegularFile(version.resolve("bin/kc.sh")))
                    .findFirst();
        }
    }

    /** None of those that connections are given meanwhile (from 32768 on): it takes a while until it is listened to. */
    static int freePort() {
        for (int port : new SecureRandom()
                .ints(PORTS_TRIED, LOWEST_PORT, LOWEST_EPHEMERAL)
                .toArray()) {
            try (ServerSocket free = new ServerSocket(port)) {
                return free.getLocalPort();
            } catch (IOException taken) {
                // the next one
            }
        }
        throw new IllegalStateException("no free port");
    }

    /** Another site than that of the program, as it is in life: browsers send no strict cookie from here to there. */
    String issuer() {
        return "http://127.0.0.1:" + port + "/realms/homeward";
    }

    void awaitReady() throws IOException {
        HttpClient http = HttpClient.newHttpClient();
        HttpRequest asked = HttpRequest.newBuilder(URI.create(issuer() + "/.well-known/openid-configuration"))
                .build();
        try {
            Awaitility.await("Keycloak")
                    .atMost(PATIENCE)
                    .pollInterval(Duration.ofMillis(500))
                    .ignoreExceptions()
                    .failFast("Keycloak has ended", () -> !process.isAlive())
                    .until(() -> http.send(asked, BodyHandlers.discarding()).statusCode() == 200);
        } catch (ConditionTimeoutException | TerminalFailureException silent) {
            throw new AssertionError(Files.readString(told, StandardCharsets.UTF_8), silent);
        }
    }

    /** Somebody with a password, and with a second factor there or without. */
    static Map<String, Object> person(String subject, String username, String password, boolean hasFactor) {
        List<Map<String, Object>> shows = new ArrayList<>();
        shows.add(Map.of("type", "password", "value", password, "temporary", false));
        if (hasFactor) {
            shows.add(Map.of(
                    "type",
                    "otp",
                    "secretData",
                    JSON.writeValueAsString(
                            Map.of("value", new String(Authenticator.SECRET, StandardCharsets.US_ASCII))),
                    "credentialData",
                    JSON.writeValueAsString(Map.of(
                            "subType", "totp", "digits", 6, "counter", 0, "period", 30, "algorithm", "HmacSHA1"))));
        }
        return Map.of(
                "id",
                subject,
                "username",
                username,
                "firstName",
                "Name",
                "lastName",
                "Of " + username,
                "email",
                username + "@example.org",
                "emailVerified",
                true,
                "enabled",
                true,
                "credentials",
                shows);
    }

    /** Says in the token by what somebody was known (amr): a password, and a code where there is a second factor. */
    private static Map<String, Object> realm(String comesBackTo, List<Map<String, Object>> people) {
        return Map.of(
                "realm",
                "homeward",
                "enabled",
                true,
                "sslRequired",
                "none",
                "browserFlow",
                "told",
                "authenticationFlows",
                List.of(
                        flow(
                                "told",
                                true,
                                List.of(
                                        Map.of(
                                                "authenticator",
                                                "auth-cookie",
                                                "requirement",
                                                "ALTERNATIVE",
                                                "priority",
                                                10,
                                                "authenticatorFlow",
                                                false,
                                                "userSetupAllowed",
                                                false),
                                        Map.of(
                                                "flowAlias",
                                                "told forms",
                                                "requirement",
                                                "ALTERNATIVE",
                                                "priority",
                                                20,
                                                "authenticatorFlow",
                                                true,
                                                "userSetupAllowed",
                                                false))),
                        flow(
                                "told forms",
                                false,
                                List.of(
                                        step("auth-username-password-form", "REQUIRED", 10, "by password"),
                                        Map.of(
                                                "flowAlias",
                                                "told code",
                                                "requirement",
                                                "CONDITIONAL",
                                                "priority",
                                                20,
                                                "authenticatorFlow",
                                                true,
                                                "userSetupAllowed",
                                                false))),
                        flow(
                                "told code",
                                false,
                                List.of(
                                        Map.of(
                                                "authenticator",
                                                "conditional-user-configured",
                                                "requirement",
                                                "REQUIRED",
                                                "priority",
                                                10,
                                                "authenticatorFlow",
                                                false,
                                                "userSetupAllowed",
                                                false),
                                        step("auth-otp-form", "REQUIRED", 20, "by code")))),
                "authenticatorConfig",
                List.of(reference("by password", "pwd"), reference("by code", "otp")),
                "clients",
                List.of(Map.of(
                        "clientId", CLIENT,
                        "secret", CLIENT_PASS,
                        "redirectUris", List.of(comesBackTo),
                        "attributes", Map.of("pkce.code.challenge.method", "S256"),
                        "protocolMappers",
                                List.of(Map.of(
                                        "name", "amr",
                                        "protocol", "openid-connect",
                                        "protocolMapper", "oidc-amr-mapper",
                                        "config", Map.of("id.token.claim", "true"))))),
                "users",
                people);
    }

    private static Map<String, Object> flow(String alias, boolean top, List<Map<String, Object>> steps) {
        return Map.of(
                "alias", alias,
                "providerId", "basic-flow",
                "topLevel", top,
                "builtIn", false,
                "authenticationExecutions", steps);
    }

    private static Map<String, Object> step(String by, String requirement, int place, String config) {
        return Map.of(
                "authenticator", by,
                "authenticatorConfig", config,
                "requirement", requirement,
                "priority", place,
                "authenticatorFlow", false,
                "userSetupAllowed", false);
    }

    private static Map<String, Object> reference(String alias, String value) {
        return Map.of(
                "alias", alias, "config", Map.of("default.reference.value", value, "default.reference.maxAge", "300"));
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }
}
