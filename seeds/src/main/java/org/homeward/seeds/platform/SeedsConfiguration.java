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
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcTemplate;

/** Loads the demo world at start, when it is asked for. */
@AutoConfiguration
@ConditionalOnProperty("homeward.demo.people")
public class SeedsConfiguration {

    @Bean
    DemoWorld demoWorld(
            CommandBus bus,
            StableNames names,
            @Qualifier("messageSerializer") Serializer commands,
            ProvenanceSignature signature,
            TransactionManager transactions,
            JdbcTemplate database,
            Clock clock) {
        CommandSender sender = new CommandSender(bus, names, commands, signature);
        return new DemoWorld(sender, transactions, new LoadProgress(database), clock);
    }

    /** What stories write to is closed only after nobody writes any more. */
    @Bean
    ApplicationListener<ContextClosedEvent> demoWorldStopped(DemoWorld world) {
        return closed -> world.stop();
    }

    @Bean
    @Order(1)
    ApplicationRunner demoWorldLoaded(
            DemoWorld world,
            @Value("${homeward.demo.people}") long people,
            @Value("${homeward.demo.seed:2022}") long seed) {
        return arguments -> world.load(people, seed);
    }
}
