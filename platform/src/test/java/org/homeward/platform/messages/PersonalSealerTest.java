package org.homeward.platform.messages;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.crypto.tink.Aead;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SimpleSerializedObject;
import org.homeward.platform.messages.EventContractTest.OneKey;
import org.homeward.platform.vault.PersonKeys;
import org.homeward.shared.person.FileEvent.IdentityClaimed;
import org.homeward.shared.person.PersonEvent;
import org.junit.jupiter.api.Test;

/** What is sealed opens only where it was sealed. */
class PersonalSealerTest {

    private static final StableNames NAMES = new StableNames(List.of(PersonEvent.class));

    private final EventSerializer serializer = new EventSerializer(NAMES, new OneKey(false));

    @Test
    void a_sealed_field_moved_to_another_field_does_not_open() {
        assertBroken(text -> text.replace("person.identity-claimed.identity.name", "person.identity-claimed.identity.x")
                .replace("person.identity-claimed.identity.alias", "person.identity-claimed.identity.name")
                .replace("person.identity-claimed.identity.x", "person.identity-claimed.identity.alias"));
        assertBroken(text -> text.replace("\"name\":", "\"y\":")
                .replace("\"alias\":", "\"name\":")
                .replace("\"y\":", "\"alias\":"));
    }

    @Test
    void a_sealed_event_moved_to_another_person_does_not_open() {
        assertBroken(text -> text.replace("person-example1", "person-example2"));
    }

    @Test
    void a_changed_letter_is_found() {
        assertBroken(text -> text.replaceFirst("(\"\\$sealed\":\"....)(.)", "$1_"));
    }

    @Test
    void a_key_that_nobody_knows_is_a_fault_and_no_erased_person() {
        SerializedObject<byte[]> stored = stored();
        EventSerializer without = new EventSerializer(NAMES, new NoKey());
        assertThatThrownBy(() -> without.<byte[], Object>deserialize(stored)).isInstanceOf(IllegalStateException.class);
    }

    private SerializedObject<byte[]> stored() {
        return serializer.serialize(Samples.of(IdentityClaimed.class), byte[].class);
    }

    private void assertBroken(UnaryOperator<String> tampering) {
        SerializedObject<byte[]> stored = stored();
        String changed = tampering.apply(new String(stored.getData(), StandardCharsets.UTF_8));
        SerializedObject<byte[]> tampered =
                new SimpleSerializedObject<>(changed.getBytes(StandardCharsets.UTF_8), byte[].class, stored.getType());
        assertThatThrownBy(() -> serializer.<byte[], Object>deserialize(tampered))
                .isInstanceOf(HistoryDamaged.class)
                .hasCauseInstanceOf(SealBroken.class);
    }

    private record NoKey() implements PersonKeys {

        @Override
        public Aead forSealing(String subject) {
            throw new IllegalStateException("no key");
        }

        @Override
        public Opened open(String subject) {
            throw new IllegalStateException("no key");
        }

        @Override
        public void destroy(String subject) {
            throw new UnsupportedOperationException("nothing is destroyed here");
        }

        @Override
        public void preload(Collection<String> subjects) {}
    }
}
