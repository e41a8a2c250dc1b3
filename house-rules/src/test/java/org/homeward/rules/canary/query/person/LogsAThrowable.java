package org.homeward.rules.canary.query.person;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

final class LogsAThrowable {

    private static final Logger LOG = LoggerFactory.getLogger(LogsAThrowable.class);

    void tell(IllegalStateException broken) {
        LOG.warn("Something broke", broken);
    }
}
