package org.homeward.ui.access;

/** What somebody has to do next before anything is open to them. */
enum Door {
    /** Give the name and the password. */
    SIGN_IN,
    /** Give a code of the second factor. */
    CODE,
    /** Change the first password. */
    PASSWORD,
    /** Set up the second factor. */
    ENROL,
    /** Nothing: they are in. */
    OPEN
}
