package org.homeward.ui.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.stereotype.Component;

/**
 * The cookie of the session. Where requests come by https it has a name that browsers let no other host and no page without
 * https set ({@code __Host-}); only a machine that somebody tries the program on has the plain one.
 */
@Component
final class SessionCookie implements CookieSerializer {

    private final SafeHeaders headers;
    private final DefaultCookieSerializer secure = cookie("__Host-homeward", true);
    private final DefaultCookieSerializer plain = cookie("homeward", false);

    SessionCookie(SafeHeaders headers) {
        this.headers = headers;
    }

    @Override
    public void writeCookieValue(CookieValue value) {
        of(value.getRequest()).writeCookieValue(value);
    }

    @Override
    public List<String> readCookieValues(HttpServletRequest request) {
        return of(request).readCookieValues(request);
    }

    private DefaultCookieSerializer of(HttpServletRequest request) {
        return headers.isSecure(request) ? secure : plain;
    }

    private static DefaultCookieSerializer cookie(String name, boolean secure) {
        DefaultCookieSerializer cookie = new DefaultCookieSerializer();
        cookie.setCookieName(name);
        cookie.setCookiePath("/");
        cookie.setUseSecureCookie(secure);
        cookie.setUseHttpOnlyCookie(true);
        cookie.setSameSite("Strict");
        return cookie;
    }
}
