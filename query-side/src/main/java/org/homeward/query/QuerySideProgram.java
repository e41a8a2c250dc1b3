package org.homeward.query;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;

/**
 * The query side as a program of its own: follows the PostgreSQL that {@code homeward.events.url} names, keeps the views in
 * the MongoDB of {@code homeward.views.uri}, and answers what Axon Server brings.
 */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
public class QuerySideProgram {

    /** Starts it. Its settings have a name of their own, because the edge may have this jar on its class path. */
    public static void main(String[] arguments) {
        new SpringApplicationBuilder(QuerySideProgram.class)
                .properties("spring.config.name=query-side")
                .profiles("distributed")
                .run(arguments);
    }
}
