package org.homeward.ui.access;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a page sends to the program in which it runs, and nothing that it shows. */
final class RehearsedPage {

    private final JsonMapper json = new JsonMapper();
    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final URI address;
    private String token = "";

    RehearsedPage(int port) {
        this.address = URI.create("http://localhost:" + port);
    }

    /** Signs in with a one-time password and changes it. */
    void signIn(String username, String first, String next) throws IOException, InterruptedException {
        // There is no page in a program that was built without one.
        http.send(HttpRequest.newBuilder(address.resolve("/")).build(), BodyHandlers.discarding());
        renewToken();
        post("/api/login", Map.of("username", username, "password", first));
        renewToken();
        ask(
                "mutation($c:String!,$n:String!){changePassword(current:$c,next:$n){errors{code}}}",
                Map.of("c", first, "n", next));
        renewToken();
    }

    /**
     * Asks.
     *
     * @throws IOException when the answer is anything but data
     */
    void ask(String document, Map<String, ?> variables) throws IOException, InterruptedException {
        JsonNode answer = post("/graphql", Map.of("query", document, "variables", variables));
        if (answer.has("errors")) {
            throw new IOException("A rehearsal was answered with " + answer.path("errors"));
        }
    }

    private void renewToken() throws IOException, InterruptedException {
        token = json.readTree(send(
                        HttpRequest.newBuilder(address.resolve("/api/csrf")).build()))
                .path("token")
                .asString();
    }

    private JsonNode post(String path, Map<String, ?> body) throws IOException, InterruptedException {
        return json.readTree(send(HttpRequest.newBuilder(address.resolve(path))
                .header(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_JSON_VALUE)
                .header("X-CSRF-TOKEN", token)
                .POST(BodyPublishers.ofString(json.writeValueAsString(body)))
                .build()));
    }

    private String send(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
        if (answer.statusCode() != HttpStatus.OK.value()) {
            throw new IOException("A rehearsal was answered with " + answer.statusCode());
        }
        return answer.body();
    }
}
