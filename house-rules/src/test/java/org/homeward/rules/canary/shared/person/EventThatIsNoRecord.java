package org.homeward.rules.canary.shared.person;

import org.homeward.rules.canary.shared.kernel.Event;
import org.homeward.rules.canary.shared.kernel.MessageName;

@MessageName("person.sounds")
final class EventThatIsNoRecord implements Event {}
