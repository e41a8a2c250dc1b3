package org.homeward.rules.canary.command.person;

final class ChangingState {

    private int version;

    int next() {
        version++;
        return version;
    }
}
