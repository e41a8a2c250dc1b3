package org.homeward.platform.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import org.homeward.platform.postgres.UnpackedOnce;
import org.homeward.platform.vault.KeyUnavailable;
import org.homeward.platform.vault.PersonKeys;
import org.homeward.platform.vault.TransitStandIn;
import org.homeward.shared.kernel.Compartment;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;

/** A program whose master key a service closes, which here is a {@link TransitStandIn}. */
@Isolated("what is printed meanwhile is looked at")
@ExtendWith(OutputCaptureExtension.class)
class KeyServiceAtTheStartTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void unpack() {
        UnpackedOnce.in(folder.resolve("data"));
    }

    /** Databases and keys, and nothing that uses them. */
    @SpringBootConfiguration
    @ImportAutoConfiguration({StoreConfiguration.class, KeyConfiguration.class})
    static class KeysOnly {}

    @Test
    void the_service_is_asked_at_the_start_and_never_for_a_person() throws IOException, GeneralSecurityException {
        try (TransitStandIn standIn = new TransitStandIn()) {
            start(standIn.address().toString()).close();
            int first = standIn.asked();
            try (ConfigurableApplicationContext program =
                    start(standIn.address().toString())) {
                assertThat(standIn.asked()).isEqualTo(first + 1);
                PersonKeys keys = program.getBean(PersonKeys.class);
                for (int number = 0; number < 100; number++) {
                    keys.forSealing("person-" + number, Compartment.HEALTH);
                }
                assertThat(standIn.asked()).isEqualTo(first + 1);
            }
        }
    }

    @Test
    void without_the_service_it_does_not_start_and_says_why_in_one_sentence(CapturedOutput output)
            throws IOException, GeneralSecurityException {
        String address;
        try (TransitStandIn standIn = new TransitStandIn()) {
            address = standIn.address().toString();
            start(address).close();
        }
        assertThatThrownBy(() -> start(address)).hasRootCauseInstanceOf(IOException.class);
        assertThat(output.getOut())
                .contains("Without its keys the program cannot read anybody's file. The key service at ")
                .contains("cannot be reached")
                .doesNotContain(TransitStandIn.TOKEN);
    }

    @Test
    void keys_that_are_withheld_are_named_in_the_configuration() throws IOException, GeneralSecurityException {
        try (TransitStandIn standIn = new TransitStandIn();
                ConfigurableApplicationContext program =
                        start(standIn.address().toString(), "--homeward.withheld=REPORTER")) {
            PersonKeys keys = program.getBean(PersonKeys.class);
            keys.forSealing("person-one", Compartment.HEALTH);
            assertThat(keys.open("person-one", Compartment.REPORTER).isWithheld())
                    .isTrue();
            assertThatThrownBy(() -> keys.forSealing("person-one", Compartment.REPORTER))
                    .isInstanceOf(KeyUnavailable.class);
        }
    }

    private ConfigurableApplicationContext start(String address, String... more) throws IOException {
        Path token = Files.writeString(folder.resolve("token"), TransitStandIn.TOKEN);
        return new SpringApplicationBuilder(KeysOnly.class)
                .web(WebApplicationType.NONE)
                .properties(
                        "homeward.data=" + folder.resolve("data"),
                        "homeward.key-service.address=" + address,
                        "homeward.key-service.key=" + TransitStandIn.KEY,
                        "homeward.key-service.token-file=" + token)
                .run(more);
    }
}
