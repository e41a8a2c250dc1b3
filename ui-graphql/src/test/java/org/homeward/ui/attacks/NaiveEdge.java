package org.homeward.ui.attacks;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.execution.AsyncExecutionStrategy;
import graphql.execution.AsyncSerialExecutionStrategy;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.DataFetcherExceptionHandlerResult;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.introspection.Introspection;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.homeward.ui.platform.Unboxed;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import reactor.core.publisher.Flux;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The same schema with the same answers behind an edge that somebody wrote in an afternoon: whoever asks is taken for a
 * supervisor, any method and any type of content will do, nothing is limited, the schema is told, faults are told with all
 * they have, every origin is welcome, and nobody is forgotten or signed out. It is what the attacks on the edge must succeed on.
 */
final class NaiveEdge implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Duration LONGEST_STREAM = Duration.ofSeconds(10);
    private static final Pattern UNKNOWN_FIELD = Pattern.compile("Field '(\\w+)' in type");

    private final HttpServer server;
    private final ExecutorService threads =
            Executors.newCachedThreadPool(Thread.ofPlatform().daemon().factory());
    private final GraphQL engine;
    private final Authentication everybody;
    private final Queue<String> log = new ConcurrentLinkedQueue<>();

    NaiveEdge(GraphQL sound, Authentication everybody) throws IOException {
        this.everybody = everybody;
        DataFetcherExceptionHandler chatty = fault -> CompletableFuture.completedFuture(
                DataFetcherExceptionHandlerResult.newResult(GraphqlErrorBuilder.newError()
                                .message(
                                        "%s",
                                        fault.getException() + " at "
                                                + List.of(fault.getException().getStackTrace()))
                                .extensions(Map.of("code", "EXCEPTION"))
                                .build())
                        .build());
        this.engine = sound.transform(builder -> builder.instrumentation(SimplePerformantInstrumentation.INSTANCE)
                .valueUnboxer(Unboxed.values())
                .queryExecutionStrategy(new AsyncExecutionStrategy(chatty))
                .mutationExecutionStrategy(new AsyncSerialExecutionStrategy(chatty)));
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::answerOrTell);
        server.start();
    }

    URI address() {
        return URI.create("http://localhost:" + server.getAddress().getPort());
    }

    /** What was asked, as it came. */
    String log() {
        return String.join("", log);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void answerOrTell(HttpExchange exchange) throws IOException {
        try {
            answer(exchange);
        } catch (RuntimeException fault) {
            write(exchange, "java: " + fault + " at " + List.of(fault.getStackTrace()));
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        Headers headers = exchange.getResponseHeaders();
        String origin = exchange.getRequestHeaders().getFirst("Origin");
        headers.set("Access-Control-Allow-Origin", origin == null ? "*" : origin);
        headers.set("Access-Control-Allow-Credentials", "true");
        headers.set("Set-Cookie", "homeward=always-the-same; Path=/");
        headers.set("Server", "naive/1.0");
        String said = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        List<Map<String, ?>> asked = asked(exchange, said);
        log.add("asked at " + exchange.getRequestURI().getPath() + " for "
                + said.replace("\\r", "\n").replace("\\n", "\n") + '\n');
        SecurityContextHolder.setContext(new SecurityContextImpl(everybody));
        if (asked.isEmpty()) {
            page(exchange);
            return;
        }
        List<Object> answers = new ArrayList<>();
        for (Map<String, ?> one : asked) {
            ExecutionResult result = execute(one);
            if (result.getData() instanceof Publisher<?> stream) {
                stream(exchange, stream);
                return;
            }
            answers.add(told(result));
        }
        headers.set("Content-Type", "application/json");
        write(exchange, JSON.writeValueAsString(answers.size() == 1 ? answers.getFirst() : answers));
    }

    /** Takes a question from wherever it may stand. */
    @SuppressWarnings("unchecked")
    private static List<Map<String, ?>> asked(HttpExchange exchange, String said) {
        String inAddress = exchange.getRequestURI().getRawQuery();
        for (String form : List.of(inAddress == null ? "" : inAddress, said)) {
            Matcher field = Pattern.compile("(?:^|[&\\n])query=([^&]+)").matcher(form);
            if (field.find()) {
                return List.of(Map.of("query", URLDecoder.decode(field.group(1), StandardCharsets.UTF_8)));
            }
        }
        Matcher json = Pattern.compile("(?s)[\\[{].*[]}]").matcher(said);
        if (!exchange.getRequestURI().getPath().equals("/graphql") || !json.find()) {
            return List.of();
        }
        try {
            Object body = JSON.readValue(json.group(), Object.class);
            return body instanceof List<?> many ? (List<Map<String, ?>>) many : List.of((Map<String, ?>) body);
        } catch (JacksonException no) {
            return List.of();
        }
    }

    private ExecutionResult execute(Map<String, ?> asked) {
        Object document = asked.get("query");
        Object variables = asked.get("variables");
        String text = document == null ? World.FILE_HERE : document.toString();
        if (!text.contains("__schema") && !text.contains("__type(")) {
            return execute(text, variables);
        }
        // The library has one switch for the whole process, in which another test may run beside.
        boolean before = Introspection.enabledJvmWide(true);
        try {
            return execute(text, variables);
        } finally {
            Introspection.enabledJvmWide(before);
        }
    }

    @SuppressWarnings("unchecked")
    private ExecutionResult execute(String document, @Nullable Object variables) {
        return engine.execute(ExecutionInput.newExecutionInput(document)
                .variables(variables == null ? Map.of() : (Map<String, Object>) variables)
                // What answers may run on another thread, which takes from here who asks.
                .graphQLContext(Map.of(SecurityContext.class.getName(), new SecurityContextImpl(everybody)))
                .build());
    }

    private static Map<String, Object> told(ExecutionResult result) {
        Map<String, Object> told = new LinkedHashMap<>();
        List<Map<String, Object>> errors = new ArrayList<>();
        for (GraphQLError error : result.getErrors()) {
            Map<String, Object> one = new HashMap<>(error.toSpecification());
            Matcher unknown = UNKNOWN_FIELD.matcher(error.getMessage());
            one.put("message", error.getMessage() + (unknown.find() ? ". Did you mean \"recipients\"?" : ""));
            errors.add(one);
        }
        if (!errors.isEmpty()) {
            told.put("errors", errors);
        }
        told.put("data", result.getData());
        told.put("extensions", Map.of("tracing", Map.of("duration", 1)));
        return told;
    }

    private static void page(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        if (path.startsWith("/api/")) {
            write(exchange, "{\"token\":\"naive\",\"mustChangePassword\":false}");
        } else {
            exchange.getResponseHeaders().set("Content-Type", "text/html");
            write(exchange, "<html><script>start()</script><p>" + World.NAME + " " + World.ID_NUMBER + "</p></html>");
        }
    }

    private static void stream(HttpExchange exchange, Publisher<?> stream) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
        exchange.sendResponseHeaders(200, 0);
        try (OutputStream out = exchange.getResponseBody()) {
            Flux.from(stream)
                    .take(LONGEST_STREAM)
                    .doOnNext(told -> tell(out, told))
                    .blockLast();
        }
    }

    private static void tell(OutputStream out, Object told) {
        String data = JSON.writeValueAsString(((ExecutionResult) told).toSpecification());
        try {
            out.write(("event:next\ndata:" + data + "\n\n").getBytes(StandardCharsets.UTF_8));
            out.flush();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static void write(HttpExchange exchange, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
