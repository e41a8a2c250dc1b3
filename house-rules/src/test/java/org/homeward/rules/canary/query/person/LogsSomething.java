package org.homeward.rules.canary.query.person;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

final class LogsSomething {

    private static final Logger LOG = LoggerFactory.getLogger(LogsSomething.class);

    void tell(List<LogsSomething> all) {
        LOG.info("{}", all.getFirst());
    }
}
