package org.homeward.ui.access;

/**
 * How far somebody got who gave a name and a password, as it is at one request.
 *
 * @param session what the session keeps
 * @param door    what comes next
 * @param fresh   whether the password or the second factor was given a short while ago
 */
record Standing(SignedIn session, Door door, boolean fresh) {}
