package org.homeward.rules.canary.shared.person;

import org.homeward.rules.canary.shared.kernel.Event;

record NamelessFact(String personId) implements Event {}
