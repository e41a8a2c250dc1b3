package org.homeward.rules.canary.query.person;

import org.homeward.rules.canary.shared.person.HearSound;

record QuerySideThatReadsACommand(HearSound command) {}
