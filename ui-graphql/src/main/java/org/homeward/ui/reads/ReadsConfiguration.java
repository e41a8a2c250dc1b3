package org.homeward.ui.reads;

import java.time.Clock;
import java.util.Objects;
import org.homeward.shared.policy.PolicyPack;
import org.homeward.ui.platform.Readings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

/** Wires what keeps who read what. */
@Configuration(proxyBeanMethods = false)
class ReadsConfiguration {

    @Bean
    ReadLog readLog(JdbcTemplate durable) {
        return new ReadLog(Objects.requireNonNull(durable.getDataSource()));
    }

    @Bean
    Readings readings(ReadLog log, Clock clock) {
        return new KeptReadings(log, clock);
    }

    @Bean
    MinorReads minorReads(JdbcTemplate durable, PolicyPack policy) {
        return new MinorReads(Objects.requireNonNull(durable.getDataSource()), policy.zone());
    }

    @Bean
    Reads reads(JdbcTemplate durable) {
        return new Reads(durable);
    }
}
