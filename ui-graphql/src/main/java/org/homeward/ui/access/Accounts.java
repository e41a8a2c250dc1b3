package org.homeward.ui.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.homeward.shared.kernel.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Local accounts, in the durable database. Five wrong passwords or codes lock one for a quarter of an hour. */
final class Accounts implements UserDetailsService {

    private static final int TRIES = 5;
    private static final Duration LOCKED = Duration.ofMinutes(15);
    private static final String COLUMNS =
            "SELECT actor, username, display_name, role, station, region, password_hash, must_change_password,"
                    + " NOT disabled AND (locked_until IS NULL OR locked_until < ?),"
                    + " EXISTS (SELECT 1 FROM second_factor f WHERE f.actor = account.actor AND f.in_use),"
                    + " generation, staff_number, disabled FROM account ";

    private final JdbcTemplate database;
    private final PasswordEncoder passwords;
    private final Clock clock;

    Accounts(JdbcTemplate database, PasswordEncoder passwords, Clock clock) {
        this.database = database;
        this.passwords = passwords;
        this.clock = clock;
    }

    @Override
    public Account loadUserByUsername(String username) {
        List<Account> found = database.query(COLUMNS + "WHERE username = ?", Accounts::read, now(), username);
        if (found.isEmpty()) {
            throw new UsernameNotFoundException("no such account");
        }
        return found.getFirst();
    }

    /** The account unless it is disabled. One that is locked for its wrong passwords still has the sessions it has. */
    Optional<Account> enabled(String actor) {
        return database.query(COLUMNS + "WHERE actor = ? AND NOT disabled", Accounts::read, now(), actor).stream()
                .findFirst();
    }

    /** The accounts of escorts that are let in, by name. */
    List<Account> escorts() {
        return database.query(
                COLUMNS + "WHERE role = 'ESCORT' AND NOT disabled ORDER BY display_name, actor", Accounts::read, now());
    }

    /** Lets an account in again, or no more; answers whose it is, if there is one of that name. */
    Optional<String> disable(String username, boolean disabled) {
        return database
                .query(
                        "UPDATE account SET disabled = ? WHERE username = ? RETURNING actor",
                        (row, index) -> row.getString(1),
                        disabled,
                        username)
                .stream()
                .findFirst();
    }

    /** The account unless it changed since the session was opened. */
    Optional<Account> of(SignedIn session) {
        return enabled(session.actor()).filter(session::isAbout);
    }

    /** Adds an account whose password must be changed at the first sign-in; one of the same name or person is left alone. */
    boolean add(Account account, String password) {
        return database.update(
                        "INSERT INTO account (actor, username, display_name, role, station, region, password_hash,"
                                + " staff_number) VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
                        account.actor(),
                        account.username(),
                        account.displayName(),
                        account.role().name(),
                        account.station(),
                        account.region(),
                        passwords.encode(password),
                        account.staffNumber())
                == 1;
    }

    /** An account, and whether it is let in no more. */
    record Listed(Account account, boolean disabled) {}

    List<Listed> all() {
        return database.query(
                COLUMNS + "ORDER BY username",
                (row, index) -> new Listed(read(row, index), row.getBoolean("disabled")),
                now());
    }

    /** Whether nobody can sign in, because nobody ever could. */
    boolean isEmpty() {
        return Boolean.FALSE.equals(database.queryForObject("SELECT EXISTS (SELECT 1 FROM account)", Boolean.class));
    }

    void change(String actor, String displayName, Role role, @Nullable String station, @Nullable String region) {
        database.update(
                "UPDATE account SET display_name = ?, role = ?, station = ?, region = ? WHERE actor = ?",
                displayName,
                role.name(),
                station,
                region,
                actor);
    }

    /** A first password again, and no second factor any more: both are set anew at the next sign-in. */
    void reset(String actor, String password) {
        database.update(
                "UPDATE account SET password_hash = ?, must_change_password = TRUE, failed_attempts = 0,"
                        + " locked_until = NULL WHERE actor = ?",
                passwords.encode(password),
                actor);
        database.update("DELETE FROM second_factor WHERE actor = ?", actor);
    }

    void signedIn(String username) {
        database.update("UPDATE account SET failed_attempts = 0, locked_until = NULL WHERE username = ?", username);
    }

    /**
     * Counts a try before it is looked at, so that many at once are no more than one after the other; whoever was right says
     * so afterwards. False when the account is locked.
     */
    boolean tries(String actor) {
        return database.update(
                        "UPDATE account SET failed_attempts = failed_attempts + 1,"
                                + " locked_until = CASE WHEN failed_attempts + 1 >= ? THEN ? ELSE locked_until END"
                                + " WHERE actor = ? AND NOT disabled AND (locked_until IS NULL OR locked_until < ?)",
                        TRIES,
                        now().plus(LOCKED),
                        actor,
                        now())
                == 1;
    }

    void failed(String username) {
        database.update(
                "UPDATE account SET failed_attempts = failed_attempts + 1,"
                        + " locked_until = CASE WHEN failed_attempts + 1 >= ? THEN ? ELSE locked_until END"
                        + " WHERE username = ?",
                TRIES,
                now().plus(LOCKED),
                username);
    }

    boolean changePassword(Account account, String current, String next) {
        if (!passwords.matches(current, account.passwordHash())) {
            return false;
        }
        database.update(
                "UPDATE account SET password_hash = ?, must_change_password = FALSE WHERE actor = ?",
                passwords.encode(next),
                account.actor());
        return true;
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Account read(ResultSet row, int index) throws SQLException {
        return new Account(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                Role.valueOf(row.getString(4)),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getBoolean(8),
                row.getBoolean(9),
                row.getBoolean(10),
                row.getLong(11),
                row.getString(12));
    }
}
