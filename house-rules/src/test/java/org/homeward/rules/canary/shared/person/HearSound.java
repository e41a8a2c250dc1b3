package org.homeward.rules.canary.shared.person;

import org.homeward.rules.canary.shared.kernel.Command;
import org.homeward.rules.canary.shared.kernel.MessageName;

/** A command as it should be. */
@MessageName("person.see")
public record HearSound(String personId) implements Command {}
