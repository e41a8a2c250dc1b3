package org.homeward.platform.proof;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.homeward.platform.rounds.Rounds;
import org.homeward.platform.rounds.Turns;
import org.homeward.platform.store.StoreProperties;
import org.homeward.platform.vault.MasterKey;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.JdbcTemplate;

/** Signs in the program that carries out commands, and in no other: {@code homeward.proof.sign} says so. */
@AutoConfiguration(afterName = "org.axonframework.springboot.autoconfig.AxonAutoConfiguration")
public class ProofConfiguration {

    @Bean
    Proofs proofs(JdbcTemplate database) {
        return new Proofs(events(database));
    }

    @Bean
    @ConditionalOnBooleanProperty("homeward.proof.sign")
    AllRounds proofRounds(
            JdbcTemplate database,
            MasterKey key,
            Clock clock,
            StoreProperties store,
            @Value("${homeward.proof.heads:#{null}}") @Nullable Path heads) {
        DataSource rows = events(database);
        HeadSeal seal = new HeadSeal(key.derive("sign-heads"));
        Path kept = heads == null ? store.data().resolve("heads.jsonl") : heads;
        return new AllRounds(Stream.of(Ledger.values())
                .map(ledger -> new ProofRounds(
                        ledger,
                        new ProofLog(rows, ledger, seal, clock),
                        new Proofs(rows, ledger),
                        new HeadsFile(kept, ledger)))
                .toList());
    }

    @Bean
    @ConditionalOnBooleanProperty("homeward.proof.sign")
    ProofHealth proofHealth(AllRounds rounds) {
        return new ProofHealth(rounds);
    }

    @Bean
    @ConditionalOnBooleanProperty("homeward.proof.sign")
    Rounds proofSchedule(AllRounds proof, JdbcTemplate database, @Value("${homeward.proof.every:5m}") Duration every) {
        Turns turns = new Turns(events(database), Turns.Work.PROOF);
        return new Rounds("proof", () -> turns.take(proof::round), every);
    }

    private static DataSource events(JdbcTemplate database) {
        return Objects.requireNonNull(database.getDataSource());
    }
}
