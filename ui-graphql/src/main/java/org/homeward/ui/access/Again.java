package org.homeward.ui.access;

/** With what somebody who is signed in shows once more who they are. */
enum Again {
    /** The password of the account. */
    PASSWORD,
    /** A code of the second factor. */
    CODE,
    /** The identity provider asks anew. */
    PROVIDER
}
