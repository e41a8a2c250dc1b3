package org.homeward.command;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;

/**
 * The command side as a program of its own: carries out what Axon Server brings, and appends to the PostgreSQL that
 * {@code homeward.events.url} names.
 */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
public class CommandSideProgram {

    /** Starts it. Its settings have a name of their own, because the edge may have this jar on its class path. */
    public static void main(String[] arguments) {
        new SpringApplicationBuilder(CommandSideProgram.class)
                .properties("spring.config.name=command-side")
                .profiles("distributed")
                .run(arguments);
    }
}
