package org.homeward.platform.store;

import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;

/** Tells of the health of the two databases that nothing can be done without. */
@AutoConfiguration(after = StoreConfiguration.class)
public class StoreHealthConfiguration {

    @Bean
    HealthIndicator eventsHealthIndicator(DataSource events) {
        return new DatabaseHealth(events);
    }

    @Bean
    HealthIndicator keysHealthIndicator(@Qualifier("homeward_keys") DataSource keys) {
        return new DatabaseHealth(keys);
    }
}
