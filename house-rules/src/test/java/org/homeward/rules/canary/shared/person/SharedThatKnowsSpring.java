package org.homeward.rules.canary.shared.person;

import org.springframework.core.env.Environment;

record SharedThatKnowsSpring(Environment environment) {}
