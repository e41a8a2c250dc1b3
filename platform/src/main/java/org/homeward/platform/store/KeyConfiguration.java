package org.homeward.platform.store;

import java.nio.file.Path;
import javax.sql.DataSource;
import org.homeward.platform.vault.JdbcPersonKeys;
import org.homeward.platform.vault.MasterKey;
import org.homeward.platform.vault.PersonKeys;
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
        Path file = properties.masterKeyFile();
        return file == null
                ? MasterKey.readOrCreate(properties.data().resolve("keys").resolve("master.key"))
                : MasterKey.read(file);
    }

    @Bean
    PersonKeys personKeys(@Qualifier(KEYS) DataSource keyDataSource, MasterKey masterKey) {
        return new JdbcPersonKeys(keyDataSource, masterKey);
    }
}
