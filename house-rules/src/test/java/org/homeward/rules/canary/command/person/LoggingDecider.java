package org.homeward.rules.canary.command.person;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

final class LoggingDecider {

    private static final Logger LOG = LoggerFactory.getLogger(LoggingDecider.class);

    void decide() {
        LOG.info("a child");
    }
}
