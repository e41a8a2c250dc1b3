package org.homeward.ui;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import org.homeward.platform.vault.Totp;
import org.homeward.shared.kernel.Command;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody at a desk, over HTTP as the web page does it: a cookie, a token, and GraphQL. */
final class Desk {

    private static final JsonMapper JSON = new JsonMapper();

    /** The inputs that are not called as the mutation is. */
    private static final Map<String, String> INPUTS = Map.ofEntries(
            Map.entry("OpenFile", "OpenPersonFile"),
            Map.entry("Open", "OpenTracing"),
            Map.entry("Close", "CloseTracing"),
            Map.entry("Suspend", "SuspendTracing"),
            Map.entry("Describe", "DescribePerson"),
            Map.entry("RegisterReport", "RegisterMissingReport"),
            Map.entry("CloseReport", "CloseMissingReport"),
            Map.entry("ReopenReport", "ReopenMissingReport"),
            Map.entry("ChangeConsent", "ChangeReportConsent"),
            Map.entry("Propose", "ProposePlacement"),
            Map.entry("Assess", "AssessPlacement"),
            Map.entry("Approve", "ApprovePlacement"),
            Map.entry("Reject", "RejectPlacement"),
            Map.entry("Withdraw", "WithdrawPlacement"),
            Map.entry("Start", "StartPlacement"),
            Map.entry("Review", "ReviewPlacement"),
            Map.entry("RecordVisit", "RecordPlacementVisit"),
            Map.entry("Disrupt", "DisruptPlacement"),
            Map.entry("End", "EndPlacement"),
            Map.entry("JourneyPlan", "PlanJourney"),
            Map.entry("JourneyRequestReception", "RequestReception"),
            Map.entry("JourneyConfirmReception", "ConfirmReception"),
            Map.entry("JourneyAssess", "AssessReturn"),
            Map.entry("JourneyCancel", "CancelJourney"),
            Map.entry("JourneyApprove", "ApproveJourney"),
            Map.entry("JourneyAssignEscorts", "AssignEscorts"),
            Map.entry("JourneyEntrust", "EntrustJourney"),
            Map.entry("JourneyRecordRefusal", "RecordRefusal"),
            Map.entry("JourneyRedirect", "RedirectJourney"),
            Map.entry("JourneyAbort", "AbortJourney"),
            Map.entry("JourneyIssueVoucher", "IssueTravelVoucher"),
            Map.entry("JourneyDepart", "DepartJourney"),
            Map.entry("JourneyCompleteBoardingStep", "CompleteBoardingStep"),
            Map.entry("JourneyCheckIn", "CheckIn"),
            Map.entry("JourneyHandOverAtRelay", "HandOverAtRelay"),
            Map.entry("JourneyReportIncident", "ReportIncident"),
            Map.entry("JourneyArrive", "Arrive"),
            Map.entry("JourneySignHandover", "SignHandover"),
            Map.entry("JourneyRecordKinPickup", "RecordKinPickup"),
            Map.entry("JourneyRecordFollowUp", "RecordFollowUp"),
            Map.entry("AccessBreakGlass", "BreakGlass"),
            Map.entry("AccessReviewGlass", "ReviewGlass"),
            Map.entry("RequestSend", "SendStationRequest"),
            Map.entry("RequestAnswer", "AnswerStationRequest"),
            Map.entry("RequestDecline", "DeclineStationRequest"),
            Map.entry("RequestWithdraw", "WithdrawStationRequest"),
            Map.entry("RequestExpire", "ExpireStationRequest"),
            Map.entry("RovingProposeMission", "ProposeRovingMission"),
            Map.entry("RovingAgreeToMission", "AgreeToRovingMission"),
            Map.entry("RovingDeclineMission", "DeclineRovingMission"),
            Map.entry("RovingCallOffMission", "CallOffRovingMission"),
            Map.entry("RovingStartMission", "StartRovingMission"),
            Map.entry("RovingEndMission", "EndRovingMission"));

    private final String address;
    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private String token = "";
    private String language = "en";
    private final Clock clock;

    Desk(int port) {
        this(port, Clock.systemUTC());
    }

    /** With an authenticator app that goes by this clock. */
    Desk(int port, Clock clock) {
        this.address = "http://localhost:" + port;
        this.clock = clock;
    }

    /** Signs in, gives a code where one is asked for and, where it is the first time, changes the password. */
    Desk signIn(String username, String password, String next) throws IOException, InterruptedException {
        token();
        JsonNode answer = JSON.readTree(post("/api/login", Map.of("username", username, "password", password))
                .body());
        token();
        if (answer.path("next").asString("").equals("CODE")) {
            give(Totp.code(Authenticator.SECRET, clock.instant()));
        }
        if (answer.path("mustChangePassword").asBoolean()) {
            ask(
                    "mutation($c:String!,$n:String!){changePassword(current:$c,next:$n){errors{code}}}",
                    Map.of("c", password, "n", next));
            token();
        }
        return this;
    }

