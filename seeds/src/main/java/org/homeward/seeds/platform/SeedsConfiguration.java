package org.homeward.seeds.platform;

import java.time.Clock;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.serialization.Serializer;
import org.homeward.platform.messages.CommandSender;
import org.homeward.platform.messages.ProvenanceSignature;
import org.homeward.platform.messages.StableNames;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcTemplate;

/** Loads the demo world at start, when it is asked for. */
@AutoConfiguration
@ConditionalOnProperty("homeward.demo.people")
public class SeedsConfiguration {

    @Bean
    @Order(1)
    ApplicationRunner demoWorld(
            CommandBus bus,
            StableNames names,
            @Qualifier("messageSerializer") Serializer commands,
            ProvenanceSignature signature,
            TransactionManager transactions,
            JdbcTemplate database,
            Clock clock,
            @Value("${homeward.demo.people}") long people,
            @Value("${homeward.demo.seed:2022}") long seed) {
        CommandSender sender = new CommandSender(bus, names, commands, signature);
        return arguments -> new DemoWorld(sender, transactions, new LoadProgress(database), clock).load(people, seed);
    }
}
