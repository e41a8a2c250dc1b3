package org.homeward.rules.canary.command.person;

import java.time.Instant;
import java.util.function.Supplier;

final class AsksByMethodReference {

    Supplier<Instant> ask() {
        return Instant::now;
    }
}
