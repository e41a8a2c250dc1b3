package org.homeward.platform.bus;

import org.axonframework.axonserver.connector.AxonServerConnectionManager;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandBusSpanFactory;
import org.axonframework.commandhandling.DuplicateCommandHandlerResolver;
import org.axonframework.commandhandling.distributed.RoutingStrategy;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;

/** What our messages need of the connector, where it is on. Axon Server carries commands and queries, and no events. */
@AutoConfiguration(
        afterName = "org.axonframework.springboot.autoconfig.TransactionAutoConfiguration",
        beforeName = {
            "org.axonframework.springboot.autoconfig.AxonServerAutoConfiguration",
            "org.axonframework.springboot.autoconfig.AxonServerBusAutoConfiguration",
            "org.axonframework.springboot.autoconfig.AxonAutoConfiguration"
        })
@ConditionalOnProperty(name = "axon.axonserver.enabled", matchIfMissing = true)
public class AxonServerBusConfiguration {

    @Bean
    RoutingStrategy routingByStream() {
        return new RoutingByStream();
    }

    @Bean
    @Qualifier("localSegment")
    CommandBus localSegment(
            TransactionManager transactions, DuplicateCommandHandlerResolver duplicates, Configuration axon) {
        return new ConflictTellingCommandBus(ConflictTellingCommandBus.builder()
                .transactionManager(transactions)
                .duplicateCommandHandlerResolver(duplicates)
                .spanFactory(axon.getComponent(CommandBusSpanFactory.class))
                .messageMonitor(axon.messageMonitor(CommandBus.class, "commandBus")));
    }

    /** Named so that the health endpoint shows it as {@code axonServer}; Axon's own is absent on Spring Boot 4. */
    @Bean
    HealthIndicator axonServerHealthIndicator(AxonServerConnectionManager connections) {
        return new AxonServerHealth(connections);
    }
}
