package org.homeward.command.platform;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;

/** The command side as a program of its own, for tests. */
@SpringBootConfiguration
@EnableAutoConfiguration
class TestProgram {}
