package org.homeward.rules.canary.command.person;

import java.util.UUID;

final class AsksRandomUuid {

    Object ask() {
        return UUID.randomUUID();
    }
}
