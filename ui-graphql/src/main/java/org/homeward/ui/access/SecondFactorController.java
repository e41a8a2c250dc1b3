package org.homeward.ui.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.homeward.shared.kernel.QueryFault;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Setting up the second factor, giving it at the door, and showing again who one is. A wrong try counts as a wrong password does. */
@RestController
class SecondFactorController {

    private final SecondFactors factors;
    private final Accounts accounts;
    private final Entrance entrance;
    private final PasswordEncoder passwords;
    private final Clock clock;

    SecondFactorController(
            SecondFactors factors, Accounts accounts, Entrance entrance, PasswordEncoder passwords, Clock clock) {
        this.factors = factors;
        this.accounts = accounts;
        this.entrance = entrance;
        this.passwords = passwords;
        this.clock = clock;
    }

    record Code(String code) {
        @Override
        public String toString() {
            return "Code[hidden]";
        }
    }

    /** A secret for the app, shown this once. Whoever has one in use gets no other. */
    @PostMapping("/api/second-factor")
    ResponseEntity<Object> begin() {
        Account account = Viewers.account();
        requireMayEnrol();
        return factors.begin(account.actor())
                .<ResponseEntity<Object>>map(secret -> ResponseEntity.ok(Enrolment.of(account.username(), secret)))
                .orElseGet(SecondFactorController::wrong);
    }

    /** The first code of the app: the factor is in use, and the codes for the day when it is lost are shown this once. */
    @PostMapping("/api/second-factor/first")
    ResponseEntity<Object> finish(@RequestBody Code given, HttpServletRequest request, HttpServletResponse response) {
        Account account = Viewers.account();
        requireMayEnrol();
        if (!accounts.tries(account.actor())) {
            return locked();
        }
        List<String> codes = factors.finish(account.actor(), given.code());
        if (codes.isEmpty()) {
            return wrong();
        }
        accounts.signedIn(account.username());
        entrance.admit(Viewers.standing().session().withFactor(clock.instant()), request, response);
        return ResponseEntity.ok(Map.of("recoveryCodes", codes));
    }

    /** A code at the door. */
    @PostMapping("/api/second-factor/code")
    ResponseEntity<Object> enter(@RequestBody Code given, HttpServletRequest request, HttpServletResponse response) {
        require(Viewers.standing().door() == Door.CODE);
        return taken(given.code(), request, response, true);
    }

    /** The password or a code once more, for what asks for it. */
    @PostMapping("/api/confirm")
    ResponseEntity<Object> confirm(
            @RequestBody Map<String, String> given, HttpServletRequest request, HttpServletResponse response) {
        require(Viewers.standing().door() == Door.OPEN);
        String password = given.get("password");
        if (password == null) {
            return taken(given.getOrDefault("code", ""), request, response, false);
        }
        require(!Viewers.standing().session().byProvider());
        Account account = Viewers.account();
        if (!accounts.tries(account.actor())) {
            return locked();
        }
        if (!passwords.matches(password, account.passwordHash())) {
            return wrong();
        }
        accounts.signedIn(account.username());
        entrance.remember(Viewers.standing().session().withPassword(clock.instant()), request, response);
        return ResponseEntity.noContent().build();
    }

    private ResponseEntity<Object> taken(
            String code, HttpServletRequest request, HttpServletResponse response, boolean atTheDoor) {
        Account account = Viewers.account();
        if (!accounts.tries(account.actor())) {
            return locked();
        }
        if (!factors.take(account.actor(), code)) {
            return wrong();
        }
        accounts.signedIn(account.username());
        SignedIn shown = Viewers.standing().session().withFactor(clock.instant());
        if (atTheDoor) {
            entrance.admit(shown, request, response);
        } else {
            entrance.remember(shown, request, response);
        }
        return ResponseEntity.noContent().build();
    }

    /** At the door where it is asked for; later only somebody who has just shown who they are, and never a second one. */
    private static void requireMayEnrol() {
        Standing standing = Viewers.standing();
        require(standing.door() == Door.ENROL || (standing.door() == Door.OPEN && standing.fresh()));
    }

    private static void require(boolean so) {
        if (!so) {
            throw new QueryFault(QueryFault.Code.FORBIDDEN);
        }
    }

    @ExceptionHandler(QueryFault.class)
    ResponseEntity<Object> forbidden() {
        return ResponseEntity.status(HttpStatus.FORBIDDEN).build();
    }

    /** Not 401: who gave a wrong code still has the session. */
    private static ResponseEntity<Object> wrong() {
        return ResponseEntity.badRequest().body(Map.of("code", "WRONG"));
    }

    private static ResponseEntity<Object> locked() {
        return ResponseEntity.status(HttpStatus.LOCKED).body(Map.of("code", "LOCKED"));
    }
}
