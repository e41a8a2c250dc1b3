package org.homeward.ui.access;

import org.homeward.shared.kernel.QueryFault;
import org.homeward.shared.kernel.Viewer;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** Who is looking, taken from the session and from nowhere else. */
public final class Viewers {

    private Viewers() {}

    /**
     * Who is signed in and has changed the first password.
     *
     * @throws QueryFault with {@code FORBIDDEN} for anybody else
     */
    public static Viewer current() {
        Account account = account();
        if (account.mustChangePassword()) {
            throw new QueryFault(QueryFault.Code.FORBIDDEN);
        }
        return account.viewer();
    }

    static Account account() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof Account account) {
            return account;
        }
        throw new QueryFault(QueryFault.Code.FORBIDDEN);
    }
}
