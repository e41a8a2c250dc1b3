package org.homeward.platform.vault;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.subtle.AesGcmJce;
import com.google.crypto.tink.subtle.Random;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A small server that speaks the transit protocol as it is documented. It is no Vault, and nothing was tried with one. */
public final class TransitStandIn implements AutoCloseable {

    /** What it must be shown. */
    public static final String TOKEN = "token-of-the-test";

    /** The name of its key. */
    public static final String KEY = "homeward";

    private static final String MARK = "vault:v1:";
    private static final int KEY_BYTES = 32;

    private final AtomicInteger asked = new AtomicInteger();
    private final Aead own;
    private final HttpServer server;
    private final JsonMapper json = new JsonMapper();

    /** Starts on a port of its own. */
    public TransitStandIn() throws IOException, GeneralSecurityException {
        own = new AesGcmJce(Random.randBytes(KEY_BYTES));
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/v1/transit/encrypt/" + KEY, request -> answer(request, this::closed));
        server.createContext("/v1/transit/decrypt/" + KEY, request -> answer(request, this::opened));
        server.start();
    }

    /** Where it listens. */
    public URI address() {
        return URI.create("http://localhost:" + server.getAddress().getPort());
    }

    /** How often it was asked. */
    public int asked() {
        return asked.get();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private interface Answer {
        Map<String, String> to(JsonNode question) throws GeneralSecurityException;
    }

    private Map<String, String> closed(JsonNode question) throws GeneralSecurityException {
        byte[] sealed = own.encrypt(bytes(question, "plaintext"), bytes(question, "associated_data"));
        return Map.of("ciphertext", MARK + Base64.getEncoder().encodeToString(sealed));
    }

    private Map<String, String> opened(JsonNode question) throws GeneralSecurityException {
        String sealed = question.path("ciphertext").asString().substring(MARK.length());
        byte[] plain = own.decrypt(Base64.getDecoder().decode(sealed), bytes(question, "associated_data"));
        return Map.of("plaintext", Base64.getEncoder().encodeToString(plain));
    }

    private void answer(HttpExchange request, Answer answer) throws IOException {
        asked.incrementAndGet();
        try (request) {
            if (TOKEN.equals(request.getRequestHeaders().getFirst("X-Vault-Token"))) {
                JsonNode question = json.readTree(request.getRequestBody().readAllBytes());
                send(request, 200, Map.of("data", answer.to(question)));
            } else {
                send(request, 403, Map.of("errors", new String[] {"permission denied"}));
            }
        } catch (GeneralSecurityException refused) {
            request.sendResponseHeaders(400, -1);
        }
    }

    private void send(HttpExchange request, int status, Map<String, ?> said) throws IOException {
        byte[] body = json.writeValueAsBytes(said);
        request.sendResponseHeaders(status, body.length);
        request.getResponseBody().write(body);
    }

    private static byte[] bytes(JsonNode question, String field) {
        return Base64.getDecoder().decode(question.path(field).asString());
    }
}
