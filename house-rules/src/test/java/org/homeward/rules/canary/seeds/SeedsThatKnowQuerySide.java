package org.homeward.rules.canary.seeds;

import org.homeward.rules.canary.query.person.SoundView;

record SeedsThatKnowQuerySide(SoundView view) {}
