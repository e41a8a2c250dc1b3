package org.homeward.ui.access;

import java.time.Instant;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetails;

/** Somebody who has shown everything that the sign-in asks for, for tests that ask below it. */
public final class ThroughTheDoor {

    private ThroughTheDoor() {}

    /** The one whose account it is. */
    public static Authentication with(UserDetails account) {
        UsernamePasswordAuthenticationToken who =
                UsernamePasswordAuthenticationToken.authenticated(account, null, account.getAuthorities());
        Account own = (Account) account;
        Instant now = Instant.now();
        SignedIn session = new SignedIn(own.actor(), own.generation(), now, now, false);
        who.setDetails(new Standing(session, Door.OPEN, true, null));
        return who;
    }
}
