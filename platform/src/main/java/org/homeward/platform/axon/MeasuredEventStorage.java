package org.homeward.platform.axon;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;

/** The storage of events, with the time an append takes until it is on disk: from the first row to after the commit. */
final class MeasuredEventStorage extends OrderedEventStorage {

    private static final Duration[] STEPS = {
        Duration.ofMillis(1),
        Duration.ofMillis(2),
        Duration.ofMillis(5),
        Duration.ofMillis(10),
        Duration.ofMillis(20),
        Duration.ofMillis(50),
        Duration.ofMillis(100),
        Duration.ofMillis(250),
        Duration.ofMillis(500),
        Duration.ofSeconds(1),
        Duration.ofSeconds(5)
    };

    private final Timer appends;

    MeasuredEventStorage(
            JdbcEventStorageEngine.Builder settings,
            EventSchema schema,
            TransactionManager transactions,
            MeterRegistry meters) {
        super(settings, schema, transactions);
        this.appends = Timer.builder("homeward.append")
                .description("From the first row of a unit of work to the commit that forced it to disk")
                .serviceLevelObjectives(STEPS)
                .register(meters);
    }

    @Override
    public void appendEvents(List<? extends EventMessage<?>> events) {
        long began = System.nanoTime();
        super.appendEvents(events);
        CurrentUnitOfWork.ifStarted(work ->
                work.root().afterCommit(committed -> appends.record(System.nanoTime() - began, TimeUnit.NANOSECONDS)));
    }
}
