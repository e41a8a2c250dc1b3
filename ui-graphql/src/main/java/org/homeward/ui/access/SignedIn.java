package org.homeward.ui.access;

import java.io.Serializable;
import org.springframework.security.core.AuthenticatedPrincipal;

/**
 * What a session keeps of who signed in: the id of the account and nothing else. Everything that is true of the account is
 * looked up at each request.
 *
 * @param actor the id of the account
 */
record SignedIn(String actor) implements AuthenticatedPrincipal, Serializable {

    private static final long serialVersionUID = 1L;

    @Override
    public String getName() {
        return actor;
    }
}
