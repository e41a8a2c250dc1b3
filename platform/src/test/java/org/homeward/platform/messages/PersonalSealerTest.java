package org.homeward.platform.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.subtle.AesGcmJce;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SimpleSerializedObject;
import org.homeward.platform.messages.EventContractTest.OneKey;
import org.homeward.platform.vault.PersonKeys;
import org.homeward.shared.intake.IntakeEvent.HelpRequested;
import org.homeward.shared.intake.IntakeEvent.SeekerScreened;
import org.homeward.shared.kernel.Compartment;
import org.homeward.shared.kernel.PersonId;
import org.homeward.shared.kernel.Personal;
import org.homeward.shared.missing.MissingEvent;
import org.homeward.shared.missing.ReportEvent.MissingPersonReported;
import org.homeward.shared.missing.Reporter;
import org.homeward.shared.person.FileEvent.IdentityClaimed;
import org.homeward.shared.person.FileEvent.ObservationRecorded;
import org.homeward.shared.person.ObservationKind;
import org.homeward.shared.person.PersonEvent;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** What is sealed opens only where it was sealed. */
class PersonalSealerTest {

    private static final StableNames NAMES = new StableNames(List.of(PersonEvent.class));

    private static final StableNames ALL_NAMES = new StableNames(List.of(PersonEvent.class, MissingEvent.class));
    private static final HelpRequested HELP = (HelpRequested) Samples.of(HelpRequested.class);
    private static final int KEY_BYTES = 32;

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

    @Test
    void health_and_who_reports_have_keys_of_their_own() {
        SerializedObject<byte[]> stored = all().serialize(HELP, byte[].class);
        HelpRequested withoutReporter = read(HelpRequested.class, stored, Set.of("person-example1 REPORTER"));
        assertThat(withoutReporter.referrer()).isEqualTo(Personal.erased());
        assertThat(withoutReporter.reason()).isEqualTo(HELP.reason());
        HelpRequested withoutPerson = read(HelpRequested.class, stored, Set.of("person-example1 PERSON"));
        assertThat(withoutPerson.referrer()).isEqualTo(HELP.referrer());
        assertThat(withoutPerson.reason()).isEqualTo(Personal.erased());

        SeekerScreened screened = (SeekerScreened) Samples.of(SeekerScreened.class);
        SeekerScreened withoutHealth =
                read(SeekerScreened.class, all().serialize(screened, byte[].class), Set.of("person-example1 HEALTH"));
        assertThat(withoutHealth.screening().note()).isEqualTo(Personal.erased());
        assertThat(withoutHealth.screening().triage())
                .isEqualTo(screened.screening().triage());
    }

    @Test
    void another_part_decides_whether_something_tells_of_health() {
        ObservationRecorded sample = (ObservationRecorded) Samples.of(ObservationRecorded.class);
        for (ObservationKind kind : ObservationKind.values()) {
            ObservationRecorded seen =
                    new ObservationRecorded(sample.personId(), kind, sample.text(), sample.occurredAt());
            ObservationRecorded read = read(
                    ObservationRecorded.class, all().serialize(seen, byte[].class), Set.of("person-example1 HEALTH"));
            assertThat(read.text())
                    .as(kind.name())
                    .isEqualTo(kind == ObservationKind.HEALTH ? Personal.erased() : sample.text());
        }
    }

