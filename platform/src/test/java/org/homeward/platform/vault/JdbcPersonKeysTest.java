package org.homeward.platform.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.subtle.AesGcmJce;
import com.google.crypto.tink.subtle.Random;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.homeward.platform.postgres.DatabaseAccess;
import org.homeward.platform.postgres.EmbeddedPostgres;
import org.homeward.platform.postgres.UnpackedOnce;
import org.homeward.shared.kernel.Compartment;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** The keys of persons in the real database, which was there before a person had several. */
class JdbcPersonKeysTest {

    private static final String KEYS = "homeward_keys";
    private static final byte[] OLD_KEY = "a key of thirty-two bytes, truly".getBytes(StandardCharsets.UTF_8);
    private static final byte[] NOTHING = new byte[0];

    @TempDir
    private static Path folder;

    private static EmbeddedPostgres server;
    private static SingleConnectionDataSource database;
    private static @Nullable MasterKey master;

    private final AtomicInteger asked = new AtomicInteger();
    private final PersonKeys keys = new JdbcPersonKeys(counted(), master());

    @BeforeAll
    static void start() {
        server = EmbeddedPostgres.start(UnpackedOnce.in(folder), KEYS);
        DatabaseAccess access = server.access(KEYS);
        database = new SingleConnectionDataSource(access.jdbcUrl(), access.user(), access.password(), true);
        MasterKey made = MasterKey.readOrCreate(folder.resolve("master.key"));
        master = made;
        migrate("6");
        JdbcTemplate jdbc = new JdbcTemplate(database);
        jdbc.update(
                "INSERT INTO person_key (subject, wrapped) VALUES ('person-old', ?)",
                made.wrap(OLD_KEY, "person-old".getBytes(StandardCharsets.UTF_8)));
        jdbc.update("INSERT INTO person_key (subject, destroyed_at) VALUES ('person-erased', now())");
        migrate("latest");
    }

    private static MasterKey master() {
        return Objects.requireNonNull(master);
    }

    private static void migrate(String target) {
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/keys")
                .target(target)
                .load()
                .migrate();
    }

    @AfterAll
    static void stop() {
        database.destroy();
        server.close();
    }

    @Test
    void the_key_that_a_person_had_is_the_person_s_own_and_the_others_are_made_with_the_next_word() throws Exception {
        byte[] sealedBefore = new AesGcmJce(OLD_KEY).encrypt(OLD_KEY, NOTHING);
        assertThat(keys.open("person-old", Compartment.PERSON).aead().decrypt(sealedBefore, NOTHING))
                .isEqualTo(OLD_KEY);
        assertThat(keys.isMade("person-old", Compartment.HEALTH)).isFalse();
        assertThatThrownBy(() -> keys.open("person-old", Compartment.HEALTH))
                .as("a key that is not there is a fault")
                .isInstanceOf(KeyUnavailable.class);

        byte[] sealed = keys.forSealing("person-old", Compartment.HEALTH).encrypt(OLD_KEY, NOTHING);
        assertThat(another().open("person-old", Compartment.HEALTH).aead().decrypt(sealed, NOTHING))
                .isEqualTo(OLD_KEY);
        assertThat(keys.forSealing("person-old", Compartment.PERSON).decrypt(sealedBefore, NOTHING))
                .isEqualTo(OLD_KEY);
    }

    @Test
    void who_was_erased_before_gets_no_other_key() {
        for (Compartment compartment : Compartment.values()) {
            assertThat(keys.open("person-erased", compartment).isDestroyed()).isTrue();
            assertThatThrownBy(() -> keys.forSealing("person-erased", compartment))
                    .isInstanceOf(KeyUnavailable.class);
        }
    }

    @Test
    void no_key_of_somebody_opens_what_another_sealed() throws GeneralSecurityException {
        byte[] sealed = keys.forSealing("person-three", Compartment.HEALTH).encrypt(OLD_KEY, NOTHING);
        for (Compartment other : EnumSet.complementOf(EnumSet.of(Compartment.HEALTH))) {
            Aead key = keys.open("person-three", other).aead();
            assertThatThrownBy(() -> key.decrypt(sealed, NOTHING)).isInstanceOf(GeneralSecurityException.class);
        }
    }

    @Test
    void all_keys_of_somebody_are_made_in_one_statement_and_of_many_fetched_in_one() {
        keys.forSealing("person-new", Compartment.PERSON);
        assertThat(asked.getAndSet(0)).as("looked for, made, looked for").isEqualTo(3);
        for (Compartment compartment : Compartment.values()) {
            keys.forSealing("person-new", compartment);
            keys.open("person-new", compartment);
        }
        assertThat(asked.get()).isZero();

        List<String> many =
                IntStream.range(0, 20).mapToObj(number -> "person-m" + number).toList();
        many.forEach(person -> another().forSealing(person, Compartment.PERSON));
        keys.preload(many);
        assertThat(asked.get()).isEqualTo(1);
        many.forEach(person -> List.of(Compartment.values()).forEach(one -> keys.open(person, one)));
        assertThat(asked.get()).isEqualTo(1);
    }

