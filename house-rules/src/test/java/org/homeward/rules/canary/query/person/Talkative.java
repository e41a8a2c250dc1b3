package org.homeward.rules.canary.query.person;

final class Talkative {

    @SuppressWarnings("SystemOut")
    void talk() {
        System.out.println("a child");
    }
}
