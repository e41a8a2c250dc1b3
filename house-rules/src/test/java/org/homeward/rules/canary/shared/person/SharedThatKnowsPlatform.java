package org.homeward.rules.canary.shared.person;

import org.homeward.rules.canary.platform.SoundPlatform;

record SharedThatKnowsPlatform(SoundPlatform platform) {}
