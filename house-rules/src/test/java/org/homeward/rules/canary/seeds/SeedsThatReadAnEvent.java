package org.homeward.rules.canary.seeds;

import org.homeward.rules.canary.shared.person.SoundHeard;

record SeedsThatReadAnEvent(SoundHeard event) {}
