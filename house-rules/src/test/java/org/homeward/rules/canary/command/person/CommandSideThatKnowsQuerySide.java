package org.homeward.rules.canary.command.person;

import org.homeward.rules.canary.query.person.SoundView;

record CommandSideThatKnowsQuerySide(SoundView view) {}
