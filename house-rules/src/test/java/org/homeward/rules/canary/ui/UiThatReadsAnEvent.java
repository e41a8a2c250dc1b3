package org.homeward.rules.canary.ui;

import org.homeward.rules.canary.shared.person.SoundHeard;

record UiThatReadsAnEvent(SoundHeard event) {}
