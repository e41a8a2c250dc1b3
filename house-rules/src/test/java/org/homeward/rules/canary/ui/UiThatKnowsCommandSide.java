package org.homeward.rules.canary.ui;

import org.homeward.rules.canary.command.person.SoundDecider;

record UiThatKnowsCommandSide(SoundDecider decider) {}
