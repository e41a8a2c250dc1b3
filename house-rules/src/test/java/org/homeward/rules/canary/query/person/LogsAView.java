package org.homeward.rules.canary.query.person;

import org.homeward.rules.canary.shared.dossier.RecipientFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

final class LogsAView {

    private static final Logger LOG = LoggerFactory.getLogger(LogsAView.class);

    void tell(RecipientFile file) {
        LOG.atInfo().setMessage("{}").addArgument(file).log();
    }
}
