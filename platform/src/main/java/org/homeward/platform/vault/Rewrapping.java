package org.homeward.platform.vault;

import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.homeward.shared.kernel.Compartment;

/**
 * Makes the master key anew and wraps the keys of all persons with it. Whenever it is cut off, the file opens what is in the
 * database: the new key is in the file before anything is wrapped with it, and those between leave it only afterwards.
 */
public final class Rewrapping {

    private static final int FETCH = 1_000;

    /** Who has just gone is still seen for a moment. */
    private static final int LOOKS = 20;

    private static final String OTHERS = """
        SELECT count(*) FROM pg_stat_activity
        WHERE datname = current_database() AND pid <> pg_backend_pid()
          AND COALESCE(backend_type, 'client backend') = 'client backend'\
        """;

    private static final String KEYS = "SELECT subject, compartment, wrapped FROM person_key WHERE wrapped IS NOT NULL";

    private static final String WRAPPED = "UPDATE person_key SET wrapped = ? WHERE subject = ? AND compartment = ?";

    private final MasterKeyFile file;

    /** Of the key in this file. What is in it is closed as the file says, whether it was before or not. */
    public Rewrapping(MasterKeyFile file) {
        this.file = file;
    }

    /**
     * Does it, while nobody else uses the keys.
     *
     * @return how many keys were wrapped anew
     * @throws KeyUnavailable when somebody else does, or a key cannot be opened: then all stay as they are
     */
    public int in(Connection keys) throws SQLException {
        refuseWhileOthersUse(keys);
        keys.setAutoCommit(false);
        MasterKey renewed = file.readBeforeItIsClosed().renewed();
        file.write(renewed);
        int count = wrapAll(keys, renewed);
        keys.commit();
        file.write(renewed.withoutThoseBetween());
        return count;
    }

    private static void refuseWhileOthersUse(Connection keys) throws SQLException {
        for (int look = 0; others(keys) > 0; look++) {
            if (look == LOOKS) {
                throw new KeyUnavailable(
                        "Others are connected to the database of the keys: stop every program that uses it first",
                        null);
            }
            try (Statement pause = keys.createStatement()) {
                pause.execute("SELECT pg_sleep(0.1)");
            }
        }
    }

    private static long others(Connection keys) throws SQLException {
        try (Statement statement = keys.createStatement();
                ResultSet row = statement.executeQuery(OTHERS)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static int wrapAll(Connection keys, MasterKey master) throws SQLException {
        try (Statement lock = keys.createStatement()) {
            lock.execute("LOCK TABLE person_key IN EXCLUSIVE MODE");
        }
        int count = 0;
        try (PreparedStatement question = keys.prepareStatement(KEYS);
                PreparedStatement change = keys.prepareStatement(WRAPPED)) {
            question.setFetchSize(FETCH);
            try (ResultSet rows = question.executeQuery()) {
                while (rows.next()) {
                    String subject = rows.getString(1);
                    byte[] bound = JdbcPersonKeys.bound(subject, Compartment.valueOf(rows.getString(2)));
                    change.setBytes(1, master.wrap(opened(master, rows.getBytes(3), bound, subject), bound));
                    change.setString(2, subject);
                    change.setString(3, rows.getString(2));
                    change.addBatch();
                    count++;
                    if (count % FETCH == 0) {
                        change.executeBatch();
                    }
                }
            }
            change.executeBatch();
        }
        return count;
    }

    private static byte[] opened(MasterKey master, byte[] wrapped, byte[] bound, String subject) {
        try {
            return master.unwrap(wrapped, bound);
        } catch (GeneralSecurityException broken) {
            throw new KeyUnavailable("The master key does not open a key of " + subject, broken);
        }
    }
}
