package org.homeward.seeds.platform;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;

/** The command side with its store; each test loads the demo world itself. */
@SpringBootConfiguration
@EnableAutoConfiguration
class TestProgram {}
