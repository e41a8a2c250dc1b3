package org.homeward.rules.canary.query.person;

import org.homeward.rules.canary.shared.person.SoundHeard;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

final class LogsAnEvent {

    private static final Logger LOG = LoggerFactory.getLogger(LogsAnEvent.class);

    void on(SoundHeard event) {
        LOG.info("Seen: {}", event);
    }
}
