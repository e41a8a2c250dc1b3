package org.homeward.platform.vault;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Has keys closed and opened by a service that speaks the transit protocol of HashiCorp Vault, or of OpenBao: {@code POST
 * /v1/transit/encrypt/NAME} and {@code …/decrypt/NAME} with a token in {@code X-Vault-Token}. The key of the service must be of
 * a kind that takes associated data ({@code aes256-gcm96}, {@code chacha20-poly1305}).
 */
public final class TransitService implements KeyService {

    /** What a master key is bound to: nothing else that the service closed opens as one. */
    private static final String BOUND =
            Base64.getEncoder().encodeToString("homeward master key".getBytes(StandardCharsets.UTF_8));

    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int OK = 200;

    private final URI address;
    private final String name;
    private final Path tokenFile;
    private final JsonMapper json = new JsonMapper();
    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(PATIENCE)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    /**
     * Asks the service at an address.
     *
     * @param address   with the port, without a path; https, unless it is this machine
     * @param name      of the key there
     * @param tokenFile with the token
     * @throws KeyUnavailable when keys would travel in the clear
     */
    public TransitService(URI address, String name, Path tokenFile) {
        if (!"https".equals(address.getScheme()) && !THIS_MACHINE.contains(String.valueOf(address.getHost()))) {
            throw new KeyUnavailable("A key service on another machine needs an address with https: " + address, null);
        }
        this.address = address;
        this.name = name;
        this.tokenFile = tokenFile;
    }

    @Override
    public String close(byte[] key) {
        String plain = Base64.getEncoder().encodeToString(key);
        String closed = answer("encrypt", Map.of("plaintext", plain, "associated_data", BOUND), "ciphertext");
        if (!closed.startsWith("vault:")) {
            throw unavailable("answered something that is no key", null);
        }
        return closed;
    }

    @Override
    public byte[] open(String closed) {
        String opened = answer("decrypt", Map.of("ciphertext", closed, "associated_data", BOUND), "plaintext");
        try {
            return Base64.getDecoder().decode(opened);
        } catch (IllegalArgumentException broken) {
            throw unavailable("answered something that is no key", null);
        }
    }

    private String answer(String what, Map<String, String> question, String field) {
        HttpResponse<byte[]> response = asked(what, question);
        if (response.statusCode() != OK) {
            throw unavailable("refused to " + what + " with " + name + " (" + response.statusCode() + ")", null);
        }
        try {
            JsonNode answer = json.readTree(response.body()).path("data").path(field);
            if (answer.isString()) {
                return answer.asString();
            }
        } catch (JacksonException broken) {
            throw unavailable("answered something that is no JSON", null);
        }
        throw unavailable("answered something that is no key", null);
    }

    private HttpResponse<byte[]> asked(String what, Map<String, String> question) {
        String token = token();
        HttpRequest request = HttpRequest.newBuilder(address.resolve("/v1/transit/" + what + "/" + name))
                .timeout(PATIENCE)
                .header("X-Vault-Token", token)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(json.writeValueAsBytes(question)))
                .build();
        try {
            return http.send(request, BodyHandlers.ofByteArray());
        } catch (IOException broken) {
            throw unavailable("cannot be reached", broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw unavailable("was not waited for", stopped);
        }
    }

    private String token() {
        try {
            return Files.readString(tokenFile).strip();
        } catch (IOException broken) {
            throw new KeyUnavailable("The token for the key service cannot be read: " + tokenFile, broken);
        }
    }

    /** Nothing of what the service said: its answers hold keys. */
    private KeyUnavailable unavailable(String what, @Nullable Exception cause) {
        return new KeyUnavailable("The key service at " + address.getAuthority() + " " + what, cause);
    }
}
