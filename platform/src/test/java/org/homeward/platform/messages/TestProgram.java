package org.homeward.platform.messages;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;

/** The store as a program of its own, for tests. */
@SpringBootConfiguration
@EnableAutoConfiguration
class TestProgram {}
