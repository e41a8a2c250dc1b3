package org.homeward.ui;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program is given a certificate, and other machines of the station reach it by TLS without a proxy. */
class OwnCertificateTest {

    private static final String SECRET = "of-this-test";

    @TempDir
    private @Nullable Path folder;

    @Test
    void it_is_reached_by_tls_only_and_the_session_is_kept_by_it_only() throws Exception {
        KeyStore own = certificate(folder().resolve("store.p12"));
        Path certificate = pem("CERTIFICATE", own.getCertificate("web").getEncoded());
        Path key = pem("PRIVATE KEY", own.getKey("web", SECRET.toCharArray()).getEncoded());
        try (RunningProgram program = RunningProgram.on(
                        folder().resolve("data"),
                        "--server.ssl.bundle=web",
                        "--spring.ssl.bundle.pem.web.keystore.certificate=" + certificate,
                        "--spring.ssl.bundle.pem.web.keystore.private-key=" + key);
                HttpClient browser =
                        HttpClient.newBuilder().sslContext(trusting(own)).build()) {
            HttpResponse<String> answer = asked(browser, "https", program.port());
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("strict-transport-security")).isPresent();
            assertThat(answer.headers().allValues("set-cookie"))
                    .singleElement()
                    .asString()
                    .startsWith("__Host-homeward=")
                    .contains("Secure", "HttpOnly", "SameSite=Strict");
            assertThat(asked(browser, "http", program.port()).statusCode())
                    .as("without TLS")
                    .isEqualTo(400);
            try (HttpClient stranger = HttpClient.newHttpClient()) {
                assertThatThrownBy(() -> asked(stranger, "https", program.port()))
                        .as("nobody vouches for it to others")
                        .isInstanceOf(IOException.class);
            }
        }
    }

    private static HttpResponse<String> asked(HttpClient browser, String scheme, int port)
            throws IOException, InterruptedException {
        URI address = URI.create(scheme + "://localhost:" + port + "/api/csrf");
        return browser.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    }

    private static KeyStore certificate(Path store) throws Exception {
        Process made = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "web",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=localhost",
                        "-ext",
                        "san=dns:localhost",
                        "-validity",
                        "2",
                        "-keystore",
                        store.toString(),
                        "-storepass",
                        SECRET)
                .inheritIO()
                .start();
        assertThat(made.waitFor(1, TimeUnit.MINUTES)).isTrue();
        KeyStore own = KeyStore.getInstance("PKCS12");
        try (InputStream stored = Files.newInputStream(store)) {
            own.load(stored, SECRET.toCharArray());
        }
        return own;
    }

    private static SSLContext trusting(KeyStore own) throws Exception {
        KeyStore known = KeyStore.getInstance("PKCS12");
        known.load(null, null);
        known.setCertificateEntry("web", own.getCertificate("web"));
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(known);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        return context;
    }

    private Path pem(String what, byte[] encoded) throws IOException {
        return Files.write(
                folder().resolve(what.replace(' ', '-') + ".pem"),
                List.of(
                        "-----BEGIN " + what + "-----",
                        Base64.getMimeEncoder(64, "\n".getBytes(US_ASCII)).encodeToString(encoded),
                        "-----END " + what + "-----"));
    }

    private Path folder() {
        return Objects.requireNonNull(folder);
    }
}
