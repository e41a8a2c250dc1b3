package org.homeward.ui.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.stereotype.Component;

/**
 * What every answer tells the browser, also one that refuses a request before anything of ours saw it: no framing, no other
 * origin, no guessing, nothing kept. That it must come by https only is said where it did, or where {@code
 * homeward.signin.secure-cookie} says that it always does because something in front of the program ends TLS.
 */
@Component
final class SafeHeaders implements HeaderWriter, RequestRejectedHandler {

    private static final Map<String, String> ALWAYS = Map.of(
            "Content-Security-Policy",
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self';"
                    + " connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
            "Cross-Origin-Opener-Policy",
            "same-origin",
            "Cross-Origin-Resource-Policy",
            "same-origin",
            "Permissions-Policy",
            "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()",
            "Referrer-Policy",
            "no-referrer",
            "X-Content-Type-Options",
            "nosniff",
            "X-Frame-Options",
            "DENY");

    private static final String CACHE = "Cache-Control";

    private final boolean alwaysSecure;

    SafeHeaders(@Value("${homeward.signin.secure-cookie:false}") boolean alwaysSecure) {
        this.alwaysSecure = alwaysSecure;
    }

    boolean isSecure(HttpServletRequest request) {
        return alwaysSecure || request.isSecure();
    }

    @Override
    public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
        ALWAYS.forEach(response::setHeader);
        if (isSecure(request)) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000");
        }
        // Files of the page have a name for each content; they say themselves how long they may be kept.
        if (!response.containsHeader(CACHE)) {
            response.setHeader(CACHE, "no-store");
        }
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, RequestRejectedException rejected)
            throws IOException {
        writeHeaders(request, response);
        response.sendError(HttpServletResponse.SC_BAD_REQUEST);
    }
}
