package org.homeward.rules.canary.command.person;

import java.time.Instant;

final class AsksInstantNow {

    Object ask() {
        return Instant.now();
    }
}
