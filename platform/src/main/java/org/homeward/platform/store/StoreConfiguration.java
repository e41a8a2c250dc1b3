package org.homeward.platform.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.time.Clock;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.homeward.platform.messages.ProvenanceSignature;
import org.homeward.platform.policy.PolicyPackLoader;
import org.homeward.platform.postgres.DatabaseAccess;
import org.homeward.platform.postgres.EmbeddedPostgres;
import org.homeward.platform.postgres.ExternalPostgres;
import org.homeward.platform.postgres.PostgresLaunch;
import org.homeward.platform.store.StoreProperties.Database;
import org.homeward.platform.vault.MasterKey;
import org.homeward.platform.vault.SecretSeal;
import org.homeward.shared.policy.PolicyPack;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** The database of the events, the signature of commands, the policy pack and the clock. */
@AutoConfiguration(beforeName = "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration")
@EnableConfigurationProperties(StoreProperties.class)
public class StoreConfiguration {

    private static final String EVENTS = "homeward_events";
    private static final int KEY_CONNECTIONS = 8;

    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean(destroyMethod = "close")
    @ConditionalOnProperty(name = "homeward.events.url", matchIfMissing = true, havingValue = "none")
    EmbeddedPostgres embeddedPostgres(StoreProperties properties) {
        PostgresLaunch launch = EmbeddedPostgres.in(properties.data()).databases(EVENTS, KeyConfiguration.KEYS);
        Path shared = properties.postgresBinaries();
        return (shared == null ? launch : launch.binariesIn(shared)).start();
    }

    @Bean(destroyMethod = "close")
    @Primary
    HikariDataSource dataSource(StoreProperties properties, ObjectProvider<EmbeddedPostgres> embedded) {
        return pool("events", properties.events(), embedded, EVENTS, properties.connections());
    }

    /** Not a candidate where any data source is asked for: nobody reaches the keys by accident. Its tables are there. */
    @Bean(destroyMethod = "close", defaultCandidate = false)
    @Qualifier(KeyConfiguration.KEYS)
    HikariDataSource keyDataSource(StoreProperties properties, ObjectProvider<EmbeddedPostgres> embedded) {
        HikariDataSource keys = pool("keys", properties.keys(), embedded, KeyConfiguration.KEYS, KEY_CONNECTIONS);
        migrate(keys);
        return keys;
    }

    /** Brings the database of the keys to the shape that this program knows. */
    static void migrate(DataSource keys) {
        Flyway.configure()
                .dataSource(keys)
                .locations("classpath:db/keys")
                .load()
                .migrate();
    }

    /** From a key of its own where programs are apart, so that the edge need not hold the master key to sign. */
    @Bean
    ProvenanceSignature provenanceSignature(StoreProperties properties, ObjectProvider<MasterKey> masterKey) {
        return new ProvenanceSignature(ownKey(properties, masterKey).derive("provenance"));
    }

    /** What the edge keeps for accounts; from the same key as the signature, for the same reason. */
    @Bean
    SecretSeal accountSeal(StoreProperties properties, ObjectProvider<MasterKey> masterKey) {
        return new SecretSeal(ownKey(properties, masterKey).derive("seal-account-secrets"));
    }

    @Bean
    PolicyPack policyPack(StoreProperties properties) {
        return PolicyPackLoader.load(properties.policy(), properties.calendar());
    }

    private static MasterKey ownKey(StoreProperties properties, ObjectProvider<MasterKey> masterKey) {
        Path file = properties.provenanceKeyFile();
        MasterKey key = file == null ? masterKey.getIfAvailable() : MasterKey.read(file);
        if (key == null) {
            throw new IllegalStateException(
                    "A program without the master key needs homeward.provenance-key-file to sign commands");
        }
        return key;
    }

    private static HikariDataSource pool(
            String name,
            @Nullable Database external,
            ObjectProvider<EmbeddedPostgres> embedded,
            String database,
            int connections) {
        HikariDataSource pool = pool(name, external == null ? own(name, embedded, database) : external, connections);
        if (external != null) {
            try {
                ExternalPostgres.requireDurable(name, pool);
            } catch (RuntimeException unsafe) {
                pool.close();
                throw unsafe;
            }
        }
        return pool;
    }

    private static HikariDataSource pool(String name, Database database, int connections) {
        HikariConfig pool = new HikariConfig();
        pool.setPoolName(name);
        pool.setJdbcUrl(database.url());
        pool.setUsername(database.username());
        pool.setPassword(database.password());
        pool.setMaximumPoolSize(connections);
        // Whoever follows the events looks at who writes, and must see in the next statement what they have committed.
        pool.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        // Server detail quotes the row that was refused; it must not get into exceptions.
        pool.addDataSourceProperty("logServerErrorDetail", "false");
        return new HikariDataSource(pool);
    }

    private static Database own(String name, ObjectProvider<EmbeddedPostgres> embedded, String database) {
        EmbeddedPostgres server = embedded.getIfAvailable();
        if (server == null) {
            throw new IllegalStateException("homeward.events.url names a PostgreSQL, so homeward." + name
                    + ".url must name one too: events and keys are either both embedded or both run by somebody else");
        }
        DatabaseAccess access = server.access(database);
        return new Database(access.jdbcUrl(), access.user(), access.password());
    }
}
