package org.homeward.ui.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homeward.platform.vault.SecretSeal;
import org.homeward.platform.vault.Totp;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * The second factors of accounts, in the durable database: the secret of an authenticator app, sealed, and codes for the day
 * when it is lost, as hashes. Every code is taken once.
 */
@Component
final class SecondFactors {

    private static final int RECOVERY_CODES = 8;
    private static final int GROUPS = 4;
    private static final int GROUP_LETTERS = 4;
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

    private final JdbcTemplate database;
    private final SecretSeal seal;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    SecondFactors(JdbcTemplate database, SecretSeal seal, Clock clock) {
        this.database = database;
        this.seal = seal;
        this.clock = clock;
    }

    private record Kept(byte[] sealed, long lastStep) {}

    /** Makes a secret, in the place of one that was never used; none when one is in use. */
    Optional<byte[]> begin(String actor) {
        byte[] secret = new byte[Totp.SECRET_BYTES];
        random.nextBytes(secret);
        int made = database.update(
                "INSERT INTO second_factor (actor, sealed) VALUES (?, ?) ON CONFLICT (actor)"
                        + " DO UPDATE SET sealed = excluded.sealed WHERE NOT second_factor.in_use",
                actor,
                seal.seal(secret, actor));
        return made == 1 ? Optional.of(secret) : Optional.empty();
    }

    /** Takes the first code: the factor is in use from then on. Answers the recovery codes, and none when it is wrong. */
    List<String> finish(String actor, String code) {
        OptionalLong step = step(actor, code, false);
        if (step.isEmpty()) {
            return List.of();
        }
        List<String> codes =
                Stream.generate(this::recoveryCode).limit(RECOVERY_CODES).toList();
        int kept = database.update(
                "WITH used AS (UPDATE second_factor SET in_use = TRUE, last_step = ? WHERE actor = ? AND NOT in_use"
                        + " RETURNING actor) INSERT INTO recovery_code (actor, hash)"
                        + " SELECT actor, unnest(string_to_array(?, ',')) FROM used",
                step.getAsLong(),
                actor,
                codes.stream().map(SecondFactors::hash).collect(Collectors.joining(",")));
        return kept == RECOVERY_CODES ? codes : List.of();
    }

    /** Takes a code of the app, or one of those for the day when it is lost: each once, also when it comes twice at once. */
    boolean take(String actor, String given) {
        String code = given.replaceAll("[\\s-]", "").toLowerCase(Locale.ROOT);
        OptionalLong step = step(actor, code, true);
        if (step.isPresent()) {
            return database.update(
                            "UPDATE second_factor SET last_step = ? WHERE actor = ? AND in_use AND last_step < ?",
                            step.getAsLong(),
                            actor,
                            step.getAsLong())
                    == 1;
        }
        return database.update(
                        "DELETE FROM recovery_code WHERE actor = ? AND hash = ? AND"
                                + " (SELECT in_use FROM second_factor f WHERE f.actor = recovery_code.actor)",
                        actor,
                        hash(code))
                == 1;
    }

    private OptionalLong step(String actor, String code, boolean inUse) {
        List<Kept> kept = database.query(
                "SELECT sealed, last_step FROM second_factor WHERE actor = ? AND in_use = ?",
                (row, index) -> new Kept(row.getBytes(1), row.getLong(2)),
                actor,
                inUse);
        if (kept.isEmpty()) {
            return OptionalLong.empty();
        }
        Kept factor = kept.getFirst();
        return Totp.matching(seal.open(factor.sealed(), actor), code, clock.instant(), factor.lastStep());
    }

    private String recoveryCode() {
        return Stream.generate(this::group).limit(GROUPS).collect(Collectors.joining("-"));
    }

    private String group() {
        return random.ints(GROUP_LETTERS, 0, LETTERS.length())
                .mapToObj(LETTERS::charAt)
                .map(String::valueOf)
                .collect(Collectors.joining());
    }

    /** Of the letters alone. There are 10^23 codes, so that nobody finds one from its hash by trying. */
    private static String hash(String code) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256")
                            .digest(code.replace("-", "").getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
