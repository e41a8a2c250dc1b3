package org.homeward.ui.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Signing in and out of the web page: a session on the server, a cookie in the browser. */
@RestController
class SignIn {

    private final AuthenticationManager authentication;
    private final SecurityContextRepository sessions;
    private final Accounts accounts;

    SignIn(AuthenticationManager authentication, SecurityContextRepository sessions, Accounts accounts) {
        this.authentication = authentication;
        this.sessions = sessions;
        this.accounts = accounts;
    }

    record Credentials(String username, String password) {
        @Override
        public String toString() {
            return "Credentials[hidden]";
        }
    }

    @GetMapping("/api/csrf")
    Map<String, String> csrf(CsrfToken token) {
        return Map.of("token", token.getToken());
    }

    @PostMapping("/api/login")
    ResponseEntity<Map<String, Object>> signIn(
            @RequestBody Credentials given, HttpServletRequest request, HttpServletResponse response) {
        try {
            Authentication who = authentication.authenticate(
                    UsernamePasswordAuthenticationToken.unauthenticated(given.username(), given.password()));
            accounts.signedIn(given.username());
            request.getSession();
            request.changeSessionId();
            SecurityContext context = SecurityContextHolder.createEmptyContext();
            Account account = accounts.loadUserByUsername(given.username());
            context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                    new SignedIn(account.actor()), null, who.getAuthorities()));
            sessions.saveContext(context, request, response);
            return ResponseEntity.ok(Map.of("mustChangePassword", account.mustChangePassword()));
        } catch (LockedException locked) {
            return ResponseEntity.status(HttpStatus.LOCKED).body(Map.of("code", "LOCKED"));
        } catch (AuthenticationException wrong) {
            accounts.failed(given.username());
            return ResponseEntity.status(HttpStatus.UNAUTHORIZED).body(Map.of("code", "BAD_CREDENTIALS"));
        }
    }
}
