package org.homeward.rules.canary.command.person;

import java.time.Clock;

final class AsksSystemClock {

    Object ask() {
        return Clock.systemUTC();
    }
}
