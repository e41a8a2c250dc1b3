package org.homeward.rules.canary.command.person;

import org.springframework.boot.autoconfigure.AutoConfiguration;

@AutoConfiguration
class AutoConfigurationOutsidePlatform {}
