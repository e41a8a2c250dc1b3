package org.homeward.rules.canary.command.person;

import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ConfigurationOutsidePlatform {}
