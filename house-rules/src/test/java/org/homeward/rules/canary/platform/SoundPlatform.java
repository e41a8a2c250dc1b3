package org.homeward.rules.canary.platform;

import java.time.Clock;
import java.util.UUID;
import org.springframework.context.annotation.Configuration;

/** Platform as it should be: it alone makes clocks and ids, and configures. */
@Configuration(proxyBeanMethods = false)
public class SoundPlatform {

    Clock clock() {
        return Clock.systemUTC();
    }

    UUID id() {
        return UUID.randomUUID();
    }
}
