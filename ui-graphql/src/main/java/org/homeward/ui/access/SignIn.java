package org.homeward.ui.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Signing in and out of the web page: a session on the server, a cookie in the browser. */
@RestController
class SignIn {

    private final AuthenticationManager authentication;
    private final Entrance entrance;
    private final Accounts accounts;
    private final SignInRules rules;
    private final Provider provider;
    private final Clock clock;

    SignIn(
            AuthenticationManager authentication,
            Entrance entrance,
            Accounts accounts,
            SignInRules rules,
            Provider provider,
            Clock clock) {
        this.authentication = authentication;
        this.entrance = entrance;
        this.accounts = accounts;
        this.rules = rules;
        this.provider = provider;
        this.clock = clock;
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

    /**
     * Where somebody stands.
     *
     * @param next     what comes next
     * @param again    with what somebody who is in shows once more who they are
     * @param provider whether there is an identity provider to sign in through
     */
    record Standpoint(Door next, Again again, boolean provider) {}

    @GetMapping("/api/session")
    Standpoint session() {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        return who != null
                        && who.getDetails() instanceof Standing standing
                        && who.getPrincipal() instanceof Account account
                ? new Standpoint(standing.door(), SignInRules.again(account, standing.session()), provider.isThere())
                : new Standpoint(Door.SIGN_IN, Again.PASSWORD, provider.isThere());
    }

    @PostMapping("/api/login")
    ResponseEntity<Map<String, Object>> signIn(
            @RequestBody Credentials given, HttpServletRequest request, HttpServletResponse response) {
        Authentication known;
        try {
            known = authentication.authenticate(
                    UsernamePasswordAuthenticationToken.unauthenticated(given.username(), given.password()));
        } catch (LockedException locked) {
            return ResponseEntity.status(HttpStatus.LOCKED).body(Map.of("code", "LOCKED"));
        } catch (AuthenticationException wrong) {
            accounts.failed(given.username());
            return ResponseEntity.status(HttpStatus.UNAUTHORIZED).body(Map.of("code", "BAD_CREDENTIALS"));
        }
        // The account as it was when the password was looked at: what changed since then ends the session at once.
        if (!(known.getPrincipal() instanceof Account account)) {
            throw new IllegalStateException("signed in as something else than an account");
        }
        SignedIn who = new SignedIn(account.actor(), account.generation(), clock.instant(), null, false);
        Door next = rules.standing(account, who).door();
        if (next != Door.CODE) {
            // Otherwise whoever knows the password could try codes for ever, with the password in between.
            accounts.signedIn(given.username());
        }
        entrance.admit(who, request, response);
        return ResponseEntity.ok(Map.of("next", next, "mustChangePassword", next == Door.PASSWORD));
    }
}
