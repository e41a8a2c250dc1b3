package org.homeward.ui.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Tokens with which programs of others sign in, in the durable database as hashes. One ends when its time is up, when it is
 * revoked, and when its account is changed in any way that ends a session.
 */
@Component
final class ApiTokens {

    private static final int BYTES = 32;
    private static final int ID_BYTES = 10;
    private static final String PREFIX = "homeward_";
    private static final String LIVE = " revoked_at IS NULL AND expires_at > ?";

    private final JdbcTemplate database;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    ApiTokens(JdbcTemplate database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * A token as it is made.
     *
     * @param tokenId its id, which opens nothing
     * @param token   what is sent
     */
    record Made(String tokenId, String token) {
        @Override
        public String toString() {
            return "Made[" + tokenId + "]";
        }
    }

    /**
     * A token as it is listed.
     *
     * @param tokenId   its id
     * @param label     what it is for
     * @param expiresAt until when it is taken
     */
    record TokenRow(String tokenId, String label, String expiresAt) {}

    /** Whose a token is, and of which generation of the account. */
    record Bearer(String tokenId, String actor, long generation) {}

    Made make(Account account, String label, Duration valid, String by) {
        byte[] secret = bytes(BYTES);
        Made made = new Made(
                "token-" + HexFormat.of().formatHex(bytes(ID_BYTES)),
                PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(secret));
        database.update(
                "INSERT INTO api_token (token_id, hash, actor, generation, label, made_by, made_at, expires_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                made.tokenId(),
                hash(made.token()),
                account.actor(),
                account.generation(),
                label,
                by,
                now(),
                now().plus(valid));
        return made;
    }

    boolean revoke(String tokenId) {
        return database.update(
                        "UPDATE api_token SET revoked_at = ? WHERE token_id = ? AND revoked_at IS NULL", now(), tokenId)
                == 1;
    }

    Optional<Bearer> bearer(String token) {
        return database
                .query(
                        "SELECT token_id, actor, generation FROM api_token WHERE hash = ? AND" + LIVE,
                        (row, index) -> new Bearer(row.getString(1), row.getString(2), row.getLong(3)),
                        hash(token),
                        now())
                .stream()
                .findFirst();
    }

    boolean isLive(String tokenId) {
        return Boolean.TRUE.equals(database.queryForObject(
                "SELECT EXISTS (SELECT 1 FROM api_token WHERE token_id = ? AND" + LIVE + ")",
                Boolean.class,
                tokenId,
                now()));
    }

    List<TokenRow> of(Account account) {
        return database.query(
                "SELECT token_id, label, expires_at FROM api_token WHERE actor = ? AND generation = ? AND" + LIVE
                        + " ORDER BY made_at",
                (row, index) -> new TokenRow(
                        row.getString(1),
                        row.getString(2),
                        row.getObject(3, OffsetDateTime.class).toInstant().toString()),
                account.actor(),
                account.generation(),
                now());
    }

    private byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }

    /** Nobody tries 2^256 tokens: a fast hash is enough. */
    private static String hash(String token) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
