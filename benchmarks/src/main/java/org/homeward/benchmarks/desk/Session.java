package org.homeward.benchmarks.desk;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One signed-in user with one connection. */
final class Session {

    private static final JsonMapper JSON = new JsonMapper();

    private final String address;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager())
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private String token = "";

    Session(String address) {
        this.address = address;
    }

    void signIn(String username, String password) throws IOException, InterruptedException {
        token();
        HttpResponse<String> answer = post("/api/login", Map.of("username", username, "password", password));
        if (answer.statusCode() != 200) {
            throw new IOException("sign-in was answered with " + answer.statusCode());
        }
        token();
        String next = JSON.readTree(answer.body()).path("next").asString();
        if (!next.equals("OPEN")) {
            throw new IOException("choose an account that needs no more than its password; next is " + next);
        }
    }

    void changePassword(String username, String current, String next) throws IOException, InterruptedException {
        token();
        post("/api/login", Map.of("username", username, "password", current));
        token();
        ask(
                "mutation($c:String!,$n:String!){changePassword(current:$c,next:$n){errors{code}}}",
                Map.of("c", current, "n", next));
    }

    /**
     * Asks.
     *
     * @throws IOException when the answer is anything but data
     */
    JsonNode ask(String document, Map<String, ?> variables) throws IOException, InterruptedException {
        HttpResponse<String> answer = post("/graphql", Map.of("query", document, "variables", variables));
        JsonNode body = JSON.readTree(answer.body());
        if (answer.statusCode() != 200 || body.has("errors")) {
            throw new IOException("answered with " + answer.statusCode() + " " + body.path("errors"));
        }
        return body.path("data");
    }

    private HttpResponse<String> post(String path, Map<String, ?> body) throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(URI.create(address + path))
                        .timeout(Duration.ofSeconds(60))
                        .header("Content-Type", "application/json")
                        .header("X-CSRF-TOKEN", token)
                        .POST(BodyPublishers.ofString(JSON.writeValueAsString(body)))
                        .build(),
                BodyHandlers.ofString());
    }

    private void token() throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(
                HttpRequest.newBuilder(URI.create(address + "/api/csrf")).build(), BodyHandlers.ofString());
        token = JSON.readTree(answer.body()).path("token").asString();
    }
}
