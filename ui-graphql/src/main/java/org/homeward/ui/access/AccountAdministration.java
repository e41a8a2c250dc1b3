package org.homeward.ui.access;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.homeward.platform.access.AccessPolicy;
import org.homeward.shared.kernel.QueryFault;
import org.homeward.shared.kernel.Role;
import org.homeward.ui.access.ApiTokens.TokenRow;
import org.homeward.ui.access.NewAccount.Unfit;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Controller;

/**
 * Accounts and tokens, for administrators. What they change holds from that moment on, wherever somebody is signed in; nobody
 * changes the own account, as there may be no other to change it back.
 */
@Controller
class AccountAdministration {

    /** The most that the standard allows (OpenID Connect Core, 2). */
    private static final int LONGEST_SUBJECT = 255;

    private static final int MOST_DAYS = 366;

    private final Accounts accounts;
    private final ApiTokens tokens;
    private final Provider provider;
    private final SignInRules rules;
    private final Sessions sessions;
    private final SecureRandom random = new SecureRandom();

    AccountAdministration(
            Accounts accounts, ApiTokens tokens, Provider provider, SignInRules rules, Sessions sessions) {
        this.accounts = accounts;
        this.tokens = tokens;
        this.provider = provider;
        this.rules = rules;
        this.sessions = sessions;
    }

    record AccountRow(
            String actor,
            String username,
            String displayName,
            String staffNumber,
            Role role,
            @Nullable String station,
            @Nullable String region,
            boolean disabled,
            boolean hasFactor,
            boolean mustChangePassword,
            boolean linked,
            boolean mayHaveTokens,
            List<TokenRow> tokens) {}

    record AccountPayload(@Nullable String actor, @Nullable String password, List<Map<String, Object>> errors) {
        @Override
        public String toString() {
            return "AccountPayload[hidden]";
        }
    }

    record TokenPayload(@Nullable String tokenId, @Nullable String token, List<Map<String, Object>> errors) {
        @Override
        public String toString() {
            return "TokenPayload[hidden]";
        }
    }

    @QueryMapping
    List<AccountRow> accessAccounts() {
        permitted("access.find-accounts");
        Set<String> linked = provider.linked();
        return accounts.all().stream()
                .map(listed -> new AccountRow(
                        listed.account().actor(),
                        listed.account().username(),
                        listed.account().displayName(),
                        listed.account().staffNumber(),
                        listed.account().role(),
                        listed.account().station(),
                        listed.account().region(),
                        listed.disabled(),
                        listed.account().hasFactor(),
                        listed.account().mustChangePassword(),
                        linked.contains(listed.account().actor()),
                        !rules.isPowerful(listed.account().role()),
                        tokens.of(listed.account())))
                .toList();
    }

    @MutationMapping
    AccountPayload accessMakeAccount(
            @Argument String username,
            @Argument String displayName,
            @Argument String staffNumber,
            @Argument Role role,
            @Argument @Nullable String station,
            @Argument @Nullable String region) {
        permitted("access.make-account");
        NewAccount wanted = new NewAccount(username, displayName, staffNumber, role, station, region);
        Unfit unfit = wanted.unfit();
        if (unfit != null) {
            return refused(unfit);
        }
        Account made = wanted.made(random);
        String password = FirstPassword.next(random);
        return accounts.add(made, password)
                ? new AccountPayload(made.actor(), password, List.of())
                : refused("ACCOUNT_EXISTS", "username");
    }

    @MutationMapping
    AccountPayload accessChangeAccount(
            @Argument String username,
            @Argument String displayName,
            @Argument Role role,
            @Argument @Nullable String station,
            @Argument @Nullable String region) {
        permitted("access.change-account");
        Account account = another(username);
        Unfit unfit = NewAccount.unfit(displayName, role, station, region);
        if (unfit != null) {
            return refused(unfit);
        }
        accounts.change(account.actor(), displayName.strip(), role, station, region);
        return new AccountPayload(account.actor(), null, List.of());
    }

    @MutationMapping
    AccountPayload accessResetAccount(@Argument String username) {
        permitted("access.reset-account");
        Account account = another(username);
        String password = FirstPassword.next(random);
        accounts.reset(account.actor(), password);
        sessions.endAll(account.actor());
        return new AccountPayload(account.actor(), password, List.of());
    }

    /** By which name the identity provider knows the person; without one it vouches for the account no more. */
    @MutationMapping
    AccountPayload accessLinkAccount(@Argument String username, @Argument @Nullable String subject) {
        permitted("access.link-account");
        Account account = another(username);
        if (!provider.isThere()) {
            return refused("PROVIDER_ABSENT", "username");
        }
        if (subject == null) {
            provider.unlink(account.actor());
            return new AccountPayload(account.actor(), null, List.of());
        }
        if (subject.isBlank() || subject.length() > LONGEST_SUBJECT) {
            return refused("SUBJECT_UNFIT", "subject");
        }
        return provider.link(account.actor(), subject.strip())
                ? new AccountPayload(account.actor(), null, List.of())
                : refused("SUBJECT_TAKEN", "subject");
    }

    @MutationMapping
    TokenPayload accessMakeToken(@Argument String username, @Argument String label, @Argument int days) {
        permitted("access.make-token");
        Account account = another(username);
        if (label.isBlank() || label.length() > NewAccount.LONGEST_NAME) {
            return new TokenPayload(null, null, InputProblem.of("NAME_UNFIT", "label"));
        }
        if (days < 1 || days > MOST_DAYS) {
            return new TokenPayload(null, null, InputProblem.of("TOKEN_DAYS_UNFIT", "days"));
        }
        if (rules.isPowerful(account.role())) {
            return new TokenPayload(null, null, InputProblem.of("TOKEN_NOT_FOR_ROLE", "username"));
        }
        ApiTokens.Made made = tokens.make(
                account, label.strip(), Duration.ofDays(days), Viewers.account().actor());
        return new TokenPayload(made.tokenId(), made.token(), List.of());
    }

    @MutationMapping
    String accessRevokeToken(@Argument String tokenId) {
        permitted("access.revoke-token");
        if (!tokens.revoke(tokenId)) {
            throw new QueryFault(QueryFault.Code.NOT_FOUND);
        }
        return tokenId;
    }

    @MutationMapping
    String accessDisableAccount(@Argument String username) {
        permitted("access.disable-account");
        String actor = set(another(username), true);
        sessions.endAll(actor);
        return actor;
    }

    @MutationMapping
    String accessEnableAccount(@Argument String username) {
        permitted("access.enable-account");
        return set(another(username), false);
    }

    private String set(Account account, boolean disabled) {
        return accounts.disable(account.username(), disabled)
                .orElseThrow(() -> new QueryFault(QueryFault.Code.NOT_FOUND));
    }

    private static AccountPayload refused(Unfit unfit) {
        return refused(unfit.code(), unfit.field());
    }

    private static AccountPayload refused(String code, String field) {
        return new AccountPayload(null, null, InputProblem.of(code, field));
    }

    private Account another(String username) {
        if (username.equals(Viewers.account().username())) {
            throw new QueryFault(QueryFault.Code.FORBIDDEN);
        }
        try {
            return accounts.loadUserByUsername(username);
        } catch (UsernameNotFoundException none) {
            throw new QueryFault(QueryFault.Code.NOT_FOUND);
        }
    }

    private static void permitted(String operation) {
        if (!AccessPolicy.permits(Viewers.current().role(), operation)) {
            throw new QueryFault(QueryFault.Code.FORBIDDEN);
        }
        Viewers.requireFreshFor(operation);
    }
}
