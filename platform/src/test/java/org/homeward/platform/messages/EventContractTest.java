package org.homeward.platform.messages;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.subtle.AesGcmJce;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.axonframework.serialization.SerializedObject;
import org.homeward.platform.vault.PersonKeys;
import org.homeward.shared.access.GlassEvent;
import org.homeward.shared.kernel.Compartment;
import org.homeward.shared.kernel.Event;
import org.homeward.shared.missing.MissingEvent;
import org.homeward.shared.network.NetworkEvent;
import org.homeward.shared.network.RequestEvent;
import org.homeward.shared.network.RovingEvent;
import org.homeward.shared.person.PersonEvent;
import org.homeward.shared.placement.FosterEvent;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Events are contracts. Each has an example in {@code contract/}, which is read and written, and never edited: another
 * shape is another revision with a file of its own.
 */
class EventContractTest {

    private static final JsonMapper JSON = HomewardJson.mapper();
    static final StableNames NAMES = new StableNames(List.of(
            PersonEvent.class,
            NetworkEvent.class,
            MissingEvent.class,
            FosterEvent.class,
            RequestEvent.class,
            RovingEvent.class,
            GlassEvent.class));

    static Stream<Class<?>> events() {
        return Stream.of(
                        PersonEvent.class,
                        NetworkEvent.class,
                        MissingEvent.class,
                        FosterEvent.class,
                        RequestEvent.class,
                        RovingEvent.class,
                        GlassEvent.class)
                .flatMap(StableNames::leaves);
    }

    @ParameterizedTest
    @MethodSource("events")
    void is_written_as_the_example_and_read_from_it(Class<?> type) throws IOException {
        Event sample = Samples.of(type);
        JsonNode example = example(type);
        JsonNode written = JSON.valueToTree(sample);
        assertThat(written).isEqualTo(example);
        assertThat(JSON.treeToValue(example, type)).isEqualTo(sample);
    }

    @ParameterizedTest
    @MethodSource("events")
    void is_sealed_in_the_store_and_opens_again(Class<?> type) {
        Event sample = Samples.of(type);
        EventSerializer serializer = new EventSerializer(NAMES, new OneKey(false));
        SerializedObject<byte[]> stored = serializer.serialize(sample, byte[].class);
        String text = new String(stored.getData(), StandardCharsets.UTF_8);
        assertThat(text).doesNotContain("$known");
        Event opened = serializer.deserialize(stored);
        assertThat(opened).isEqualTo(sample);
    }

    @ParameterizedTest
    @MethodSource("events")
    void can_be_read_when_all_that_is_personal_is_erased(Class<?> type) {
        SerializedObject<byte[]> stored =
                new EventSerializer(NAMES, new OneKey(false)).serialize(Samples.of(type), byte[].class);
        Event erased = new EventSerializer(NAMES, new OneKey(true)).deserialize(stored);
        JsonNode tree = JSON.valueToTree(erased);
        assertThat(tree.toString()).doesNotContain("$known").doesNotContain("$sealed");
        assertThat(erased.occurredAt()).isEqualTo(Samples.of(type).occurredAt());
    }

    private static JsonNode example(Class<?> type) throws IOException {
        try (InputStream file = EventContractTest.class.getResourceAsStream("/contract/" + file(type))) {
            assertThat(file).as("an example of " + type.getSimpleName()).isNotNull();
            return JSON.readTree(file);
        }
    }

    static String file(Class<?> type) {
        var stored = NAMES.typeOf(type).orElseThrow();
        return stored.getName() + ".v" + stored.getRevision() + ".json";
    }

    /** One key for everybody, or nobody's any more. */
    record OneKey(boolean destroyed) implements PersonKeys {

        private static final Aead KEY = key();

        @Override
        public Aead forSealing(String subject, Compartment compartment) {
            return KEY;
        }

        @Override
        public Opened open(String subject, Compartment compartment) {
            return destroyed ? Opened.destroyed() : Opened.of(KEY);
        }

        @Override
        public boolean isMade(String subject, Compartment compartment) {
            return true;
        }

        @Override
        public void destroy(String subject, Set<Compartment> compartments) {
            throw new UnsupportedOperationException("nothing is destroyed here");
        }

        @Override
        public void preload(Collection<String> subjects) {}

        private static Aead key() {
            try {
                return new AesGcmJce(new byte[32]);
            } catch (GeneralSecurityException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }
}
