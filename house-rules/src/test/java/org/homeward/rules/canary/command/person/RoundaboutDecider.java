package org.homeward.rules.canary.command.person;

final class RoundaboutDecider {

    String decide() {
        return Roundabout.environment();
    }
}
