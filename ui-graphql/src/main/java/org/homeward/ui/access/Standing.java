package org.homeward.ui.access;

import org.jspecify.annotations.Nullable;

/**
 * How far somebody got who gave a name and a password, as it is at one request.
 *
 * @param session what the session keeps
 * @param door    what comes next
 * @param fresh   whether the password or the second factor was given a short while ago
 * @param token   the id of the token, where a program showed one and there is no session
 */
record Standing(
        SignedIn session,
        Door door,
        boolean fresh,
        @Nullable String token) {}
