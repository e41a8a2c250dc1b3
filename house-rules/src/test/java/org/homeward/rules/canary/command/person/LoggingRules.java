package org.homeward.rules.canary.command.person;

final class LoggingRules {

    record Inner(int value) {

        void check() {
            System.getLogger("rules").log(System.Logger.Level.INFO, "a child");
        }
    }
}
