package org.homeward.ui.platform;

import graphql.analysis.MaxQueryComplexityInstrumentation;
import graphql.analysis.MaxQueryDepthInstrumentation;
import graphql.execution.instrumentation.Instrumentation;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.Map;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.serialization.Serializer;
import org.homeward.platform.messages.CommandSender;
import org.homeward.platform.messages.ProvenanceSignature;
import org.homeward.platform.messages.StableNames;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;

/** Wires the edge. */
@Configuration(proxyBeanMethods = false)
class EdgeConfiguration {

    private static final int DEEPEST = 10;
    private static final int COSTLIEST = 1_000;

    @Bean
    CommandSender commandSender(
            CommandBus bus,
            StableNames names,
            @Qualifier("messageSerializer") Serializer commands,
            ProvenanceSignature signature,
            MeterRegistry meters) {
        return new CommandSender(bus, names, commands, signature, meters);
    }

    @Bean
    RuntimeWiringConfigurer commandMutations(Operations operations, CommandSender sender, Clock clock) {
        return new CommandMutations(operations, sender, clock);
    }

    @Bean
    RuntimeWiringConfigurer scalars() {
        return new Scalars();
    }

    @Bean
    GraphQlSourceBuilderCustomizer valuesAndDocuments(KnownDocuments documents) {
        return source -> source.configureGraphQl(
                graphQl -> graphQl.valueUnboxer(new PersonalValues()).preparsedDocumentProvider(documents));
    }

    /** Errors of commands come as maps that name their type. */
    @Bean
    RuntimeWiringConfigurer userErrors() {
        return wiring -> wiring.type(
                "UserError",
                type -> type.typeResolver(error ->
                        error.getSchema().getObjectType((String) ((Map<?, ?>) error.getObject()).get("__typename"))));
    }

    @Bean
    Instrumentation deepest() {
        return new MaxQueryDepthInstrumentation(DEEPEST);
    }

    @Bean
    Instrumentation costliest() {
        return new MaxQueryComplexityInstrumentation(COSTLIEST);
    }
}
