package org.homeward.rules.canary.command.person;

/** What a decider would use to look beyond its arguments. */
final class Roundabout {

    private Roundabout() {}

    static String environment() {
        return String.valueOf(System.getenv("HOME"));
    }
}
