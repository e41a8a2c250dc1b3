package org.homeward.rules.canary.command.person;

import org.homeward.rules.canary.command.intake.StayDecider;
import org.homeward.rules.canary.command.intake.StayRules;

/** May hand over to a decider, and may not use what that is made of. */
final class PersonDecider {

    boolean decide(String stay) {
        return StayDecider.decide(stay) && StayRules.goesOn(stay);
    }
}
