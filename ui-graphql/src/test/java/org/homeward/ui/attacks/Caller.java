package org.homeward.ui.attacks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.homeward.ui.Authenticator;
import org.homeward.ui.RunningProgram;
import tools.jackson.databind.json.JsonMapper;

/** Somebody with a cookie and a token, or with neither, who sends whatever they like. */
final class Caller {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final URI address;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private String token = "";

    Caller(URI address) {
        this.address = address;
    }

    Caller signIn(String username) throws IOException, InterruptedException {
        token();
        Reply answer = signInWith(username, RunningProgram.PASSWORD);
        if (answer.status() != 200) {
            throw new IOException(username + " is not let in: " + answer);
        }
        token();
        if (answer.json().path("next").asString("").equals("CODE")) {
            Reply shown = send("/api/second-factor/code", json(Map.of("code", Authenticator.code())));
            if (shown.status() != 204) {
                throw new IOException(username + " is not let in with a code: " + shown);
            }
            token();
        }
        return this;
    }

    Reply signInWith(String username, String password) throws IOException, InterruptedException {
        return send("/api/login", json(Map.of("username", username, "password", password)));
    }

    /** The password once more, for what takes somebody who has just given it. */
    void showAgain() throws IOException, InterruptedException {
        send("/api/confirm", json(Map.of("password", RunningProgram.PASSWORD)));
    }

    /** The token that a page would have. */
    String token() throws IOException, InterruptedException {
        token = get("/api/csrf").json().path("token").asString("");
        return token;
    }

    /** The cookie of the session; empty without one. */
    String cookie() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().contains("homeward"))
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .findFirst()
                .orElse("");
    }

    /** A question or a command as the page would send it. */
    Reply ask(String document) throws IOException, InterruptedException {
        return ask(document, Map.of());
    }

    Reply ask(String document, Map<String, ?> variables) throws IOException, InterruptedException {
        return send("/graphql", json(Map.of("query", document, "variables", variables)));
    }

    /** A body of JSON as it stands. */
    Reply post(String body) throws IOException, InterruptedException {
        return send("/graphql", posted("application/json", BodyPublishers.ofString(body)));
    }

    Reply get(String path) throws IOException, InterruptedException {
        return send(path, HttpRequest.Builder::GET);
    }

    /** Whatever a request can hold; the token is there unless it is set otherwise. */
    Reply send(String path, UnaryOperator<HttpRequest.Builder> wish) throws IOException, InterruptedException {
        return new Reply(http.send(built(path, wish), BodyHandlers.ofString()));
    }

    /** Watches: lines come until the program ends it. */
    HttpResponse<Stream<String>> watch(String document) throws IOException, InterruptedException {
        UnaryOperator<HttpRequest.Builder> wish =
                request -> json(Map.of("query", document)).apply(request).setHeader("Accept", "text/event-stream");
        return http.send(built("/graphql", wish), BodyHandlers.ofLines());
    }

    /** With what status watching begins; nothing is watched then. */
    int statusOfWatching(String document) throws IOException, InterruptedException {
        HttpResponse<Stream<String>> answer = watch(document);
        answer.body().close();
        return answer.statusCode();
    }

    /** Whether somebody who watches is told how it is now. */
    boolean isTold(String document) throws IOException, InterruptedException {
        return tells(watch(document));
    }

    /** Whether a stream tells how it is now; it is closed afterwards. */
    static boolean tells(HttpResponse<Stream<String>> answer) {
        try (Stream<String> lines = answer.body()) {
            return answer.statusCode() == 200
                    && lines.filter(line -> line.startsWith("data:{"))
                            .findFirst()
                            .filter(line -> line.contains("\"data\":{"))
                            .isPresent();
        } catch (UncheckedIOException cutOff) {
            return false;
        }
    }

    private HttpRequest built(String path, UnaryOperator<HttpRequest.Builder> wish) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(address.resolve(path)).timeout(PATIENCE).setHeader("Accept-Language", "en");
        if (!token.isEmpty()) {
            request.setHeader("X-CSRF-TOKEN", token);
        }
        return wish.apply(request).build();
    }

    static UnaryOperator<HttpRequest.Builder> json(Object body) {
        return posted("application/json", BodyPublishers.ofString(JSON.writeValueAsString(body)));
    }

    static UnaryOperator<HttpRequest.Builder> posted(String type, BodyPublisher body) {
        return request -> request.setHeader("Content-Type", type).POST(body);
    }

    static UnaryOperator<HttpRequest.Builder> with(Object body, List<String> headers) {
        return request -> json(body).apply(request).headers(headers.toArray(String[]::new));
    }

    URI address() {
        return address;
    }
}
