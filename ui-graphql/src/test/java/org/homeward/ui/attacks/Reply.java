package org.homeward.ui.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What came back. */
record Reply(int status, HttpHeaders headers, String body) {

    private static final JsonMapper JSON = new JsonMapper();

    /** Names of classes, packages and files, the words of a stack, and what helps somebody guess. */
    private static final Pattern INSIDES = Pattern.compile(
            "(?i)exception|\\bat (org|java|graphql|tools|io)\\.|\\b(org|java|jakarta|graphql|tools)\\.[a-z]+\\.|did"
                    + " you mean|\\.java\\b|\\bSELECT\\b|/tmp/|stacktrace|psql|jdbc:|lucene|mongo|tomcat|whitelabel");

    Reply(HttpResponse<String> response) {
        this(response.statusCode(), response.headers(), response.body());
    }

    JsonNode json() {
        try {
            return JSON.readTree(body);
        } catch (JacksonException none) {
            return JSON.createObjectNode();
        }
    }

    JsonNode data() {
        return json().path("data");
    }

    /** The first code in an error, or in the payload of a mutation; empty when there is none. */
    String code() {
        JsonNode errors = json().path("errors");
        if (!errors.isEmpty()) {
            return errors.path(0).path("extensions").path("code").asString("");
        }
        for (JsonNode payload : data()) {
            JsonNode refusals = payload.path("errors");
            if (!refusals.isEmpty()) {
                return refusals.path(0).path("code").asString("");
            }
        }
        return "";
    }

    Optional<String> header(String name) {
        return headers.firstValue(name);
    }

    boolean isRefused() {
        return status >= 400
                || (!json().path("errors").isEmpty() && data().valueStream().allMatch(JsonNode::isNull))
                || !code().isEmpty();
    }

    /** Nothing was done or shown, and nothing told of how it works inside or of anybody. */
    Reply refused() {
        assertThat(isRefused()).as("refused: %s", this).isTrue();
        return tellsNothing();
    }

    /** Refused with one of these codes. */
    Reply refused(String... codes) {
        assertThat(code()).as("%s", this).isIn((Object[]) codes);
        return refused();
    }

    /** Refused with a code that is meant for the asker, whichever it is, or with a status and no words. */
    Reply coded() {
        assertThat(status >= 400 && body.isEmpty() ? "STATUS" : code())
                .as("%s", this)
                .matches("[A-Z_]+")
                .isNotEqualTo("EXCEPTION");
        return refused();
    }

    /** Refused before anything was looked at. */
    Reply limited() {
        assertThat(status).as("%s", this).isIn(400, 405, 408, 411, 413, 414, 415, 429, 431);
        return refused();
    }

    /** Not open to this asker: as an address that is not there, or of a kind that is not taken. */
    Reply closed() {
        assertThat(status).as("%s", this).isBetween(400, 499);
        return refused();
    }

    Reply tellsNothing() {
        assertThat(body).doesNotContainPattern(INSIDES);
        for (String canary : World.CANARIES) {
            assertThat(body).doesNotContain(canary);
        }
        return this;
    }

    @Override
    public String toString() {
        return status + " " + body.substring(0, Math.min(body.length(), 600));
    }
}