    /** Gives the password alone, and gets what comes next. */
    String begin(String username, String password) throws IOException, InterruptedException {
        token();
        HttpResponse<String> answer = post("/api/login", Map.of("username", username, "password", password));
        token();
        return answer.statusCode() == 200
                ? JSON.readTree(answer.body()).path("next").asString()
                : answer.body();
    }

    private void give(String code) throws IOException, InterruptedException {
        HttpResponse<String> answer = post("/api/second-factor/code", Map.of("code", code));
        if (answer.statusCode() != 204) {
            throw new IOException("code was answered " + answer.statusCode());
        }
        token();
    }

    /** Reads in this language from now on. */
    Desk reading(String next) {
        language = next;
        return this;
    }

    /** Asks and gets the data; an answer with errors fails. */
    JsonNode ask(String document, Map<String, ?> variables) throws IOException, InterruptedException {
        JsonNode answer = answer(document, variables);
        if (answer.has("errors")) {
            throw new IOException("errors: " + answer.path("errors"));
        }
        return answer.path("data");
    }

    /** Asks and gets whatever comes. */
    JsonNode answer(String document, Map<String, ?> variables) throws IOException, InterruptedException {
        HttpResponse<String> response = post("/graphql", Map.of("query", document, "variables", variables));
        if (response.statusCode() != 200) {
            throw new IOException("status " + response.statusCode());
        }
        return JSON.readTree(response.body());
    }

    /** Sends a command by the name of its mutation, and gets the payload. */
    JsonNode send(String mutation, Map<String, ?> input, String commandId) throws IOException, InterruptedException {
        return send(mutation, input, Map.of("commandId", commandId));
    }

    /** Sends a command as the mutation that it has, and gets the payload. */
    JsonNode send(Command command, String commandId) throws IOException, InterruptedException {
        CommandInput input = CommandInput.of(command);
        return ask(input.document(), Map.of("i", input.fields(), "m", Map.of("commandId", commandId)))
                .path(input.mutation());
    }

    JsonNode send(String mutation, Map<String, ?> input, Map<String, ?> meta) throws IOException, InterruptedException {
        String type = Character.toUpperCase(mutation.charAt(0)) + mutation.substring(1);
        String command = type.replaceFirst("^(Person|Intake|Network|Tracing|Missing|Placement)", "");
        String document = "mutation($i:" + INPUTS.getOrDefault(command, command)
                + "Input!,$m:CommandMeta!){" + mutation
                + "(input:$i,meta:$m){version errors{__typename code message field}}}";
        return ask(document, Map.of("i", input, "m", meta)).path(mutation);
    }

    /** Watches: a line comes whenever something changed, and the end when the program ends it. */
    HttpResponse<Stream<String>> watch(String document) throws IOException, InterruptedException {
        return watch(document, "text/event-stream");
    }

    /** Watches, and takes the answer as something that may not be a stream. */
    HttpResponse<Stream<String>> watch(String document, String accepted) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + "/graphql"))
                .header("Content-Type", "application/json")
                .header("Accept", accepted)
                .header("Accept-Language", language)
                .header("X-CSRF-TOKEN", token)
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(Map.of("query", document))))
                .build();
        return http.send(request, BodyHandlers.ofLines());
    }

    /** Signs out; the cookie stays in the browser, as it would with somebody who kept a copy of it. */
    int signOut() throws IOException, InterruptedException {
        return post("/api/logout", Map.of()).statusCode();
    }

    HttpResponse<String> post(String path, Map<String, ?> body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + path))
                .timeout(Duration.ofSeconds(30))
                .header("Content-Type", "application/json")
                .header("Accept-Language", language)
                .header("X-CSRF-TOKEN", token)
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(body)))
                .build();
        return http.send(request, BodyHandlers.ofString());
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(URI.create(address + path)).build(), BodyHandlers.ofString());
    }

    /** Posts a form and gets what is no text, such as a printed paper. */
    HttpResponse<byte[]> form(String path, String fields) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + path))
                .timeout(Duration.ofSeconds(30))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(fields + "&_csrf=" + token))
                .build();
        return http.send(request, BodyHandlers.ofByteArray());
    }

    /** What is no text, such as a printed paper. */
    byte[] bytes(String path) throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(URI.create(address + path)).build(), BodyHandlers.ofByteArray())
                .body();
    }

    private void token() throws IOException, InterruptedException {
        token = JSON.readTree(get("/api/csrf").body()).path("token").asString();
    }
}
