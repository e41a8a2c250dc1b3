package org.homeward.ui.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What no library sends: two requests in one, lengths that contradict each other, and lines that are held open: row 55. */
final class ServerRow {

    private static final int MANY = 400;
    private static final int SHORTER_THAN_A_LINE_IS_HELD = 6_000;
    private static final String HOST = "Host: localhost\r\n";
    private static final String JSON = "Content-Type: application/json\r\n";
    private static final String FORM = "Content-Type: application/x-www-form-urlencoded\r\n";
    private static final String SECOND = "GET /api/csrf HTTP/1.1\r\n" + HOST + "\r\n";
    private static final String ALIVE = "GET /api/session HTTP/1.1\r\n" + HOST + "Connection: close\r\n\r\n";

    private ServerRow() {}

    static Row<URI> row() {
        List<Attack<URI>> attacks = new ArrayList<>();
        doubtful()
                .forEach((what, bytes) -> attacks.add(new Attack<>(what, server -> {
                    String answer = RawCaller.answered(server, bytes);
                    assertThat(answer.split("HTTP/1\\.1 ", -1)).as(answer).hasSizeLessThanOrEqualTo(2);
                    assertThat(answer).doesNotContain("\"token\"").doesNotStartWith("HTTP/1.1 200");
                })));
        for (String held : List.of(
                "",
                "GET / HTTP/1.1\r\n" + HOST,
                "POST /api/login HTTP/1.1\r\n" + HOST + JSON + "Content-Length: 9\r\n\r\n{",
                "POST /prints/x HTTP/1.1\r\n" + HOST + FORM + "Content-Length: 9\r\n\r\na=")) {
            attacks.add(new Attack<>(
                    MANY + " lines that say \"" + held.lines().findFirst().orElse("nothing") + "\" and no more",
                    server -> othersAreAnswered(server, held)));
        }
        return new Row<>(
                55,
                "two requests in one, lengths that contradict each other, and lines that are held open",
                site -> site.edge().address(),
                Site::gullible,
                attacks);
    }

    private static void othersAreAnswered(URI server, String held) throws IOException {
        List<Socket> lines = new ArrayList<>();
        try {
            for (int i = 0; i < MANY; i++) {
                Socket line = new Socket();
                lines.add(line);
                line.connect(new InetSocketAddress(server.getHost(), server.getPort()), SHORTER_THAN_A_LINE_IS_HELD);
                line.getOutputStream().write(held.getBytes(StandardCharsets.ISO_8859_1));
                line.getOutputStream().flush();
            }
            assertThat(RawCaller.answered(server, ALIVE, SHORTER_THAN_A_LINE_IS_HELD))
                    .startsWith("HTTP/1.1 200");
        } catch (SocketTimeoutException | ConnectException full) {
            throw new AssertionError("No line is left for others", full);
        } finally {
            for (Socket line : lines) {
                line.close();
            }
        }
    }

    private static Map<String, String> doubtful() {
        String post = "POST /graphql HTTP/1.1\r\n" + HOST + JSON;
        Map<String, String> doubtful = new LinkedHashMap<>();
        doubtful.put(
                "a length and pieces",
                post + "Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n" + SECOND);
        doubtful.put(
                "two lengths", post + "Content-Length: 0\r\nContent-Length: " + SECOND.length() + "\r\n\r\n" + SECOND);
        doubtful.put("two lengths in one line", post + "Content-Length: 0, 40\r\n\r\n" + SECOND);
        doubtful.put("a length with a sign", post + "Content-Length: +0\r\n\r\n" + SECOND);
        doubtful.put("a negative length", post + "Content-Length: -1\r\n\r\n" + SECOND);
        doubtful.put("a length in hexadecimal", post + "Content-Length: 0x0\r\n\r\n" + SECOND);
        doubtful.put("pieces of another kind", post + "Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n" + SECOND);
        doubtful.put("pieces twice", post + "Transfer-Encoding: chunked, chunked\r\n\r\n0\r\n\r\n" + SECOND);
        doubtful.put("a piece of a negative size", post + "Transfer-Encoding: chunked\r\n\r\n-1\r\n\r\n" + SECOND);
        doubtful.put("a blank before the colon", post + "Content-Length : 0\r\n\r\n" + SECOND);
        doubtful.put(
                "a length, and pieces in two lines",
                post + "Content-Length: 4\r\nTransfer-Encoding:\r\n chunked\r\n\r\n0\r\n\r\n" + SECOND);
        doubtful.put("a NUL in a header", "GET /nowhere HTTP/1.1\r\n" + HOST + "X-A: b\u0000c\r\n\r\n");
        doubtful.put("no host", "GET /nowhere HTTP/1.1\r\n\r\n");
        doubtful.put("two hosts", "GET /nowhere HTTP/1.1\r\n" + HOST + "Host: example.org\r\n\r\n");
        doubtful.put("another protocol", "GET /nowhere HTTP/9.9\r\n" + HOST + "\r\n");
        doubtful.put("no protocol", "GET /nowhere\r\n\r\n");
        doubtful.put("a blank in the address", "GET /no where HTTP/1.1\r\n" + HOST + "\r\n");
        doubtful.put(
                "a header of 100 KB", "GET /nowhere HTTP/1.1\r\n" + HOST + "X-A: " + "b".repeat(100_000) + "\r\n\r\n");
        doubtful.put("5,000 headers", "GET /nowhere HTTP/1.1\r\n" + HOST + "X-A: b\r\n".repeat(5_000) + "\r\n");
        doubtful.put("an address of 100 KB", "GET /" + "a".repeat(100_000) + " HTTP/1.1\r\n" + HOST + "\r\n");
        return doubtful;
    }
}
