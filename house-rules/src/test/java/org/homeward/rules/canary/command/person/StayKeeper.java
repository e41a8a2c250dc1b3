package org.homeward.rules.canary.command.person;

import org.homeward.rules.canary.command.intake.StayDecider;

final class StayKeeper {

    boolean keeps(String stay) {
        return StayDecider.decide(stay);
    }
}
