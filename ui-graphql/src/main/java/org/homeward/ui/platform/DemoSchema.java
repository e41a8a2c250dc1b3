package org.homeward.ui.platform;

import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Lets the demo be asked for its schema, by whoever signed in. Anywhere else nobody is told.
 *
 * <p>It stands before the context is made, because the GraphQL library is switched for the whole program at once.
 */
final class DemoSchema implements EnvironmentPostProcessor {

    private static final String DEMO = "homeward.demo.people";
    private static final String INTROSPECTION = "spring.graphql.schema.introspection.enabled";

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (environment.containsProperty(DEMO)) {
            environment.getPropertySources().addFirst(new MapPropertySource("demo", Map.of(INTROSPECTION, "true")));
        }
    }
}
