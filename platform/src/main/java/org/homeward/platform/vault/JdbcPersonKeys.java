package org.homeward.platform.vault;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.subtle.AesGcmJce;
import com.google.crypto.tink.subtle.Random;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.homeward.shared.kernel.Compartment;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Keeps the keys in a database of their own, each wrapped by the {@link MasterKey} and bound to its person and compartment. All
 * that a program may have of somebody's keys are made in one statement, and fetched in one.
 */
public final class JdbcPersonKeys implements PersonKeys {

    private static final int KEY_BYTES = 32;
    private static final int CACHED = 50_000;

    private static final String FIND = """
        SELECT subject, compartment, wrapped FROM person_key WHERE subject = ANY (?) AND compartment = ANY (?)\
        """;

    private static final String CREATE = """
        INSERT INTO person_key (subject, compartment, wrapped) SELECT ?, unnest(?::text[]), unnest(?::bytea[])
        ON CONFLICT DO NOTHING\
        """;

    /** A subject that never had a key gets none either. */
    private static final String DESTROY = """
        INSERT INTO person_key (subject, compartment, wrapped, destroyed_at) SELECT ?, unnest(?::text[]), NULL, now()
        ON CONFLICT (subject, compartment) DO UPDATE
        SET wrapped = NULL, destroyed_at = COALESCE(person_key.destroyed_at, now())\
        """;

    private final JdbcTemplate database;
    private final MasterKey master;
    private final Set<Compartment> withheld;
    private final Set<Compartment> given;
    private final Cache<String, Map<Compartment, Opened>> cache = Caffeine.newBuilder()
            .maximumSize(CACHED)
            .expireAfterWrite(REMEMBERED)
            .build();

    /** Uses all keys in the key database, and the master key. */
    public JdbcPersonKeys(DataSource keyDatabase, MasterKey master) {
        this(keyDatabase, master, Set.of());
    }

    /**
     * Uses some of the keys. It never asks for the others, so that its role in the database need not be able to read them.
     *
     * @throws IllegalArgumentException when those of the persons are withheld, without which nothing can be read
     */
    public JdbcPersonKeys(DataSource keyDatabase, MasterKey master, Set<Compartment> withheld) {
        if (withheld.contains(Compartment.PERSON)) {
            throw new IllegalArgumentException("The keys of persons cannot be withheld, only others beside them");
        }
        this.database = new JdbcTemplate(keyDatabase);
        this.master = master;
        this.withheld = Set.copyOf(withheld);
        Set<Compartment> all = EnumSet.allOf(Compartment.class);
        all.removeAll(withheld);
        this.given = all;
    }

    @Override
    public Aead forSealing(String subject, Compartment compartment) {
        if (withheld.contains(compartment)) {
            throw new KeyUnavailable("This program is not given the keys of " + compartment, null);
        }
        Opened known = known(subject).get(compartment);
        if (known == null) {
            known = create(subject, compartment);
        }
        if (known.isDestroyed()) {
            throw new KeyUnavailable("The key was destroyed: " + name(subject, compartment), null);
        }
        return known.aead();
    }

    @Override
    public Opened open(String subject, Compartment compartment) {
        if (withheld.contains(compartment)) {
            return Opened.withheld();
        }
        Opened known = known(subject).get(compartment);
        if (known == null) {
            known = fetched(subject).get(compartment);
        }
        if (known == null) {
            throw new KeyUnavailable("The key store does not know " + name(subject, compartment), null);
        }
        return known;
    }

    @Override
    public boolean isMade(String subject, Compartment compartment) {
        return known(subject).containsKey(compartment);
    }

    /** Whoever asked for the keys a moment ago may put them back once more, and forgets them as soon as everybody else does. */
    @Override
    public void destroy(String subject, Set<Compartment> compartments) {
        database.update(DESTROY, statement -> {
            statement.setString(1, subject);
            statement.setArray(2, texts(statement.getConnection(), compartments.stream()));
        });
        cache.invalidate(subject);
    }

    @Override
    public void preload(Collection<String> subjects) {
        List<String> missing = subjects.stream()
                .filter(subject -> cache.getIfPresent(subject) == null)
                .toList();
        if (!missing.isEmpty()) {
            cache.putAll(find(missing));
        }
    }

    private Map<Compartment, Opened> known(String subject) {
        Map<Compartment, Opened> known = cache.getIfPresent(subject);
        return known == null ? fetched(subject) : known;
    }

    /** Of whom nothing is known, nothing is remembered. */
    private Map<Compartment, Opened> fetched(String subject) {
        Map<String, Map<Compartment, Opened>> found = find(List.of(subject));
        cache.putAll(found);
        return found.getOrDefault(subject, Map.of());
    }

    private Map<String, Map<Compartment, Opened>> find(List<String> subjects) {
        Map<String, Map<Compartment, Opened>> found = new HashMap<>();
        database.query(
                FIND,
                statement -> {
                    statement.setArray(1, texts(statement.getConnection(), subjects.stream()));
                    statement.setArray(2, texts(statement.getConnection(), given.stream()));
                },
                row -> {
                    String subject = row.getString(1);
                    Compartment compartment = Compartment.valueOf(row.getString(2));
                    found.computeIfAbsent(subject, first -> new EnumMap<>(Compartment.class))
                            .put(compartment, unwrapped(subject, compartment, row.getBytes(3)));
                });
        return found;
    }

    /** Two programs may both make some; the first to reach the database wins, and both read what it stored. */
    private Opened create(String subject, Compartment compartment) {
        List<Compartment> all = List.copyOf(given);
        byte[][] wrapped = all.stream()
                .map(one -> master.wrap(Random.randBytes(KEY_BYTES), bound(subject, one)))
                .toArray(byte[][]::new);
        database.update(CREATE, statement -> {
            statement.setString(1, subject);
            statement.setArray(2, texts(statement.getConnection(), all.stream()));
            statement.setArray(3, statement.getConnection().createArrayOf("bytea", wrapped));
        });
        Opened stored = fetched(subject).get(compartment);
        if (stored == null) {
            throw new KeyUnavailable("A new key was not stored: " + name(subject, compartment), null);
        }
        return stored;
    }

    private Opened unwrapped(String subject, Compartment compartment, byte @Nullable [] wrapped) {
        if (wrapped == null) {
            return Opened.destroyed();
        }
        try {
            return Opened.of(new AesGcmJce(master.unwrap(wrapped, bound(subject, compartment))));
        } catch (GeneralSecurityException broken) {
            throw new KeyUnavailable("The master key does not open " + name(subject, compartment), broken);
        }
    }

    private static Array texts(Connection connection, Stream<?> texts) throws SQLException {
        return connection.createArrayOf("text", texts.map(Object::toString).toArray());
    }

    private static String name(String subject, Compartment compartment) {
        return "the key of " + subject + " for " + compartment;
    }

    /** The person's own was there before the others, and is bound to the name alone. */
    static byte[] bound(String subject, Compartment compartment) {
        String name = compartment == Compartment.PERSON ? subject : subject + '/' + compartment;
        return name.getBytes(StandardCharsets.UTF_8);
    }
}
