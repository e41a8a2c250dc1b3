package org.homeward.platform.store;

import java.nio.file.Path;
import javax.sql.DataSource;
import org.homeward.platform.vault.JdbcPersonKeys;
import org.homeward.platform.vault.KeyService;
import org.homeward.platform.vault.MasterKey;
import org.homeward.platform.vault.MasterKeyFile;
import org.homeward.platform.vault.PersonKeys;
import org.homeward.platform.vault.TransitService;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;

/** The keys of personal data. A program that never opens any, as an edge of its own, goes without it. */
@AutoConfiguration(
        after = StoreConfiguration.class,
        beforeName = "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration")
public class KeyConfiguration {

    static final String KEYS = "homeward_keys";

    @Bean
    MasterKey masterKey(StoreProperties properties) {
        Path named = properties.masterKeyFile();
        KeyService service = service(properties);
        return named == null
                ? new MasterKeyFile(file(properties.data()), service).readOrCreate()
                : new MasterKeyFile(named, service).read();
    }

    @Bean
    PersonKeys personKeys(StoreProperties properties, @Qualifier(KEYS) DataSource keyDataSource, MasterKey masterKey) {
        return new JdbcPersonKeys(keyDataSource, masterKey, properties.withheld());
    }

    private static @Nullable KeyService service(StoreProperties properties) {
        StoreProperties.KeyService named = properties.keyService();
        return named == null ? null : new TransitService(named.address(), named.key(), named.tokenFile());
    }

    /** Where the master key lies unless the configuration names another place. */
    static Path file(Path data) {
        return data.resolve("keys").resolve("master.key");
    }
}
