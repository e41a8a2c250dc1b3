package org.homeward.rules.canary.command.person;

final class AsksMathRandom {

    Object ask() {
        return Math.random();
    }
}
