package org.homeward.rules.canary.command.intake;

/** Rules of one journey. */
public final class StayRules {

    private StayRules() {}

    /** What only intake may ask. */
    public static boolean goesOn(String stay) {
        return !stay.isEmpty();
    }
}
