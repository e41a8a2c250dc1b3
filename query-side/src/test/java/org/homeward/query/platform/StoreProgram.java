package org.homeward.query.platform;

import javax.sql.DataSource;
import org.homeward.platform.vault.MasterKey;
import org.homeward.platform.vault.PersonKeys;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** The store without views, and with keys that can be destroyed. */
@SpringBootConfiguration
@EnableAutoConfiguration(exclude = {QuerySideConfiguration.class, OperationsConfiguration.class})
class StoreProgram {

    /** Takes the keys of the program for the one reason that their table is there then. */
    @Bean
    @Primary
    ForgetfulKeys forgetfulKeys(
            @Qualifier("personKeys") PersonKeys made,
            @Qualifier("homeward_keys") DataSource keyDatabase,
            MasterKey master) {
        return new ForgetfulKeys(keyDatabase, master);
    }
}
