package org.homeward.ui.access;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
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

    /** Links an account in the place of what it was linked to; false when the subject is that of another, or nobody asks. */
    boolean link(String actor, String subject) {
        return isThere()
                && database.update(
                                "INSERT INTO account_elsewhere (issuer, subject, actor) SELECT ?, ?, ? WHERE NOT EXISTS (SELECT 1"
                                        + " FROM account_elsewhere WHERE issuer = ? AND subject = ? AND actor <> ?)"
                                        + " ON CONFLICT (issuer, actor) DO UPDATE SET subject = excluded.subject",
                                issuer,
                                subject,
                                actor,
                                issuer,
                                subject,
                                actor)
                        == 1;
    }
}
