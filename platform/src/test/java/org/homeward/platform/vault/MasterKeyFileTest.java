package org.homeward.platform.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The file of the master key, in the clear and closed by a service over HTTP, which here is a {@link TransitStandIn}. */
class MasterKeyFileTest {

    private static final byte[] KEY = "a key of thirty-two bytes, truly".getBytes(StandardCharsets.UTF_8);
    private static final byte[] PERSON = "person-a".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    private TransitStandIn standIn;
    private KeyService service;
    private Path file;
    private Path token;

    @BeforeEach
    void start() throws IOException, GeneralSecurityException {
        standIn = new TransitStandIn();
        file = folder.resolve("keys").resolve("master.key");
        token = Files.writeString(folder.resolve("token"), TransitStandIn.TOKEN + "\n");
        service = new TransitService(standIn.address(), TransitStandIn.KEY, token);
    }

    @AfterEach
    void stop() {
        standIn.close();
    }

    @Test
    void the_first_start_makes_one_that_only_the_service_opens() throws IOException, GeneralSecurityException {
        byte[] wrapped = new MasterKeyFile(file, service).readOrCreate().wrap(KEY, PERSON);

        assertThat(Files.readString(file)).startsWith("vault:v1:").doesNotContain("\n");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(new MasterKeyFile(file, service).read().unwrap(wrapped, PERSON))
                .isEqualTo(KEY);
        assertThatThrownBy(() -> MasterKey.read(file))
                .isInstanceOf(KeyUnavailable.class)
                .hasMessageContaining("homeward.key-service.address names none");
    }

    @Test
    void one_that_lies_in_the_clear_is_not_taken_for_one_that_the_service_closed() {
        MasterKey.readOrCreate(file);
        assertThatThrownBy(() -> new MasterKeyFile(file, service).read())
                .isInstanceOf(KeyUnavailable.class)
                .hasMessageContaining("still lies in the clear");
        assertThat(standIn.asked()).isZero();
    }

    @Test
    void a_service_that_refuses_or_is_away_is_named_and_told_nothing_of_what_it_said() throws IOException {
        MasterKeyFile closed = new MasterKeyFile(file, service);
        closed.readOrCreate();
        Files.writeString(token, "another");
        assertThatThrownBy(closed::read)
                .isInstanceOf(KeyUnavailable.class)
                .hasMessageContaining("refused to decrypt with homeward (403)")
                .hasMessageNotContaining("another");
        Files.writeString(token, TransitStandIn.TOKEN);
        standIn.close();
        assertThatThrownBy(closed::read)
                .isInstanceOf(KeyUnavailable.class)
                .hasMessage("The key service at " + standIn.address().getAuthority() + " cannot be reached");
    }

    @Test
    void what_was_closed_by_something_else_or_cut_off_does_not_open() throws IOException {
        MasterKeyFile closed = new MasterKeyFile(file, service);
        closed.readOrCreate();
        String text = Files.readString(file);
        Files.writeString(file, text.substring(0, text.length() - 8));
        assertThatThrownBy(closed::read).isInstanceOf(KeyUnavailable.class);
        Files.writeString(file, " \n");
        assertThatThrownBy(closed::read).isInstanceOf(KeyUnavailable.class).hasMessageContaining("is empty");
    }

    @Test
    void keys_do_not_travel_in_the_clear() {
        assertThatThrownBy(() -> new TransitService(URI.create("http://keys.example:8200"), "homeward", token))
                .isInstanceOf(KeyUnavailable.class)
                .hasMessageContaining("https");
    }

    @Test
    void a_renewed_key_opens_what_the_one_before_wrapped_and_keeps_what_must_stay() throws Exception {
        MasterKey first = MasterKey.readOrCreate(file);
        MasterKey second = first.renewed();
        MasterKey third = second.renewed().withoutThoseBetween();

        assertThat(second.unwrap(first.wrap(KEY, PERSON), PERSON)).isEqualTo(KEY);
        assertThatThrownBy(() -> first.unwrap(second.wrap(KEY, PERSON), PERSON))
                .isInstanceOf(GeneralSecurityException.class);
        assertThatThrownBy(() -> third.unwrap(second.wrap(KEY, PERSON), PERSON))
                .isInstanceOf(GeneralSecurityException.class);
        assertThat(third.derive("sign-heads")).isEqualTo(first.derive("sign-heads"));
        assertThat(second.deriveFromLatest("seal-index")).isNotEqualTo(first.deriveFromLatest("seal-index"));
    }
}
