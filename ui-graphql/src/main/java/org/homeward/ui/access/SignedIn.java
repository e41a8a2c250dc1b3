package org.homeward.ui.access;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.AuthenticatedPrincipal;

/**
 * What a session keeps of who signed in: the id of the account, and when it was shown that it is that person. Everything that
 * is true of the account is looked up at each request.
 *
 * @param actor      the id of the account
 * @param generation which generation of the account this is about: the session is over when there is a later one
 * @param passwordAt when the password was given last
 * @param factorAt   when the second factor was given last, here or to the identity provider, if it was
 * @param byProvider whether an identity provider vouched for the person, so that no password of ours counts
 */
record SignedIn(
        String actor,
        long generation,
        Instant passwordAt,
        @Nullable Instant factorAt,
        boolean byProvider) implements AuthenticatedPrincipal, Serializable {

    private static final long serialVersionUID = 4L;

    /** Whether it is about the account as it is now. */
    boolean isAbout(Account account) {
        return actor.equals(account.actor()) && generation == account.generation();
    }

    SignedIn withGeneration(long next) {
        return new SignedIn(actor, next, passwordAt, factorAt, byProvider);
    }

    SignedIn withPassword(Instant now) {
        return new SignedIn(actor, generation, now, factorAt, byProvider);
    }

    SignedIn withFactor(Instant now) {
        return new SignedIn(actor, generation, passwordAt, now, byProvider);
    }

    /** When the person was last asked for something that only they know or hold. */
    Instant shownAt() {
        return factorAt != null && factorAt.isAfter(passwordAt) ? factorAt : passwordAt;
    }

    @Override
    public String getName() {
        return actor;
    }
}
