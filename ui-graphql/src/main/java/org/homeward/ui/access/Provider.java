package org.homeward.ui.access;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * The identity provider whose word is taken for who somebody is (OIDC), if {@code homeward.signin.oidc.issuer} names one, and
 * which of our accounts it means by which subject. What an account may do is never its word.
 */
@Component
final class Provider {

    private final @Nullable String issuer;
    private final JdbcTemplate database;

    Provider(@Value("${homeward.signin.oidc.issuer:#{null}}") @Nullable String issuer, JdbcTemplate database) {
        this.issuer = issuer;
        this.database = database;
    }

    boolean isThere() {
        return issuer != null;
    }

    Optional<String> actorOf(String subject) {
        return database
                .query(
                        "SELECT actor FROM account_elsewhere WHERE issuer = ? AND subject = ?",
                        (row, index) -> row.getString(1),
                        issuer,
                        subject)
                .stream()
                .findFirst();
    }

    /** Links an account in the place of what it was linked to; false when the subject is that of another. */
    boolean link(String actor, String subject) {
        try {
            return database.update(
                            "INSERT INTO account_elsewhere (issuer, subject, actor) VALUES (?, ?, ?)"
                                    + " ON CONFLICT (issuer, actor) DO UPDATE SET subject = excluded.subject",
                            issuer,
                            subject,
                            actor)
                    == 1;
        } catch (DuplicateKeyException another) {
            return false;
        }
    }

    /** The provider vouches for the account no more; what was opened by its word is over. */
    void unlink(String actor) {
        database.update("DELETE FROM account_elsewhere WHERE issuer = ? AND actor = ?", issuer, actor);
    }

    /** The accounts that it may vouch for. */
    Set<String> linked() {
        return Set.copyOf(
                database.queryForList("SELECT actor FROM account_elsewhere WHERE issuer = ?", String.class, issuer));
    }
}
