package org.homeward.command.platform;

import org.axonframework.commandhandling.CommandBus;
import org.axonframework.serialization.Serializer;
import org.homeward.platform.messages.CommandSender;
import org.homeward.platform.messages.ProvenanceSignature;
import org.homeward.platform.messages.StableNames;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;

/** The command side as a program of its own, for tests, and who sends commands to it. */
@SpringBootConfiguration
@EnableAutoConfiguration
class TestProgram {

    @Bean
    CommandSender commandSender(
            CommandBus bus,
            StableNames names,
            @Qualifier("messageSerializer") Serializer commands,
            ProvenanceSignature signature) {
        return new CommandSender(bus, names, commands, signature);
    }
}
