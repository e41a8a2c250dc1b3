package org.homeward.query.platform;

import io.micrometer.core.instrument.binder.MeterBinder;
import org.axonframework.queryhandling.QueryBus;
import org.homeward.platform.proof.Proofs;
import org.homeward.query.caseload.Caseload;
import org.homeward.shared.operations.HeldStream;
import org.homeward.shared.operations.OperationsQuery;
import org.homeward.shared.operations.ViewStanding;
import org.homeward.shared.proof.EventProof;
import org.homeward.shared.proof.ProofQuery;
import org.homeward.shared.proof.SignedHead;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Wires what those who run the program see of the views and can do with them. */
@AutoConfiguration(after = QuerySideConfiguration.class)
public class OperationsConfiguration {

    @Bean
    SmartInitializingSingleton operationsHandlers(
            QueryBus bus, ViewRuntime runtime, HeldStreams held, Courtesy courtesy, Documents documents) {
        return () -> {
            QueryRegistration register = new QueryRegistration(bus, courtesy, documents.reach());
            OperationsQueries operations = new OperationsQueries(runtime, held);
            register.many(OperationsQuery.ListViews.class, ViewStanding.class, operations::views);
            register.many(OperationsQuery.ListHeldStreams.class, HeldStream.class, operations::heldStreams);
            register.one(OperationsQuery.RebuildView.class, ViewStanding.class, operations::rebuild);
            register.many(OperationsQuery.RetryStream.class, HeldStream.class, operations::retry);
        };
    }

    @Bean
    SmartInitializingSingleton proofHandlers(QueryBus bus, Courtesy courtesy, Documents documents, Proofs proofs) {
        return () -> {
            QueryRegistration register = new QueryRegistration(bus, courtesy, documents.reach());
            ProofQueries queries = new ProofQueries(proofs);
            register.many(ProofQuery.FindSignedHeads.class, SignedHead.class, queries::heads);
            register.one(ProofQuery.ProveFact.class, EventProof.class, queries::of);
        };
    }

    @Bean
    HealthIndicator viewsHealthIndicator(ViewRuntime runtime, MongoTemplate mongo) {
        return new ViewHealth(runtime, mongo);
    }

    /** A held stream hides news about somebody, so it is bad until it is retried. */
    @Bean
    HealthIndicator heldStreamsHealthIndicator(HeldStreams held) {
        return () -> (held.all().isEmpty() ? Health.up() : Health.down())
                .withDetail("held", held.all().size())
                .build();
    }

    @Bean
    HealthIndicator peopleHealthIndicator(Caseload caseload) {
        return () -> (caseload.isUsable() ? Health.up() : Health.down()).build();
    }

    @Bean
    MeterBinder viewMeters(ViewRuntime runtime, HeldStreams held, Caseload caseload) {
        return new ViewMeters(runtime, held, caseload);
    }
}
