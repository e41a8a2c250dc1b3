package org.homeward.platform.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.homeward.platform.postgres.DatabaseAccess;
import org.homeward.platform.postgres.EmbeddedPostgres;
import org.homeward.platform.postgres.UnpackedOnce;
import org.homeward.platform.vault.JdbcPersonKeys;
import org.homeward.platform.vault.KeyUnavailable;
import org.homeward.platform.vault.MasterKey;
import org.homeward.platform.vault.MasterKeyFile;
import org.homeward.platform.vault.PersonKeys;
import org.homeward.platform.vault.TransitService;
import org.homeward.platform.vault.TransitStandIn;
import org.homeward.shared.kernel.Compartment;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** The master key is made anew between two runs of a program. */
class RewrapProgramTest {

    private static final byte[] TEXT = "told".getBytes(StandardCharsets.UTF_8);
    private static final byte[] NOTHING = new byte[0];
    private static final int PEOPLE = 10;

    @TempDir
    private Path data;

    private final Map<String, byte[]> sealed = new HashMap<>();
    private Path file;

    @BeforeEach
    void tell() {
        UnpackedOnce.in(data);
        file = data.resolve("keys").resolve("master.key");
        MasterKey master = MasterKey.readOrCreate(file);
        running(keyDatabase -> {
            StoreConfiguration.migrate(keyDatabase);
            PersonKeys keys = new JdbcPersonKeys(keyDatabase, master);
            for (int number = 0; number < PEOPLE; number++) {
                for (Compartment compartment : Compartment.values()) {
                    sealed.put("person-" + number + compartment, seal(keys, "person-" + number, compartment));
                }
            }
            keys.destroy("person-gone");
        });
    }

    @Test
    void everything_opens_with_the_new_key_and_nothing_of_now_with_the_old_file() throws IOException {
        Path old = Files.copy(file, data.resolve("old.key"));

        assertThat(asked("--data=" + data)).startsWith("0 The master key was made anew, and 30 keys are wrapped");

        assertThat(Files.readAllLines(file)).hasSize(2).doesNotHaveDuplicates().contains(Files.readString(old));
        assertEverythingOpens(MasterKey.read(file));
        assertNothingOpens(MasterKey.read(old));
        assertThat(asked("--data=" + data)).startsWith("0 ");
        assertThat(Files.readAllLines(file)).as("the latest and the first").hasSize(2);
        assertEverythingOpens(MasterKey.read(file));
        assertThat(MasterKey.read(file).derive("sign-heads"))
                .isEqualTo(MasterKey.read(old).derive("sign-heads"));
    }

    @Test
    void a_key_service_closes_the_file_that_lay_in_the_clear() throws IOException, GeneralSecurityException {
        Path token = Files.writeString(data.resolve("token"), TransitStandIn.TOKEN);
        String before = Files.readString(file);
        try (TransitStandIn standIn = new TransitStandIn()) {
            assertThat(asked(
                            "--data=" + data,
                            "--key-service=" + standIn.address(),
                            "--key=" + TransitStandIn.KEY,
                            "--token-file=" + token))
                    .startsWith("0 ");
            assertThat(Files.readAllLines(file)).hasSize(2).allMatch(line -> line.startsWith("vault:v1:"));
            assertThat(Files.readString(file)).doesNotContain(before);
            assertEverythingOpens(
                    new MasterKeyFile(file, new TransitService(standIn.address(), TransitStandIn.KEY, token)).read());
        }
    }

    @Test
    void whenever_it_cannot_be_done_everything_opens_as_before() throws IOException {
        String before = Files.readString(file);
        Path token = Files.writeString(data.resolve("token"), TransitStandIn.TOKEN);
        assertThat(asked(
                        "--data=" + data,
                        "--key-service=http://localhost:1",
                        "--key=" + TransitStandIn.KEY,
                        "--token-file=" + token))
                .startsWith("2 It could not be done")
                .contains("cannot be reached");
        running(keyDatabase -> {
            assertThat(asked("--data=" + data)).startsWith("2 It could not be done");
        });
        assertThat(asked("--data=" + data, "--nonsense=1")).startsWith("2 rewrap takes");
        assertThat(asked("--data=" + data.resolve("nowhere"))).startsWith("2 It could not be done");
        assertThat(Files.readString(file)).isEqualTo(before);
        assertEverythingOpens(MasterKey.read(file));
    }

