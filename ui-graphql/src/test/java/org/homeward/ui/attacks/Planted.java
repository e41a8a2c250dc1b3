package org.homeward.ui.attacks;

/** A class whose guards would have to be kept by those below it. */
abstract class Planted {

    /** A word for what is asked, which says nothing of guards. */
    interface Asks {
        /** Answers. */
        String planted();
    }
}
