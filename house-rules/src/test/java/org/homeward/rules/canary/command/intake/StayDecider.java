package org.homeward.rules.canary.command.intake;

/** The decider of one journey. */
public final class StayDecider {

    private StayDecider() {}

    /** What the router hands over. */
    public static boolean decide(String stay) {
        return StayRules.goesOn(stay);
    }
}