    @Test
    void the_reporter_s_key_is_destroyed_alone_and_for_good() throws GeneralSecurityException {
        byte[] known = keys.forSealing("report-one", Compartment.PERSON).encrypt(OLD_KEY, NOTHING);
        keys.destroy("report-one", Set.of(Compartment.REPORTER));
        keys.destroy("report-one", Set.of(Compartment.REPORTER));

        for (PersonKeys program : List.of(keys, another())) {
            assertThat(program.open("report-one", Compartment.REPORTER).isDestroyed())
                    .isTrue();
            assertThatThrownBy(() -> program.forSealing("report-one", Compartment.REPORTER))
                    .isInstanceOf(KeyUnavailable.class);
            assertThat(program.open("report-one", Compartment.PERSON).aead().decrypt(known, NOTHING))
                    .isEqualTo(OLD_KEY);
            assertThat(program.open("report-one", Compartment.HEALTH).isDestroyed())
                    .isFalse();
        }
    }

    @Test
    void who_is_erased_loses_all_keys_also_those_that_were_never_made() {
        keys.forSealing("person-gone", Compartment.PERSON);
        keys.destroy("person-gone");
        keys.destroy("person-never");
        for (String person : List.of("person-gone", "person-never")) {
            for (Compartment compartment : Compartment.values()) {
                assertThat(another().open(person, compartment).isDestroyed()).isTrue();
            }
        }
    }

    /** The rule of the database is as docs/operations/keys.md has it. */
    @Test
    void a_program_that_is_not_given_reporters_works_with_a_role_that_cannot_see_their_keys() throws Exception {
        byte[] known = keys.forSealing("report-two", Compartment.PERSON).encrypt(OLD_KEY, NOTHING);
        DataSource role = roleWithoutReporters();
        PersonKeys without = new JdbcPersonKeys(role, master(), Set.of(Compartment.REPORTER));

        assertThat(without.open("report-two", Compartment.REPORTER).isWithheld())
                .isTrue();
        assertThat(without.open("report-two", Compartment.REPORTER).isDestroyed())
                .isFalse();
        assertThat(without.open("report-two", Compartment.PERSON).aead().decrypt(known, NOTHING))
                .isEqualTo(OLD_KEY);
        assertThatThrownBy(() -> without.forSealing("report-two", Compartment.REPORTER))
                .isInstanceOf(KeyUnavailable.class);
        without.forSealing("report-three", Compartment.HEALTH);
        keys.forSealing("report-three", Compartment.REPORTER);
        assertThatThrownBy(() -> new JdbcPersonKeys(role, master()).open("report-two", Compartment.REPORTER))
                .as("the role does not see them, whatever the program is told")
                .isInstanceOf(KeyUnavailable.class);
    }

    @Test
    void the_keys_of_persons_cannot_be_withheld() {
        assertThatThrownBy(() -> new JdbcPersonKeys(database, master(), Set.of(Compartment.PERSON)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static DataSource roleWithoutReporters() throws IOException {
        String password = Files.readString(folder.resolve("postgres-password")).strip();
        String url = server.access(KEYS).jdbcUrl();
        JdbcTemplate operator = new JdbcTemplate(new DriverManagerDataSource(url, "homeward_admin", password));
        String chosen = HexFormat.of().formatHex(Random.randBytes(16));
        operator.execute("CREATE ROLE homeward_keys_no_reporters LOGIN PASSWORD '" + chosen + "'");
        operator.execute("GRANT CONNECT ON DATABASE homeward_keys TO homeward_keys_no_reporters");
        operator.execute("GRANT SELECT, INSERT, UPDATE ON person_key TO homeward_keys_no_reporters");
        operator.execute("ALTER TABLE person_key ENABLE ROW LEVEL SECURITY");
        operator.execute("CREATE POLICY no_reporters ON person_key TO homeward_keys_no_reporters"
                + " USING (compartment <> 'REPORTER')");
        return new SingleConnectionDataSource(url, "homeward_keys_no_reporters", chosen, true);
    }

    private static PersonKeys another() {
        return new JdbcPersonKeys(database, master());
    }

    private DataSource counted() {
        return new DelegatingDataSource(database) {
            @Override
            public Connection getConnection() throws SQLException {
                asked.incrementAndGet();
                return super.getConnection();
            }
        };
    }
}
