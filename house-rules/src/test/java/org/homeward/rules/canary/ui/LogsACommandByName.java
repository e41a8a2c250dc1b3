package org.homeward.rules.canary.ui;

import org.homeward.rules.canary.shared.person.HearSound;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

final class LogsACommandByName {

    private static final Logger LOG = LoggerFactory.getLogger(LogsACommandByName.class);

    void send(HearSound command) {
        LOG.warn("Sent " + command);
    }
}
