package org.homeward.query.platform;

import com.google.crypto.tink.Aead;
import java.util.Collection;
import java.util.Set;
import javax.sql.DataSource;
import org.homeward.platform.vault.JdbcPersonKeys;
import org.homeward.platform.vault.MasterKey;
import org.homeward.platform.vault.PersonKeys;
import org.homeward.shared.kernel.Compartment;
import org.springframework.jdbc.core.JdbcTemplate;

/** The real key store, which can be begun anew. */
final class ForgetfulKeys implements PersonKeys {

    private final DataSource database;
    private final MasterKey master;
    private volatile PersonKeys now;

    ForgetfulKeys(DataSource database, MasterKey master) {
        this.database = database;
        this.master = master;
        this.now = new JdbcPersonKeys(database, master);
    }

    @Override
    public void destroy(String subject, Set<Compartment> compartments) {
        now.destroy(subject, compartments);
    }

    void beginAgain() {
        new JdbcTemplate(database).update("TRUNCATE person_key");
        now = new JdbcPersonKeys(database, master);
    }

    @Override
    public Aead forSealing(String subject, Compartment compartment) {
        return now.forSealing(subject, compartment);
    }

    @Override
    public Opened open(String subject, Compartment compartment) {
        return now.open(subject, compartment);
    }

    @Override
    public boolean isMade(String subject, Compartment compartment) {
        return now.isMade(subject, compartment);
    }

    @Override
    public void preload(Collection<String> subjects) {
        now.preload(subjects);
    }
}
