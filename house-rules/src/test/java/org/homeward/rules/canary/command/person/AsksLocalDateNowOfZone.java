package org.homeward.rules.canary.command.person;

import java.time.LocalDate;
import java.time.ZoneOffset;

final class AsksLocalDateNowOfZone {

    Object ask() {
        return LocalDate.now(ZoneOffset.UTC);
    }
}
