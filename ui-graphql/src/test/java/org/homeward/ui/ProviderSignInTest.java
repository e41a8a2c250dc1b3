package org.homeward.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.homeward.platform.vault.Totp;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Sign-in through a real Keycloak: over HTTP as a browser does it, and in the real browser. Skipped, and said so, where no
 * Keycloak was unpacked.
 */
@Tag("slow")
class ProviderSignInTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String THERE = "another long password";
    private static final Pattern FORM = Pattern.compile("action=\"([^\"]+)\"");
    private static final Pattern SECURE = Pattern.compile(";\\s*Secure", Pattern.CASE_INSENSITIVE);
    private static final String WATCH =
            "subscription{stationChanged(station:\"" + RunningProgram.STATION + "\"){station}}";

    private static final int PORT = Keycloak.freePort();
    private static final String ADDRESS = "http://localhost:" + PORT;
    private static @Nullable Path folder;
    private static @Nullable Keycloak keycloak;
    private static @Nullable RunningProgram program;

    @BeforeAll
    static void people_have_accounts_at_both() throws Exception {
        Path own = Files.createTempDirectory("homeward");
        folder = own;
        Keycloak provider = Keycloak.started(
                own,
                ADDRESS + "/login/oauth2/code/homeward",
                List.of(
                        Keycloak.person("subject-desk", "anna", THERE, false),
                        Keycloak.person("subject-boss", "boris", THERE, true),
                        Keycloak.person("subject-chief", "chen", THERE, false),
                        Keycloak.person("subject-leaver", "lina", THERE, false),
                        Keycloak.person("subject-page", "pia", THERE, false),
                        Keycloak.person("subject-nobody", "nobody", THERE, false)));
        keycloak = provider;
        RunningProgram started = RunningProgram.on(
                own.resolve("data"),
                "--server.port=" + PORT,
                "--homeward.signin.oidc.issuer=" + provider.issuer(),
                "--homeward.signin.oidc.client-id=" + Keycloak.CLIENT,
                "--homeward.signin.oidc.client-secret=" + Keycloak.CLIENT_PASS,
                "--homeward.signin.oidc.second-factor-amr=otp,hwk");
        program = started;
        started.with("admin", "ADMINISTRATOR", null)
                .with("desk", "STATION_STAFF", RunningProgram.STATION)
                .with("boss", "SUPERVISOR", RunningProgram.STATION)
                .with("chief", "SUPERVISOR", RunningProgram.STATION)
                .with("leaver", "STATION_STAFF", RunningProgram.STATION)
                .with("page", "STATION_STAFF", RunningProgram.STATION);
        Desk admin = started.signedIn("admin");
        for (String username : List.of("desk", "boss", "chief", "leaver", "page")) {
            assertThat(linked(admin, username, "subject-" + username).path("errors"))
                    .isEmpty();
        }
        provider.awaitReady();
    }

    @AfterAll
    static void all_of_it_ends() throws IOException {
        if (program != null) {
            program.close();
        }
        if (keycloak != null) {
            keycloak.close();
        }
        FileSystemUtils.deleteRecursively(folder);
    }

    @Test
    void who_is_known_there_comes_in_with_the_role_of_the_account_here_and_a_cookie_of_this_site_alone()
            throws Exception {
        Visitor anna = new Visitor();
        HttpResponse<String> question = anna.get(ADDRESS + "/oauth2/authorization/homeward");
        assertThat(question.statusCode()).isEqualTo(302);
        assertThat(to(question))
                .startsWith(keycloak().issuer())
                .contains("code_challenge=", "code_challenge_method=S256", "nonce=", "state=", "prompt=login")
                .contains("response_type=code", "scope=openid&");
        assertThat(question.headers().allValues("Set-Cookie"))
                .singleElement()
                .satisfies(cookie -> assertThat(cookie).contains("HttpOnly", "SameSite=Lax", "Path=/"));
        assertThat(question.headers().map())
                .containsEntry("x-frame-options", List.of("DENY"))
                .containsEntry("cache-control", List.of("no-store"))
                .containsKeys("content-security-policy", "referrer-policy");

        HttpResponse<String> back = anna.answered(question, "anna", THERE, null);
        assertThat(to(back)).isEqualTo("/");
        assertThat(back.headers().allValues("Set-Cookie"))
                .anySatisfy(
                        cookie -> assertThat(cookie).startsWith("homeward=").contains("HttpOnly", "SameSite=Strict"));
        assertThat(back.body()).isEmpty();

        assertThat(anna.session()).isEqualTo("{\"next\":\"OPEN\",\"again\":\"PROVIDER\",\"provider\":true}");
        JsonNode me = anna.ask("{me{actor role}}").at("/data/me");
        assertThat(me.path("actor").asString()).isEqualTo("actor-testdesk");
        assertThat(me.path("role").asString()).isEqualTo("STATION_STAFF");
        assertThat(anna.cookies()).as("nothing of the provider's").containsExactly("homeward");

        assertThat(anna.post("/api/confirm", Map.of("password", RunningProgram.PASSWORD))
                        .statusCode())
                .as("the password of here is not what this person shows")
                .isEqualTo(403);
    }

    @Test
    void who_is_known_there_and_has_no_account_here_is_told_so_and_stays_outside() throws Exception {
        Visitor nobody = new Visitor();
        assertThat(to(nobody.signIn("nobody", null))).isEqualTo("/?door=NOT_LINKED");
        assertThat(nobody.cookies()).as("no session").isEmpty();
        assertThat(nobody.session()).contains("SIGN_IN");
        assertThat(nobody.asked("{me{actor}}").statusCode()).isEqualTo(401);
    }

    @Test
    void a_second_factor_that_was_given_there_is_not_asked_for_here_and_one_that_was_not_is() throws Exception {
        Visitor boris = new Visitor();
        boris.signIn("boris", Totp.code(Authenticator.SECRET, Instant.now()));
        assertThat(boris.session()).as("code there").contains("\"next\":\"OPEN\"", "\"again\":\"CODE\"");

        Visitor chen = new Visitor();
        chen.signIn("chen", null);
        assertThat(chen.session()).as("password alone there").contains("\"next\":\"CODE\"");
        assertThat(chen.asked("{me{actor}}").body()).contains("FORBIDDEN");
        program().afterTheLastCode();
        assertThat(chen.post("/api/second-factor/code", Map.of("code", Authenticator.code()))
                        .statusCode())
                .isEqualTo(204);
        assertThat(chen.session()).contains("\"next\":\"OPEN\"");
    }

    @Test
    void an_answer_that_was_not_asked_for_with_this_browser_or_comes_twice_opens_nothing() throws Exception {
        Visitor anna = new Visitor();
        HttpResponse<String> question = anna.get(ADDRESS + "/oauth2/authorization/homeward");
        String answer = to(anna.typed(question, "anna", THERE, null));
        assertThat(answer).startsWith(ADDRESS + "/login/oauth2/code/homeward").contains("code=", "state=");

        Visitor other = new Visitor();
        assertThat(to(other.get(answer))).isEqualTo("/?door=PROVIDER_FAILED");
        assertThat(other.session()).contains("SIGN_IN");
        assertThat(to(anna.get(answer))).isEqualTo("/");
        assertThat(anna.session()).contains("OPEN");
        assertThat(to(anna.get(answer))).as("once more").isEqualTo("/?door=PROVIDER_FAILED");
        assertThat(to(anna.get(ADDRESS + "/login/oauth2/code/homeward?error=access_denied&state=x")))
                .isEqualTo("/?door=PROVIDER_FAILED");
    }

    @Test
    void whoever_is_asked_for_no_password_there_because_somebody_left_it_open_does_not_come_in() throws Exception {
        Visitor anna = new Visitor();
        anna.signIn("anna", null);
        assertThat(anna.post("/api/logout", Map.of()).statusCode()).isEqualTo(204);
        assertThat(anna.session()).as("signed out").contains("SIGN_IN");
        assertThat(anna.asked("{me{actor}}").statusCode()).isEqualTo(401);

        HttpResponse<String> question = anna.get(ADDRESS + "/oauth2/authorization/homeward");
        HttpResponse<String> asked = anna.get(to(question));
        assertThat(asked.statusCode()).as("the provider asks again").isEqualTo(200);
        assertThat(asked.body()).contains("password");
    }

    @Test
    void whoever_is_disabled_or_linked_no_more_is_out_and_sees_nothing_within_five_seconds() throws Exception {
        Desk admin = program().signedIn("admin");
        for (String change : List.of(
                "mutation{accessLinkAccount(username:\"leaver\"){errors{code}}}",
                "mutation{accessDisableAccount(username:\"leaver\")}")) {
            assertThat(linked(admin, "leaver", "subject-leaver").path("errors")).isEmpty();
            Visitor lina = new Visitor();
            assertThat(to(lina.signIn("lina", null))).isEqualTo("/");
            CompletableFuture<Long> watched = lina.watching();
            admin.ask(change, Map.of());
            assertThat(lina.session()).as(change).contains("SIGN_IN");
            assertThat(watched).as(change).succeedsWithin(5, TimeUnit.SECONDS);
            assertThat(to(new Visitor().signIn("lina", null))).isEqualTo("/?door=NOT_LINKED");
        }
    }

    @Test
    void nobody_is_linked_to_what_another_is_linked_to() throws Exception {
        Desk admin = program().signedIn("admin");
        assertThat(linked(admin, "page", "subject-desk").at("/errors/0/code").asString())
                .isEqualTo("SUBJECT_TAKEN");
        assertThat(linked(admin, "page", " ").at("/errors/0/code").asString()).isEqualTo("SUBJECT_UNFIT");
        assertThat(admin.ask("{accessAccounts{username linked}}", Map.of()).path("accessAccounts"))
                .filteredOn(account -> account.path("linked").asBoolean())
                .extracting(account -> account.path("username").asString())
                .contains("desk", "page")
                .doesNotContain("admin");
    }

    @Test
    void the_page_leads_to_the_provider_and_back_and_says_who_has_no_account() throws Exception {
        assertThat(Chromium.found().told("provider.mjs", ADDRESS, "pia", THERE, "nobody"))
                .contains("no problems");
    }

    private static Keycloak keycloak() {
        return Objects.requireNonNull(keycloak);
    }

    private static RunningProgram program() {
        return Objects.requireNonNull(program);
    }

    private static JsonNode linked(Desk admin, String username, String subject) throws Exception {
        return admin.ask(
                        "mutation($u:String!,$s:String!){accessLinkAccount(username:$u,subject:$s){actor"
                                + " errors{code}}}",
                        Map.of("u", username, "s", subject))
                .path("accessLinkAccount");
    }

    private static String to(HttpResponse<?> answer) {
        return answer.headers().firstValue("Location").orElse("nowhere: " + answer.statusCode());
    }

    /** Takes secure cookies of this machine without https, as browsers do. */
    private static final class OfThisMachine extends CookieManager {
        @Override
        public void put(URI from, Map<String, List<String>> headers) throws IOException {
            Map<String, List<String>> taken = new HashMap<>(headers);
            taken.replaceAll((name, values) -> values.stream()
                    .map(value -> name.equalsIgnoreCase("Set-Cookie")
                            ? SECURE.matcher(value).replaceAll("")
                            : value)
                    .toList());
            super.put(from, taken);
        }
    }

    /** Somebody with a browser, at the program and at the provider. */
    private static final class Visitor {

        private final CookieManager cookies = new OfThisMachine();
        private final HttpClient http = HttpClient.newBuilder()
                .cookieHandler(cookies)
                .followRedirects(Redirect.NEVER)
                .build();

        HttpResponse<String> get(String address) throws Exception {
            return http.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString());
        }

        HttpResponse<String> signIn(String username, @Nullable String code) throws Exception {
            return answered(get(ADDRESS + "/oauth2/authorization/homeward"), username, THERE, code);
        }

        /** What the program says in the end. */
        HttpResponse<String> answered(
                HttpResponse<String> question, String username, String password, @Nullable String code)
                throws Exception {
            return get(to(typed(question, username, password, code)));
        }

        /** What the provider says in the end. */
        HttpResponse<String> typed(
                HttpResponse<String> question, String username, String password, @Nullable String code)
                throws Exception {
            HttpResponse<String> form = get(to(question));
            HttpResponse<String> next = submitted(form, Map.of("username", username, "password", password));
            return code == null ? next : submitted(next, Map.of("otp", code));
        }

        private HttpResponse<String> submitted(HttpResponse<String> page, Map<String, String> fields) throws Exception {
            Matcher form = FORM.matcher(page.body());
            assertThat(form.find()).as(page.body()).isTrue();
            String body = fields.entrySet().stream()
                    .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                    .reduce((one, more) -> one + "&" + more)
                    .orElseThrow();
            return http.send(
                    HttpRequest.newBuilder(URI.create(form.group(1).replace("&amp;", "&")))
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(BodyPublishers.ofString(body))
                            .build(),
                    BodyHandlers.ofString());
        }

        String session() throws Exception {
            return get(ADDRESS + "/api/session").body();
        }

        List<String> cookies() {
            return cookies.getCookieStore().get(URI.create(ADDRESS)).stream()
                    .map(HttpCookie::getName)
                    .toList();
        }

        JsonNode ask(String document) throws Exception {
            return JSON.readTree(asked(document).body());
        }

        HttpResponse<String> asked(String document) throws Exception {
            return post("/graphql", Map.of("query", document));
        }

        HttpResponse<String> post(String path, Map<String, ?> body) throws Exception {
            return http.send(request(path, body).build(), BodyHandlers.ofString());
        }

        /** Done when the program ends it. */
        CompletableFuture<Long> watching() throws Exception {
            HttpResponse<Stream<String>> stream = http.send(
                    request("/graphql", Map.of("query", WATCH))
                            .header("Accept", "text/event-stream")
                            .build(),
                    BodyHandlers.ofLines());
            assertThat(stream.statusCode()).isEqualTo(200);
            CompletableFuture<Long> ended = new CompletableFuture<>();
            Thread.ofPlatform()
                    .daemon()
                    .start(() -> ended.complete(stream.body().count()));
            return ended;
        }

        private HttpRequest.Builder request(String path, Map<String, ?> body) throws Exception {
            String token = JSON.readTree(get(ADDRESS + "/api/csrf").body())
                    .path("token")
                    .asString();
            return HttpRequest.newBuilder(URI.create(ADDRESS + path))
                    .header("Content-Type", "application/json")
                    .header("X-CSRF-TOKEN", token)
                    .POST(BodyPublishers.ofString(JSON.writeValueAsString(body)));
        }
    }
}
