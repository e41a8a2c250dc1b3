package org.homeward.rules.canary.shared.person;

import org.homeward.rules.canary.shared.kernel.Command;
import org.homeward.rules.canary.shared.kernel.MessageName;

@MessageName("person.see-more")
record SeePersonCommand(String personId) implements Command {}
