package org.homeward.rules.canary.command.person;

import org.homeward.rules.canary.shared.dossier.RecipientFile;

record CommandSideThatReadsAView(RecipientFile file) {}
