package org.homeward.ui.attacks;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** A server that takes whatever comes for two requests that are in order, and cares for one line at a time. */
final class GullibleServer implements AutoCloseable {

    private static final String ANSWER = "HTTP/1.1 200 OK\r\nContent-Length: 12\r\n\r\n{\"token\":\"\"}";

    private final ServerSocket server;

    GullibleServer() throws IOException {
        server = new ServerSocket(0, 1_000, InetAddress.getByName("localhost"));
        Thread.ofPlatform().daemon().start(this::serve);
    }

    URI address() {
        return URI.create("http://localhost:" + server.getLocalPort());
    }

    private void serve() {
        while (!server.isClosed()) {
            try (Socket line = server.accept()) {
                InputStream from = new BufferedInputStream(line.getInputStream());
                StringBuilder said = new StringBuilder();
                while (said.indexOf("\r\n\r\n", said.length() - 4) < 0) {
                    int next = from.read();
                    if (next < 0) {
                        break;
                    }
                    said.append((char) next);
                }
                if (said.indexOf("Content-Length: 9\r\n") > 0) {
                    from.readNBytes(9);
                }
                line.getOutputStream().write((ANSWER + ANSWER).getBytes(StandardCharsets.ISO_8859_1));
                line.getOutputStream().flush();
            } catch (IOException gone) {
                // The next line is waiting.
            }
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
