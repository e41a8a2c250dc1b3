package org.homeward.rules.canary.query.person;

import java.time.Duration;
import org.homeward.rules.canary.platform.messages.Wordless;
import org.homeward.rules.canary.shared.kernel.PersonId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

final class SoundLogger {

    private static final Logger LOG = LoggerFactory.getLogger(SoundLogger.class);

    enum Step {
        FIRST
    }

    void tell(PersonId person, Step step, Wordless broken) {
        LOG.info("{} {} {} {}", person, step, 5, Duration.ZERO);
        LOG.warn("Stream " + person + " after " + 7L, broken);
    }
}
