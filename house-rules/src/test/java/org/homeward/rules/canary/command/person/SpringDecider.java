package org.homeward.rules.canary.command.person;

import org.springframework.core.env.Environment;

record SpringDecider(Environment environment) {}
