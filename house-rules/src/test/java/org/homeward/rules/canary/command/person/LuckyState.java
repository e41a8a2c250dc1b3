package org.homeward.rules.canary.command.person;

import java.util.UUID;

record LuckyState(String id) {

    static LuckyState any() {
        return new LuckyState(UUID.randomUUID().toString());
    }
}
