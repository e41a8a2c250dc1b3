package org.homeward.ui.attacks;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;

/** Bodies of unusual shapes. */
final class Bodies {

    private Bodies() {}

    /** JSON whose length nobody says beforehand. */
    static UnaryOperator<HttpRequest.Builder> inPieces(String json) {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        return Caller.posted("application/json", BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(bytes)));
    }
}
