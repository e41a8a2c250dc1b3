package org.homeward.ui.access;

import org.homeward.platform.access.AccessPolicy;
import org.homeward.shared.kernel.QueryFault;
import org.homeward.shared.kernel.Viewer;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** Who is looking, taken from the session and from nowhere else. */
public final class Viewers {

    private Viewers() {}

    /**
     * Who is signed in, with everything that takes: the first password changed, the second factor shown.
     *
     * @throws QueryFault with {@code FORBIDDEN} for anybody else
     */
    public static Viewer current() {
        if (standing().door() != Door.OPEN) {
            throw new QueryFault(QueryFault.Code.FORBIDDEN);
        }
        return account().viewer();
    }

    /**
     * Whether who is signed in gave the password or a code of the second factor within the last five minutes: for what
     * nobody may do at a desk that somebody else left open.
     *
     * @throws QueryFault with {@code FORBIDDEN} when nobody is signed in
     */
    public static boolean freshlySignedIn() {
        return standing().fresh();
    }

    /**
     * Lets go on with what takes a fresh sign-in only who gave the password or a code a short while ago.
     *
     * @throws QueryFault with {@code FRESH_SIGN_IN_NEEDED} for anybody else
     */
    public static void requireFreshFor(String operation) {
        if (AccessPolicy.takesFreshSignIn(operation) && !freshlySignedIn()) {
            throw new QueryFault(QueryFault.Code.FRESH_SIGN_IN_NEEDED);
        }
    }

    static Account account() {
        if (authentication().getPrincipal() instanceof Account account) {
            return account;
        }
        throw new QueryFault(QueryFault.Code.FORBIDDEN);
    }

    static Standing standing() {
        if (authentication().getDetails() instanceof Standing standing) {
            return standing;
        }
        throw new QueryFault(QueryFault.Code.FORBIDDEN);
    }

    private static Authentication authentication() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null) {
            throw new QueryFault(QueryFault.Code.FORBIDDEN);
        }
        return authentication;
    }
}
