package org.homeward.platform.axon;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.composite.CompositeMeterRegistry;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.EventBusSpanFactory;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.lifecycle.Phase;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.homeward.platform.messages.ChainCheck;
import org.homeward.platform.messages.EventSerializer;
import org.homeward.platform.messages.SealAndChain;
import org.homeward.platform.messages.StableNames;
import org.homeward.platform.vault.PersonKeys;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/**
 * The event store: Axon's JDBC engine on our own table, with personal fields sealed. An edge that holds no keys goes
 * without it.
 */
@AutoConfiguration(
        after = {AxonOnBoot4Ordering.class, MessageConfiguration.class},
        beforeName = {
            "org.axonframework.springboot.autoconfig.AxonAutoConfiguration",
            "org.axonframework.springboot.autoconfig.JdbcAutoConfiguration"
        })
public class EventStoreConfiguration {

    private static final int FETCHED_AT_ONCE = 1_000;

    /** Kept for those who follow side by side. Each carries the numbers that are missing before it, so there are not many. */
    private static final int KEPT_FOR_FOLLOWERS = 1_000;

    /**
     * Who falls behind while others write much holds everything since in memory, until it is seen that this is so: after Axon's
     * ten seconds a heap of 2 GB was full.
     */
    private static final long LOOKS_WHO_IS_BEHIND_MILLIS = 250;

    @Bean
    @Qualifier("eventSerializer")
    Serializer eventSerializer(StableNames names, PersonKeys keys) {
        return new EventSerializer(names, keys);
    }

    @Bean
    ConfigurerModule sealing() {
        return configurer -> configurer.onInitialize(axon -> axon.onStart(
                Phase.INSTRUCTION_COMPONENTS,
                () -> axon.eventBus().registerDispatchInterceptor(new SealAndChain(axon.eventSerializer()))));
    }

    /** First of the upcasters, since the chain is over what is stored; those that change old events are ordered behind it. */
    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    EventUpcaster chainCheck() {
        return new ChainCheck();
    }

    @Bean
    EventStorageEngine eventStorageEngine(
            Serializer serializer,
            @Qualifier("eventSerializer") Serializer events,
            Configuration axon,
            ConnectionProvider connections,
            TransactionManager transactions,
            ObjectProvider<MeterRegistry> meters) {
        EventSchema schema = schema();
        JdbcEventStorageEngine.Builder settings = JdbcEventStorageEngine.builder()
                .snapshotSerializer(serializer)
                .eventSerializer(events)
                .upcasterChain(axon.upcasterChain())
                .snapshotFilter(axon.snapshotFilter())
                .schema(schema)
                .persistenceExceptionResolver(new UniqueViolations())
                .connectionProvider(connections)
                .transactionManager(transactions)
                .batchSize(FETCHED_AT_ONCE);
        return new MeasuredEventStorage(
                settings, schema, transactions, meters.getIfAvailable(CompositeMeterRegistry::new));
    }

    /** As Axon would make it, but for the threads and for how much it keeps. */
    @Bean("eventBus")
    @Qualifier("eventStore")
    EmbeddedEventStore eventStore(EventStorageEngine storage, Configuration axon) {
        return EmbeddedEventStore.builder()
                .storageEngine(storage)
                .messageMonitor(axon.messageMonitor(EventStore.class, "eventStore"))
                .spanFactory(axon.getComponent(EventBusSpanFactory.class))
                .threadFactory(new LastingThreads(EmbeddedEventStore.class.getSimpleName()))
                .cachedEvents(KEPT_FOR_FOLLOWERS)
                .cleanupDelay(LOOKS_WHO_IS_BEHIND_MILLIS)
                .build();
    }

    private static EventSchema schema() {
        return EventSchema.builder()
                .eventTable("event")
                .snapshotTable("snapshot")
                .globalIndexColumn("global_index")
                .timestampColumn("appended_at")
                .eventIdentifierColumn("event_id")
                .aggregateIdentifierColumn("stream")
                .sequenceNumberColumn("sequence")
                .typeColumn("stream_type")
                .payloadTypeColumn("name")
                .payloadRevisionColumn("revision")
                .payloadColumn("payload")
                .metaDataColumn("meta_data")
                .build();
    }
}