    @Test
    void a_program_without_the_keys_of_reporters_reads_the_rest() {
        EventSerializer without = new EventSerializer(ALL_NAMES, new NamedKeys(Set.of(), Set.of(Compartment.REPORTER)));
        HelpRequested read = without.deserialize(all().serialize(HELP, byte[].class));
        assertThat(read.referrer()).as("hidden, not erased").isEqualTo(Personal.masked(Personal.MASK));
        assertThat(read.reason()).isEqualTo(HELP.reason());

        MissingPersonReported report = (MissingPersonReported) Samples.of(MissingPersonReported.class);
        MissingPersonReported told = without.deserialize(all().serialize(report, byte[].class));
        if (!(told.reporter() instanceof Personal.Masked<Reporter> hidden)) {
            throw new AssertionError(told.reporter());
        }
        assertThat(hidden.shown()).as("as an answer hides it: part by part").containsKey("name");
        assertThatThrownBy(() -> without.serialize(read, byte[].class))
                .as("what hides a value is not stored as the value")
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_value_that_says_another_key_than_it_was_sealed_with_does_not_open() {
        SerializedObject<byte[]> stored = all().serialize(HELP, byte[].class);
        for (String said : List.of("HEALTH", "PERSON", "NOBODY_KNOWS")) {
            String changed = new String(stored.getData(), StandardCharsets.UTF_8)
                    .replace("\"for\":\"REPORTER\"", "\"for\":\"" + said + "\"");
            assertThat(changed).contains(said);
            assertThatThrownBy(() -> all().<byte[], Object>deserialize(new SimpleSerializedObject<>(
                            changed.getBytes(StandardCharsets.UTF_8), byte[].class, stored.getType())))
                    .isInstanceOf(HistoryDamaged.class);
        }
    }

    @Test
    void what_was_sealed_with_the_one_key_there_was_is_still_read() {
        ObjectNode event = HomewardJson.mapper().valueToTree(HELP);
        PersonKeys keys = new NamedKeys(Set.of(), Set.of());
        new PersonalSealer(keys, HomewardJson.mapper())
                .seal(event, "person-example1", "intake.help-requested", Compartments.of(PersonId.class));
        assertThat(event.toString()).contains("$sealed").doesNotContain("\"for\"");
        SerializedObject<byte[]> old = new SimpleSerializedObject<>(
                HomewardJson.mapper().writeValueAsBytes(event), byte[].class, "intake.help-requested", "1");
        assertThat(all().<byte[], Object>deserialize(old)).isEqualTo(HELP);
        HelpRequested withoutReporter = read(HelpRequested.class, old, Set.of("person-example1 REPORTER"));
        assertThat(withoutReporter.referrer()).as("the key it needs is there").isEqualTo(HELP.referrer());
    }

    @Test
    void a_document_holds_what_has_another_key_sealed_and_the_rest_open() {
        DocumentSealer sealer = new DocumentSealer(new NamedKeys(Set.of(), Set.of()));
        byte[] written = sealer.write(HELP, "person-example1", "helps");
        assertThat(HomewardJson.mapper().readTree(written).path("referrer").has("$sealed"))
                .isTrue();
        assertThat(HomewardJson.mapper().readTree(written).path("reason").has("$known"))
                .isTrue();
        assertThat(sealer.read(written, HelpRequested.class, "person-example1", "helps"))
                .isEqualTo(HELP);
        DocumentSealer without = new DocumentSealer(new NamedKeys(Set.of("person-example1 REPORTER"), Set.of()));
        assertThat(without.read(written, HelpRequested.class, "person-example1", "helps")
                        .referrer())
                .isEqualTo(Personal.erased());
        assertThatThrownBy(() -> sealer.read(written, HelpRequested.class, "person-example2", "helps"))
                .isInstanceOf(SealBroken.class);
    }

    private static EventSerializer all() {
        return new EventSerializer(ALL_NAMES, new NamedKeys(Set.of(), Set.of()));
    }

    private static <T> T read(Class<T> type, SerializedObject<byte[]> stored, Set<String> destroyed) {
        return type.cast(new EventSerializer(ALL_NAMES, new NamedKeys(destroyed, Set.of())).deserialize(stored));
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

    /** Another key for each name, but for those that were destroyed or are withheld. */
    private record NamedKeys(Set<String> destroyed, Set<Compartment> withheld) implements PersonKeys {

        @Override
        public Aead forSealing(String subject, Compartment compartment) {
            try {
                return new AesGcmJce(
                        Arrays.copyOf((compartment + subject).getBytes(StandardCharsets.UTF_8), KEY_BYTES));
            } catch (GeneralSecurityException impossible) {
                throw new IllegalStateException(impossible);
            }
        }

        @Override
        public Opened open(String subject, Compartment compartment) {
            if (withheld.contains(compartment)) {
                return Opened.withheld();
            }
            boolean gone = destroyed.contains(subject + " " + compartment);
            return gone ? Opened.destroyed() : Opened.of(forSealing(subject, compartment));
        }

        @Override
        public boolean isMade(String subject, Compartment compartment) {
            return !withheld.contains(compartment);
        }

        @Override
        public void destroy(String subject, Set<Compartment> compartments) {
            throw new UnsupportedOperationException("nothing is destroyed here");
        }

        @Override
        public void preload(Collection<String> subjects) {}
    }

    private record NoKey() implements PersonKeys {

        @Override
        public Aead forSealing(String subject, Compartment compartment) {
            throw new IllegalStateException("no key");
        }

        @Override
        public Opened open(String subject, Compartment compartment) {
            throw new IllegalStateException("no key");
        }

        @Override
        public boolean isMade(String subject, Compartment compartment) {
            return false;
        }

        @Override
        public void destroy(String subject, Set<Compartment> compartments) {
            throw new UnsupportedOperationException("nothing is destroyed here");
        }

        @Override
        public void preload(Collection<String> subjects) {}
    }
}
