package org.homeward.platform.erasure;

import java.time.Duration;
import org.homeward.platform.rounds.Rounds;
import org.homeward.platform.vault.PersonKeys;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Destroys keys in the program that carries out commands: {@code homeward.erasures.follow} says so. The program with the views
 * does it as well, before it folds anything of an erased person; to do it twice does no harm.
 */
@AutoConfiguration(afterName = "org.axonframework.springboot.autoconfig.AxonAutoConfiguration")
@ConditionalOnBooleanProperty("homeward.erasures.follow")
public class KeyDestructionConfiguration {

    @Bean
    KeyDestruction keyDestruction(JdbcTemplate database, PersonKeys keys) {
        return new KeyDestruction(database, keys);
    }

    @Bean
    Rounds keyDestructionRounds(KeyDestruction destruction, @Value("${homeward.erasures.every:5s}") Duration every) {
        return new Rounds("key-destruction", destruction::look, every);
    }
}
