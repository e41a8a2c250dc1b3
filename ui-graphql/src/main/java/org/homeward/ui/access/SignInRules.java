package org.homeward.ui.access;

import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import org.homeward.shared.kernel.Role;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Who must show a second factor, and how long what was shown counts as fresh. {@code homeward.signin.second-factor} is {@code
 * required} unless somebody says {@code optional}: then only those are asked for it who have set one up.
 */
@Component
final class SignInRules {

    private static final Logger LOG = LoggerFactory.getLogger(SignInRules.class);
    static final Duration FRESH = Duration.ofMinutes(5);
    private static final Set<Role> POWERFUL = Set.of(Role.SUPERVISOR, Role.ADMINISTRATOR);

    private final Clock clock;
    private final boolean required;

    SignInRules(Clock clock, @Value("${homeward.signin.second-factor:required}") String secondFactor) {
        this.clock = clock;
        this.required = switch (secondFactor) {
            case "required" -> true;
            case "optional" -> false;
            default ->
                throw new IllegalArgumentException(
                        "homeward.signin.second-factor is required or optional, not " + secondFactor);
        };
        if (!required) {
            LOG.warn(
                    "Supervisors and administrators may sign in with a password alone: homeward.signin.second-factor is"
                            + " optional");
        }
    }

    Standing standing(Account account, SignedIn session) {
        boolean fresh = session.shownAt().plus(FRESH).isAfter(clock.instant());
        return new Standing(session, door(account, session), fresh, null);
    }

    /** With what somebody who is in shows once more who they are. */
    static Again again(Account account, SignedIn session) {
        if (!session.byProvider()) {
            return Again.PASSWORD;
        }
        return account.hasFactor() ? Again.CODE : Again.PROVIDER;
    }

    /** Whether somebody of that role can do so much that a password, or a token, is not enough. */
    boolean isPowerful(Role role) {
        return POWERFUL.contains(role);
    }

    private Door door(Account account, SignedIn session) {
        if (account.hasFactor() && session.factorAt() == null) {
            return Door.CODE;
        }
        if (account.mustChangePassword() && !session.byProvider()) {
            return Door.PASSWORD;
        }
        return required && isPowerful(account.role()) && session.factorAt() == null ? Door.ENROL : Door.OPEN;
    }
}
