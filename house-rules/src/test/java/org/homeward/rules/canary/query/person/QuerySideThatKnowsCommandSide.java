package org.homeward.rules.canary.query.person;

import org.homeward.rules.canary.command.person.SoundDecider;

record QuerySideThatKnowsCommandSide(SoundDecider decider) {}
