package org.homeward.ui.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/** Writes into the session how far somebody got. */
@Component
final class Entrance {

    private final SecurityContextRepository sessions;

    Entrance(SecurityContextRepository sessions) {
        this.sessions = sessions;
    }

    /** A step further: the session has another id from then on, so that nobody has it who had the one before. */
    void admit(SignedIn who, HttpServletRequest request, HttpServletResponse response) {
        request.getSession();
        request.changeSessionId();
        remember(who, request, response);
    }

    /** The same session, with what was shown once more. */
    void remember(SignedIn who, HttpServletRequest request, HttpServletResponse response) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(who, null, List.of()));
        sessions.saveContext(context, request, response);
    }
}
