package org.homeward.rules.canary.shared.person;

import org.homeward.rules.canary.shared.kernel.Command;

record NamelessRequest(String personId) implements Command {}
