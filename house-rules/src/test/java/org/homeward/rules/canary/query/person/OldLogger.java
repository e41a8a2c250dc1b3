package org.homeward.rules.canary.query.person;

import java.util.logging.Logger;

final class OldLogger {

    private final Logger log = Logger.getLogger("old");

    void talk() {
        log.info("a child");
    }
}
