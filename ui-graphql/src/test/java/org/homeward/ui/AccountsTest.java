package org.homeward.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Administrators make and change accounts and tokens; each change holds at once, for people and for programs. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccountsTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String NEXT = "another long password";
    private static final String WHO = "{me{actor role}}";
    private static final String WATCH =
            "subscription{stationChanged(station:\"" + RunningProgram.STATION + "\"){station}}";

    private final TurnedClock clock = new TurnedClock(Instant.parse("2026-03-02T02:30:00Z"));
    private final HttpClient http = HttpClient.newHttpClient();
    private @Nullable RunningProgram started;

    @BeforeAll
    void start(@TempDir Path data) {
        started = RunningProgram.by(clock, data)
                .with("admin", "ADMINISTRATOR", null)
                .with("desk", "STATION_STAFF", RunningProgram.STATION)
                .with("boss", "SUPERVISOR", RunningProgram.STATION)
                .with("moved", "STATION_STAFF", RunningProgram.STATION)
                .with("lost", "SUPERVISOR", RunningProgram.STATION)
                .with("program", "PARTNER", RunningProgram.STATION)
                .with("reader", "AUDITOR", null);
    }

    @AfterAll
    void stop() {
        program().close();
    }

    @Test
    void an_account_is_made_with_a_password_that_is_changed_first_and_nobody_gets_a_second_one() throws Exception {
        Desk admin = program().signedIn("admin");

        JsonNode made = made(admin, "wang.li", "w-2041");
        Desk desk = new Desk(program().port(), clock)
                .signIn("wang.li", made.path("password").asString(), NEXT);
        assertThat(desk.ask(WHO, Map.of()).path("me").path("actor").asString())
                .isEqualTo(made.path("actor").asString());
        assertThat(made(admin, "wang.li2", " W-2041")
                        .path("errors")
                        .get(0)
                        .path("code")
                        .asString())
                .isEqualTo("ACCOUNT_EXISTS");
        assertThat(made(admin, "wang.li", "w-2042")
                        .path("errors")
                        .get(0)
                        .path("code")
                        .asString())
                .isEqualTo("ACCOUNT_EXISTS");
        assertThat(made(admin, "Wang Li", "w-2043")
                        .path("errors")
                        .get(0)
                        .path("code")
                        .asString())
                .isEqualTo("ACCOUNT_NAME_UNFIT");
        assertThat(made(admin, "wang.li3", "no 7")
                        .path("errors")
                        .get(0)
                        .path("code")
                        .asString())
                .isEqualTo("STAFF_NUMBER_UNFIT");
        JsonNode listed = admin.ask("{accessAccounts{username staffNumber role disabled mayHaveTokens}}", Map.of())
                .path("accessAccounts");
        assertThat(listed.toString()).contains("\"wang.li\"", "\"W-2041\"").doesNotContain("password");
        assertThat(listed)
                .allSatisfy(row -> assertThat(row.path("mayHaveTokens").asBoolean())
                        .as(row.toString())
                        .isNotEqualTo(Authenticator.isNeededFor(row.path("role").asString())));
    }

    @Test
    void a_changed_account_signs_in_anew_and_is_what_it_was_made() throws Exception {
        Desk admin = program().signedIn("admin");
        Desk moved = program().signedIn("moved");

        changed(admin, "moved", "TRACING_OFFICER");

        assertThatThrownBy(() -> moved.ask(WHO, Map.of())).isInstanceOf(IOException.class);
        assertThat(program()
                        .signedIn("moved")
                        .ask(WHO, Map.of())
                        .path("me")
                        .path("role")
                        .asString())
                .isEqualTo("TRACING_OFFICER");
        assertThat(changed(admin, "moved", "SYSTEM")
                        .path("errors")
                        .get(0)
                        .path("code")
                        .asString())
                .isEqualTo("ROLE_NOT_OF_A_PERSON");
        assertThatThrownBy(() -> changed(admin, "admin", "SUPERVISOR")).hasMessageContaining("FORBIDDEN");
        assertThatThrownBy(() -> changed(admin, "nobody", "SUPERVISOR")).hasMessageContaining("NOT_FOUND");
    }

    @Test
    void who_lost_phone_and_password_gets_new_ones_and_what_was_open_ends() throws Exception {
        Desk admin = program().signedIn("admin");
        Desk lost = program().signedIn("lost");

        String password = admin.ask("mutation{accessResetAccount(username:\"lost\"){password errors{code}}}", Map.of())
                .path("accessResetAccount")
                .path("password")
                .asString();

        assertThatThrownBy(() -> lost.ask(WHO, Map.of())).isInstanceOf(IOException.class);
        assertThat(new Desk(program().port()).begin("lost", RunningProgram.PASSWORD))
                .contains("BAD_CREDENTIALS");
        Desk again = new Desk(program().port(), clock).signIn("lost", password, NEXT);
        assertThat(again.get("/api/session").body()).contains("ENROL");
    }

    @Test
    void nobody_else_administers_accounts_and_an_administrator_shows_first_who_sits_there() throws Exception {
        for (String who : List.of("desk", "boss", "reader")) {
            Desk desk = program().signedIn(who);
            assertThatThrownBy(() -> made(desk, "x.y.z", "x-1")).hasMessageContaining("FORBIDDEN");
            assertThatThrownBy(() -> desk.ask("{accessAccounts{username}}", Map.of()))
                    .hasMessageContaining("FORBIDDEN");
            assertThatThrownBy(() -> token(desk, "program", 1)).hasMessageContaining("FORBIDDEN");
        }
        Desk admin = program().signedIn("admin");
        clock.turnTo(clock.instant().plus(Duration.ofMinutes(6)));
        assertThatThrownBy(() -> made(admin, "late", "l-1")).hasMessageContaining("FRESH_SIGN_IN_NEEDED");
        assertThatThrownBy(() -> token(admin, "program", 1)).hasMessageContaining("FRESH_SIGN_IN_NEEDED");
        assertThat(admin.ask("{accessAccounts{username}}", Map.of()).path("accessAccounts"))
                .isNotEmpty();
        assertThat(admin.post("/api/confirm", Map.of("password", RunningProgram.PASSWORD))
                        .statusCode())
                .isEqualTo(204);
        assertThat(made(admin, "late", "l-1").path("errors")).isEmpty();
    }

    @Test
    void a_program_comes_in_with_a_token_and_neither_cookie_nor_session_until_it_is_revoked() throws Exception {
        Desk admin = program().signedIn("admin");
        JsonNode made = token(admin, "program", 30);
        String token = made.path("token").asString();

        HttpResponse<String> answer = asked(token, WHO);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(JSON.readTree(answer.body()).at("/data/me/role").asString()).isEqualTo("PARTNER");
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(asked(token, "{accessAccounts{username}}").body())
                .as("no more than its role")
                .contains("FORBIDDEN");
        assertThat(asked(
                                token,
                                "mutation{changePassword(current:\"" + RunningProgram.PASSWORD + "\",next:\"" + NEXT
                                        + "\"){errors{code}}}")
                        .body())
                .contains("FORBIDDEN");
        assertThat(asked(token + "x", WHO).statusCode()).isEqualTo(401);
        assertThat(asked(made.path("tokenId").asString(), WHO).statusCode()).isEqualTo(401);
        assertThat(get(token, "/api/session").statusCode())
                .as("nothing of the page")
                .isEqualTo(403);
        assertThat(program().events().queryForList("SELECT hash FROM api_token", String.class))
                .isNotEmpty()
                .noneMatch(token::contains);

        admin.ask(
                "mutation($t:String!){accessRevokeToken(tokenId:$t)}",
                Map.of("t", made.path("tokenId").asString()));
        assertThat(asked(token, WHO).statusCode()).isEqualTo(401);
        assertThatThrownBy(() -> admin.ask(
                        "mutation($t:String!){accessRevokeToken(tokenId:$t)}",
                        Map.of("t", made.path("tokenId").asString())))
                .hasMessageContaining("NOT_FOUND");
    }

    @Test
    void a_token_ends_with_its_time_and_with_whatever_changes_its_account() throws Exception {
        Desk admin = program().signedIn("admin");
        String brief = token(admin, "program", 1).path("token").asString();
        String longer = token(admin, "program", 30).path("token").asString();
        clock.turnTo(clock.instant().plus(Duration.ofHours(25)));
        assertThat(asked(brief, WHO).statusCode()).isEqualTo(401);
        assertThat(asked(longer, WHO).statusCode()).isEqualTo(200);

        program().events().update("UPDATE account SET station = NULL WHERE username = 'program'");
        assertThat(asked(longer, WHO).statusCode()).isEqualTo(401);
        assertThat(program()
                        .signedIn("admin")
                        .ask("{accessAccounts{username tokens{tokenId}}}", Map.of())
                        .path("accessAccounts"))
                .filteredOn(account -> account.path("username").asString().equals("program"))
                .allSatisfy(account -> assertThat(account.path("tokens")).isEmpty());
    }

    @Test
    void there_are_no_tokens_where_a_second_factor_is_asked_for() throws Exception {
        Desk admin = program().signedIn("admin");

        assertThat(token(admin, "boss", 30).path("errors").get(0).path("code").asString())
                .isEqualTo("TOKEN_NOT_FOR_ROLE");
        assertThat(token(admin, "desk", 0).path("errors").get(0).path("code").asString())
                .isEqualTo("TOKEN_DAYS_UNFIT");
        assertThat(token(admin, "desk", 367).path("errors").get(0).path("code").asString())
                .isEqualTo("TOKEN_DAYS_UNFIT");
    }

    @Test
    void what_a_program_watches_ends_within_five_seconds_of_its_token() throws Exception {
        Desk admin = program().signedIn("admin");
        JsonNode revoked = token(admin, "desk", 30);
        CompletableFuture<Long> ended = watching(revoked.path("token").asString());
        admin.ask(
                "mutation($t:String!){accessRevokeToken(tokenId:$t)}",
                Map.of("t", revoked.path("tokenId").asString()));
        assertThat(ended).succeedsWithin(5, TimeUnit.SECONDS);

        CompletableFuture<Long> ofAnAccount =
                watching(token(admin, "desk", 30).path("token").asString());
        program().events().update("UPDATE account SET password_hash = password_hash || '!' WHERE username = 'desk'");
        assertThat(ofAnAccount).succeedsWithin(5, TimeUnit.SECONDS);
        program().events().update("UPDATE account SET password_hash = trim(password_hash, '!')");
    }

    /** Done when the program ends it. */
    private CompletableFuture<Long> watching(String token) throws Exception {
        HttpResponse<Stream<String>> watched = http.send(
                request(token, WATCH).header("Accept", "text/event-stream").build(), BodyHandlers.ofLines());
        assertThat(watched.statusCode()).isEqualTo(200);
        CompletableFuture<Long> ended = new CompletableFuture<>();
        Thread.ofPlatform().daemon().start(() -> ended.complete(watched.body().count()));
        return ended;
    }

    private RunningProgram program() {
        return Objects.requireNonNull(started);
    }

    @Test
    void a_region_is_one_of_those_who_may_have_one_and_is_the_only_place_of_the_account() throws Exception {
        Desk admin = program().signedIn("admin");

        assertThat(ofRegion(admin, "SUPERVISOR", null, "1201").path("errors")).isEmpty();
        assertThat(admin.ask("{accessAccounts{username region}}", Map.of()).toString())
                .contains("{\"username\":\"region.super\",\"region\":\"1201\"}");
        for (JsonNode refused : List.of(
                ofRegion(admin, "SUPERVISOR", RunningProgram.STATION, "1201"),
                ofRegion(admin, "STATION_STAFF", null, "1201"),
                ofRegion(admin, "AUDITOR", null, "012"))) {
            assertThat(refused.path("errors").path(0).path("code").asString()).isEqualTo("REGION_UNFIT");
        }
    }

    private static JsonNode ofRegion(Desk admin, String role, @Nullable String station, String region)
            throws Exception {
        Map<String, Object> account = new HashMap<>(Map.of("r", role, "g", region, "u", "region.super"));
        account.put("f", station);
        return admin.ask(
                        "mutation($u:String!,$r:Role!,$f:FacilityId,$g:String){accessMakeAccount(username:$u,displayName:\"王丽\","
                            + "staffNumber:\"R-1201\",role:$r,station:$f,region:$g){errors{code}}}",
                        account)
                .path("accessMakeAccount");
    }

    private static JsonNode made(Desk admin, String username, String staffNumber) throws Exception {
        Map<String, Object> account = new HashMap<>(Map.of("u", username, "s", staffNumber));
        account.put("f", RunningProgram.STATION);
        return admin.ask(
                        "mutation($u:String!,$s:String!,$f:FacilityId){accessMakeAccount(username:$u,displayName:\"王丽\",staffNumber:$s,role:STATION_STAFF,station:$f){actor"
                            + " password errors{code}}}",
                        account)
                .path("accessMakeAccount");
    }

    private static JsonNode changed(Desk admin, String username, String role) throws Exception {
        return admin.ask(
                        "mutation($u:String!,$r:Role!,$f:FacilityId){accessChangeAccount(username:$u,displayName:\"某人\",role:$r,station:$f){actor"
                            + " errors{code}}}",
                        Map.of("u", username, "r", role, "f", RunningProgram.STATION))
                .path("accessChangeAccount");
    }

    private static JsonNode token(Desk admin, String username, int days) throws Exception {
        return admin.ask(
                        "mutation($u:String!,$d:Int!){accessMakeToken(username:$u,label:\"statistics\",days:$d)"
                                + "{tokenId token errors{code}}}",
                        Map.of("u", username, "d", days))
                .path("accessMakeToken");
    }

    private HttpResponse<String> asked(String token, String document) throws Exception {
        return http.send(request(token, document).build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String token, String document) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + program().port() + "/graphql"))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(Map.of("query", document))));
    }

    private HttpResponse<String> get(String token, String path) throws Exception {
        return http.send(
                HttpRequest.newBuilder(
                                URI.create("http://localhost:" + program().port() + path))
                        .header("Authorization", "Bearer " + token)
                        .build(),
                BodyHandlers.ofString());
    }
}
