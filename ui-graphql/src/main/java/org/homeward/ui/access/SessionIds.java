package org.homeward.ui.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.session.web.http.CookieSerializer;

/**
 * Takes out of a cookie only what can be the id of a session, which is a UUID: the database need not be asked for anything else,
 * and some of it the database cannot even be asked for.
 *
 * @param cookie reads and writes it
 */
record SessionIds(CookieSerializer cookie) implements CookieSerializer {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    @Override
    public List<String> readCookieValues(HttpServletRequest request) {
        return cookie.readCookieValues(request).stream()
                .filter(value -> ID.matcher(value).matches())
                .toList();
    }

    @Override
    public void writeCookieValue(CookieValue value) {
        cookie.writeCookieValue(value);
    }
}
