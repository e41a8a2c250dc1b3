package org.homeward.platform.vault;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.subtle.AesGcmJce;
import com.google.crypto.tink.subtle.Random;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Keeps the keys in a database of their own, each wrapped by the {@link MasterKey} and bound to its person. */
public final class JdbcPersonKeys implements PersonKeys {

    private static final int KEY_BYTES = 32;
    private static final int CACHED = 50_000;

    /** A subject that never had a key gets none either. */
    private static final String DESTROY = """
        INSERT INTO person_key (subject, wrapped, destroyed_at) VALUES (?, NULL, now())
        ON CONFLICT (subject) DO UPDATE
        SET wrapped = NULL, destroyed_at = COALESCE(person_key.destroyed_at, now())\
        """;

    private final JdbcTemplate database;
    private final Aead wrapping;
    private final Cache<String, Opened> cache = Caffeine.newBuilder()
            .maximumSize(CACHED)
            .expireAfterWrite(REMEMBERED)
            .build();

    /** Uses the key database and the master key. */
    public JdbcPersonKeys(DataSource keyDatabase, MasterKey master) {
        this.database = new JdbcTemplate(keyDatabase);
        this.wrapping = master.wrapping();
    }

    @Override
    public Aead forSealing(String subject) {
        Opened known = cache.getIfPresent(subject);
        if (known == null) {
            known = find(subject);
            if (known == null) {
                known = create(subject);
            }
            cache.put(subject, known);
        }
        if (known.isDestroyed()) {
            throw new KeyUnavailable("The key was destroyed: " + subject, null);
        }
        return known.aead();
    }

    @Override
    public Opened open(String subject) {
        Opened known = cache.getIfPresent(subject);
        if (known == null) {
            known = find(subject);
            if (known == null) {
                throw new KeyUnavailable("The key store does not know " + subject, null);
            }
            cache.put(subject, known);
        }
        return known;
    }

    /** Whoever asked for the key a moment ago may put it back once more, and forgets it as soon as everybody else does. */
    @Override
    public void destroy(String subject) {
        database.update(DESTROY, subject);
        cache.put(subject, new Opened(null));
    }

    @Override
    public void preload(Collection<String> subjects) {
        List<String> missing = subjects.stream()
                .filter(subject -> cache.getIfPresent(subject) == null)
                .toList();
        if (missing.isEmpty()) {
            return;
        }
        Map<String, byte @Nullable []> rows = new HashMap<>();
        database.query(
                "SELECT subject, wrapped FROM person_key WHERE subject = ANY (?)",
                statement -> statement.setArray(1, statement.getConnection().createArrayOf("text", missing.toArray())),
                row -> {
                    rows.put(row.getString(1), row.getBytes(2));
                });
        rows.forEach((subject, wrapped) -> cache.put(subject, unwrapped(subject, wrapped)));
    }

    private @Nullable Opened find(String subject) {
        List<Opened> rows = database.query(
                "SELECT wrapped FROM person_key WHERE subject = ?",
                (row, index) -> unwrapped(subject, row.getBytes(1)),
                subject);
        return rows.isEmpty() ? null : rows.getFirst();
    }

    /** Two programs may both make one; the first to reach the database wins, and both read what it stored. */
    private Opened create(String subject) {
        try {
            byte[] wrapped = wrapping.encrypt(Random.randBytes(KEY_BYTES), bound(subject));
            database.update(
                    "INSERT INTO person_key (subject, wrapped) VALUES (?, ?) ON CONFLICT DO NOTHING", subject, wrapped);
        } catch (GeneralSecurityException broken) {
            throw new KeyUnavailable("No key can be made", broken);
        }
        Opened stored = find(subject);
        if (stored == null) {
            throw new KeyUnavailable("A new key was not stored: " + subject, null);
        }
        return stored;
    }

    private Opened unwrapped(String subject, byte @Nullable [] wrapped) {
        if (wrapped == null) {
            return new Opened(null);
        }
        try {
            return new Opened(new AesGcmJce(wrapping.decrypt(wrapped, bound(subject))));
        } catch (GeneralSecurityException broken) {
            throw new KeyUnavailable("The master key does not open the key of " + subject, broken);
        }
    }

    private static byte[] bound(String subject) {
        return subject.getBytes(StandardCharsets.UTF_8);
    }
}
