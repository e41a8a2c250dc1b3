package org.homeward.ui.access;

import org.homeward.platform.access.AccessPolicy;
import org.homeward.shared.kernel.QueryFault;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** Lets accounts in, or no more: from that moment on, wherever they are signed in. */
@Controller
class AccountAdministration {

    private final Accounts accounts;
    private final Sessions sessions;

    AccountAdministration(Accounts accounts, Sessions sessions) {
        this.accounts = accounts;
        this.sessions = sessions;
    }

    /** Nobody disables the own account: there may be no other to enable it again. */
    @MutationMapping
    String accessDisableAccount(@Argument String username) {
        permitted("access.disable-account");
        if (username.equals(Viewers.account().username())) {
            throw new QueryFault(QueryFault.Code.FORBIDDEN);
        }
        String actor = set(username, true);
        sessions.endAll(actor);
        return actor;
    }

    @MutationMapping
    String accessEnableAccount(@Argument String username) {
        permitted("access.enable-account");
        return set(username, false);
    }

    private String set(String username, boolean disabled) {
        return accounts.disable(username, disabled).orElseThrow(() -> new QueryFault(QueryFault.Code.NOT_FOUND));
    }

    private static void permitted(String operation) {
        if (!AccessPolicy.permits(Viewers.current().role(), operation)) {
            throw new QueryFault(QueryFault.Code.FORBIDDEN);
        }
    }
}
