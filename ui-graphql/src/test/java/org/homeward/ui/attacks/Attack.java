package org.homeward.ui.attacks;

/**
 * One thing that is tried.
 *
 * @param <T>   what it is tried on
 * @param name  in a few words
 * @param tried tries it, and fails with an {@link AssertionError} when it succeeds
 */
record Attack<T>(String name, Attempt<T> tried) {

    /** Tries it. */
    @FunctionalInterface
    interface Attempt<T> {
        void on(T target) throws Exception;
    }

    /** Whether it succeeds, which is what a hole is for. */
    boolean succeedsOn(T holed) throws Exception {
        try {
            tried.on(holed);
            return false;
        } catch (AssertionError succeeded) {
            return true;
        }
    }
}
