package org.homeward.ui.access;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.homeward.shared.kernel.QueryFault;
import org.homeward.ui.platform.Operations;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** What everybody who is signed in may ask about, and do with, the own account. */
@Controller
class OwnAccount {

    private static final int SHORTEST = 10;

    private final Accounts accounts;
    private final Sessions sessions;
    private final Operations operations;
    private final Entrance entrance;

    OwnAccount(Accounts accounts, Sessions sessions, Operations operations, Entrance entrance) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.operations = operations;
        this.entrance = entrance;
    }

    record Me(
            String actor,
            String displayName,
            String role,
            @Nullable String station,
            @Nullable String region,
            List<String> operations) {}

    /**
     * The outcome of changing a password.
     *
     * @param errors what was wrong, if anything
     */
    record PasswordPayload(List<Map<String, Object>> errors) {}

    @QueryMapping
    Me me() {
        Account account = Viewers.account();
        Door door = Viewers.standing().door();
        if (door == Door.CODE) {
            throw new QueryFault(QueryFault.Code.FORBIDDEN);
        }
        return new Me(
                account.actor(),
                account.displayName(),
                account.role().name(),
                account.station(),
                account.region(),
                switch (door) {
                    case OPEN -> operations.of(account.role());
                    case PASSWORD -> List.of("changePassword");
                    case SIGN_IN, CODE, ENROL -> List.of();
                });
    }

    @MutationMapping
    PasswordPayload changePassword(@Argument String current, @Argument String next) {
        Door door = Viewers.standing().door();
        if ((door != Door.OPEN && door != Door.PASSWORD) || Viewers.standing().token() != null) {
            throw new QueryFault(QueryFault.Code.FORBIDDEN);
        }
        Account account = accounts.loadUserByUsername(Viewers.account().username());
        if (next.length() < SHORTEST || next.equals(current)) {
            return problem("PASSWORD_TOO_WEAK", "next");
        }
        if (!accounts.changePassword(account, current, next)) {
            return problem("PASSWORD_WRONG", "current");
        }
        keepThisSession(account.username());
        return new PasswordPayload(List.of());
    }

    /** All others are over with the old password; this one is about the account as it is now. */
    private void keepThisSession(String username) {
        if (RequestContextHolder.currentRequestAttributes() instanceof ServletRequestAttributes http) {
            Account account = accounts.loadUserByUsername(username);
            SignedIn now = Viewers.standing().session().withGeneration(account.generation());
            entrance.remember(now, http.getRequest(), Objects.requireNonNull(http.getResponse()));
            sessions.endOthers(account.actor(), http.getSessionId());
        }
    }

    private static PasswordPayload problem(String code, String field) {
        return new PasswordPayload(InputProblem.of(code, field));
    }
}