    @Test
    void one_key_that_does_not_open_leaves_all_as_they_were() throws IOException {
        running(keyDatabase -> new JdbcTemplate(keyDatabase)
                .update("UPDATE person_key SET wrapped = 'damaged' WHERE subject = 'person-7'"));
        MasterKey before = MasterKey.read(file);

        assertThat(asked("--data=" + data)).startsWith("2 ").contains("person-7");

        sealed.keySet().removeIf(name -> name.startsWith("person-7"));
        assertEverythingOpens(before);
        assertEverythingOpens(MasterKey.read(file));
    }

    @Test
    void a_program_that_still_uses_the_keys_is_not_left_behind() {
        running(keyDatabase -> {
            DatabaseAccess access = keyDatabase.access();
            Map<String, String> password = Map.of("HOMEWARD_KEYS_PASSWORD", access.password());
            String[] there = {"--master-key-file=" + file, "--url=" + access.jdbcUrl(), "--user=" + access.user()};
            try (Connection program = keyDatabase.getConnection()) {
                assertThat(program.isValid(1)).isTrue();
            }
            assertThat(asked(password, there)).startsWith("2 ").contains("stop every program that uses it");
            keyDatabase.destroy();
            assertThat(asked(password, there)).startsWith("0 ");
        });
        assertEverythingOpens(MasterKey.read(file));
    }

    private void assertEverythingOpens(MasterKey master) {
        running(keyDatabase -> {
            PersonKeys keys = new JdbcPersonKeys(keyDatabase, master);
            for (int number = 0; number < PEOPLE; number++) {
                for (Compartment compartment : Compartment.values()) {
                    byte[] told = sealed.get("person-" + number + compartment);
                    if (told != null) {
                        assertThat(open(keys, "person-" + number, compartment, told))
                                .isEqualTo(TEXT);
                    }
                }
            }
            assertThat(keys.open("person-gone", Compartment.PERSON).isDestroyed())
                    .isTrue();
        });
    }

    private void assertNothingOpens(MasterKey master) {
        running(keyDatabase -> {
            PersonKeys keys = new JdbcPersonKeys(keyDatabase, master);
            for (int number = 0; number < PEOPLE; number++) {
                String person = "person-" + number;
                assertThatThrownBy(() -> keys.open(person, Compartment.PERSON)).isInstanceOf(KeyUnavailable.class);
            }
        });
    }

    /** The database of the keys, while it runs. */
    private static final class Access extends SingleConnectionDataSource {

        private final DatabaseAccess access;

        Access(DatabaseAccess access) {
            super(access.jdbcUrl(), access.user(), access.password(), true);
            this.access = access;
        }

        DatabaseAccess access() {
            return access;
        }
    }

    private interface Use {
        void of(Access keyDatabase) throws SQLException;
    }

    private void running(Use use) {
        try (EmbeddedPostgres server = EmbeddedPostgres.start(data, KeyConfiguration.KEYS)) {
            Access keyDatabase = new Access(server.access(KeyConfiguration.KEYS));
            try {
                use.of(keyDatabase);
            } finally {
                keyDatabase.destroy();
            }
        } catch (SQLException broken) {
            throw new AssertionError(broken);
        }
    }

    private static byte[] seal(PersonKeys keys, String person, Compartment compartment) {
        try {
            return keys.forSealing(person, compartment).encrypt(TEXT, NOTHING);
        } catch (GeneralSecurityException broken) {
            throw new AssertionError(broken);
        }
    }

    private static byte[] open(PersonKeys keys, String person, Compartment compartment, byte[] told) {
        try {
            return keys.open(person, compartment).aead().decrypt(told, NOTHING);
        } catch (GeneralSecurityException broken) {
            throw new AssertionError(broken);
        }
    }

    /** What it answers with, and what it says. */
    private static String asked(String... arguments) {
        return asked(Map.of(), arguments);
    }

    private static String asked(Map<String, String> environment, String... arguments) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        int answer =
                RewrapProgram.run(List.of(arguments), environment, new PrintStream(said, true, StandardCharsets.UTF_8));
        return answer + " " + said.toString(StandardCharsets.UTF_8);
    }
}
