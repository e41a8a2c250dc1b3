package org.homeward.platform.axon;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.composite.CompositeMeterRegistry;
import java.time.Duration;
import java.util.List;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.lifecycle.Phase;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.homeward.platform.messages.ChainCheck;
import org.homeward.platform.messages.EventSerializer;
import org.homeward.platform.messages.MessageSerializer;
import org.homeward.platform.messages.SealAndChain;
import org.homeward.platform.messages.StableNames;
import org.homeward.platform.vault.PersonKeys;
import org.homeward.shared.caseload.CaseloadPage;
import org.homeward.shared.caseload.CaseloadQuery;
import org.homeward.shared.caseload.ShiftCounts;
import org.homeward.shared.dossier.ChronologyEntry;
import org.homeward.shared.dossier.DossierQuery;
import org.homeward.shared.dossier.PersonChanged;
import org.homeward.shared.dossier.RecipientFile;
import org.homeward.shared.kernel.Accepted;
import org.homeward.shared.network.BedBoard;
import org.homeward.shared.network.FacilityFile;
import org.homeward.shared.network.NetworkCommand;
import org.homeward.shared.network.NetworkEvent;
import org.homeward.shared.network.NetworkQuery;
import org.homeward.shared.network.StationChanged;
import org.homeward.shared.network.ZoneFile;
import org.homeward.shared.operations.HeldStream;
import org.homeward.shared.operations.OperationsQuery;
import org.homeward.shared.operations.ViewStanding;
import org.homeward.shared.person.PersonCommand;
import org.homeward.shared.person.PersonEvent;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Names, serialisers and the event store: Axon's JDBC engine on our own table. */
@AutoConfiguration(
        after = AxonOnBoot4Ordering.class,
        beforeName = {
            "org.axonframework.springboot.autoconfig.AxonAutoConfiguration",
            "org.axonframework.springboot.autoconfig.JdbcAutoConfiguration"
        })
public class EventStoreConfiguration {

    private static final int FETCHED_AT_ONCE = 1_000;

    /** A gap in the global order that is older than this is a rolled back append and never filled. */
    private static final int GAP_TIMEOUT_MILLIS = (int) Duration.ofMinutes(10).toMillis();

    private static final int GAPS_REMEMBERED = 100_000;

    @Bean
    StableNames stableNames() {
        return new StableNames(List.of(
                PersonCommand.class,
                NetworkCommand.class,
                PersonEvent.class,
                NetworkEvent.class,
                DossierQuery.class,
                CaseloadQuery.class,
                NetworkQuery.class,
                OperationsQuery.class,
                ViewStanding.class,
                HeldStream.class,
                Accepted.class,
                RecipientFile.class,
                ChronologyEntry.class,
                PersonChanged.class,
                CaseloadPage.class,
                ShiftCounts.class,
                FacilityFile.class,
                ZoneFile.class,
                BedBoard.class,
                StationChanged.class));
    }

    @Bean
    @Primary
    Serializer serializer(StableNames names) {
        return new MessageSerializer(names);
    }

    @Bean
    @Qualifier("messageSerializer")
    Serializer messageSerializer(StableNames names) {
        return new MessageSerializer(names);
    }

    @Bean
    @Qualifier("eventSerializer")
    Serializer eventSerializer(StableNames names, PersonKeys keys) {
        return new EventSerializer(names, keys);
    }

    /** Events carry their provenance themselves; nothing else is copied into them. */
    @Bean
    CorrelationDataProvider noCorrelationData() {
        return message -> java.util.Map.of();
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
        JdbcEventStorageEngine.Builder settings = JdbcEventStorageEngine.builder()
                .snapshotSerializer(serializer)
                .eventSerializer(events)
                .upcasterChain(axon.upcasterChain())
                .snapshotFilter(axon.snapshotFilter())
                .schema(schema())
                .persistenceExceptionResolver(new UniqueViolations())
                .connectionProvider(connections)
                .transactionManager(transactions)
                .batchSize(FETCHED_AT_ONCE)
                .maxGapOffset(GAPS_REMEMBERED)
                .gapTimeout(GAP_TIMEOUT_MILLIS);
        return new MeasuredEventStorage(settings, meters.getIfAvailable(CompositeMeterRegistry::new));
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
