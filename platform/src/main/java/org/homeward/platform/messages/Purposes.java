package org.homeward.platform.messages;

/** Purposes with a meaning of their own. */
public final class Purposes {

    /** A demo world is being loaded: the loader says when things were recorded. The edge never sends it. */
    public static final String LOADING = "LOADING";

    private Purposes() {}
}
