package org.homeward.rules.canary.platform;

import org.homeward.rules.canary.command.person.SoundDecider;

record PlatformThatKnowsCommandSide(SoundDecider decider) {}
