package org.homeward.rules.canary.query.person;

import org.homeward.rules.canary.shared.kernel.Personal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

final class LogsPersonal {

    private static final Logger LOG = LoggerFactory.getLogger(LogsPersonal.class);

    void tell(Personal<String> name, int one, int two) {
        LOG.error("{} {} {}", one, two, name.toString());
    }
}
