package org.homeward.rules.canary.query.person;

import org.slf4j.LoggerFactory;

final class LoggingFold {

    String evolve(String file) {
        LoggerFactory.getLogger(LoggingFold.class).info("folded");
        return file;
    }
}
