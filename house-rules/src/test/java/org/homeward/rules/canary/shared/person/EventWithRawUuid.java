package org.homeward.rules.canary.shared.person;

import org.homeward.rules.canary.shared.kernel.Event;
import org.homeward.rules.canary.shared.kernel.MessageName;

@MessageName("person.sounds")
record EventWithRawUuid(java.util.List<java.util.UUID> value) implements Event {}
