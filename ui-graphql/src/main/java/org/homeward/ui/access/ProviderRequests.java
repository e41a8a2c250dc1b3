package org.homeward.ui.access;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.oauth2.client.web.AuthorizationRequestRepository;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.web.util.WebUtils;

/**
 * What was asked of the identity provider, until it answers: on the server, found by a cookie of its own. The cookie of the
 * session is never sent when another site leads here, and the provider is one; this one is, and opens nothing.
 */
final class ProviderRequests<S extends Session> implements AuthorizationRequestRepository<OAuth2AuthorizationRequest> {

    private static final String KEPT = "asked";
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final SessionRepository<S> sessions;
    private final SafeHeaders headers;

    ProviderRequests(SessionRepository<S> sessions, SafeHeaders headers) {
        this.sessions = sessions;
        this.headers = headers;
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest loadAuthorizationRequest(HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, name(request));
        S kept = cookie == null ? null : sessions.findById(cookie.getValue());
        OAuth2AuthorizationRequest asked = kept == null ? null : kept.getAttribute(KEPT);
        return asked != null && asked.getState() != null && asked.getState().equals(request.getParameter("state"))
                ? asked
                : null;
    }

    @Override
    public void saveAuthorizationRequest(
            @Nullable OAuth2AuthorizationRequest asked, HttpServletRequest request, HttpServletResponse response) {
        if (asked == null) {
            removeAuthorizationRequest(request, response);
            return;
        }
        S kept = sessions.createSession();
        kept.setMaxInactiveInterval(PATIENCE);
        kept.setAttribute(KEPT, asked);
        sessions.save(kept);
        response.addHeader(HttpHeaders.SET_COOKIE, cookie(request, kept.getId(), PATIENCE));
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest removeAuthorizationRequest(
            HttpServletRequest request, HttpServletResponse response) {
        OAuth2AuthorizationRequest asked = loadAuthorizationRequest(request);
        Cookie cookie = WebUtils.getCookie(request, name(request));
        if (asked != null && cookie != null) {
            sessions.deleteById(cookie.getValue());
            response.addHeader(HttpHeaders.SET_COOKIE, cookie(request, "", Duration.ZERO));
        }
        return asked;
    }

    private String cookie(HttpServletRequest request, String value, Duration age) {
        return ResponseCookie.from(name(request), value)
                .path("/")
                .httpOnly(true)
                .secure(headers.isSecure(request))
                .sameSite("Lax")
                .maxAge(age)
                .build()
                .toString();
    }

    private String name(HttpServletRequest request) {
        return headers.isSecure(request) ? "__Host-homeward-asked" : "homeward-asked";
    }
}
