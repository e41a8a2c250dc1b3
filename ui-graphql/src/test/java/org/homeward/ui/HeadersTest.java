package org.homeward.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Whatever is asked for and however it is answered, the browser is told to keep to itself. */
class HeadersTest {

    @RegisterExtension
    static final StartedProgram PROGRAM =
            StartedProgram.with("--homeward.signin.secure-cookie=true").and("desk", "STATION_STAFF");

    private final HttpClient http = HttpClient.newHttpClient();

    /** The routes that the program has, files, and what it refuses, by every method it could be asked with. */
    @Test
    void every_route_and_every_refusal_says_so() throws Exception {
        TreeSet<String> routes = new TreeSet<>(List.of(
                "/",
                "/graphql",
                "/actuator/health",
                "/actuator/prometheus",
                "/not-there",
                "/error",
                "/people;v=1",
                "//people"));
        PROGRAM.running()
                .bean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .keySet()
                .forEach(route ->
                        route.getPatternValues().forEach(pattern -> routes.add(pattern.replaceAll("\\{[^}]*}", "x"))));
        assertThat(routes).contains("/api/login", "/api/second-factor/first").hasSizeGreaterThan(20);

        for (String route : routes) {
            for (String method : List.of("GET", "POST", "PUT")) {
                HttpResponse<String> answer = asked(method, route);
                assertThat(answer.headers().map())
                        .as(method + " " + route + " " + answer.statusCode())
                        .containsEntry("x-content-type-options", List.of("nosniff"))
                        .containsEntry("x-frame-options", List.of("DENY"))
                        .containsEntry("referrer-policy", List.of("no-referrer"))
                        .containsEntry("cross-origin-opener-policy", List.of("same-origin"))
                        .containsEntry("cross-origin-resource-policy", List.of("same-origin"))
                        .containsEntry("strict-transport-security", List.of("max-age=31536000"))
                        .containsKeys("permissions-policy", "content-security-policy", "cache-control");
                if (route.startsWith("/api") || route.equals("/graphql") || route.startsWith("/prints")) {
                    assertThat(answer.headers().allValues("cache-control"))
                            .as(route)
                            .containsExactly("no-store");
                }
            }
        }
    }

    @Test
    void the_cookie_is_of_this_host_alone_and_kept_from_scripts_and_other_sites() throws Exception {
        HttpResponse<String> answer = asked("GET", "/api/csrf");

        assertThat(answer.headers().allValues("Set-Cookie"))
                .singleElement()
                .satisfies(cookie -> assertThat(cookie)
                        .startsWith("__Host-homeward=")
                        .contains("Path=/;", "Secure", "HttpOnly", "SameSite=Strict")
                        .doesNotContain("Domain"));
    }

    @Test
    void without_https_there_is_no_session_for_a_cookie_of_another_name() throws Exception {
        String session =
                asked("GET", "/api/csrf").headers().firstValue("Set-Cookie").orElseThrow();
        String id = session.substring("__Host-homeward=".length(), session.indexOf(';'));

        Map<String, Boolean> known = Map.of("__Host-homeward=" + id, true, "homeward=" + id, false);
        known.forEach((cookie, is) -> assertThat(isKnown(cookie)).as(cookie).isEqualTo(is));
    }

    /** Whoever has a session is given no new one. */
    private boolean isKnown(String cookie) {
        HttpRequest request = HttpRequest.newBuilder(uri("/api/csrf"))
                .header("Cookie", cookie)
                .build();
        return http.sendAsync(request, BodyHandlers.ofString())
                .join()
                .headers()
                .allValues("Set-Cookie")
                .isEmpty();
    }

    private HttpResponse<String> asked(String method, String route) throws Exception {
        return http.send(
                HttpRequest.newBuilder(uri(route))
                        .method(method, BodyPublishers.noBody())
                        .build(),
                BodyHandlers.ofString());
    }

    private static URI uri(String route) {
        return URI.create("http://localhost:" + PROGRAM.port() + route);
    }
}
