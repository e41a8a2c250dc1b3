package org.homeward.platform.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.EventStreamUtils;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;
import org.homeward.platform.vault.JdbcPersonKeys;
import org.homeward.platform.vault.MasterKey;
import org.homeward.platform.vault.PersonKeys;
import org.homeward.shared.intake.Channel;
import org.homeward.shared.intake.IntakeEvent.HelpRequested;
import org.homeward.shared.intake.IntakeEvent.ServiceProvided;
import org.homeward.shared.intake.ServiceKind;
import org.homeward.shared.kernel.ActorId;
import org.homeward.shared.kernel.CommandId;
import org.homeward.shared.kernel.Event;
import org.homeward.shared.kernel.FacilityId;
import org.homeward.shared.kernel.Note;
import org.homeward.shared.kernel.PersonId;
import org.homeward.shared.kernel.Personal;
import org.homeward.shared.kernel.Provenance;
import org.homeward.shared.kernel.Role;
import org.homeward.shared.kernel.ShortText;
import org.homeward.shared.kernel.StayId;
import org.homeward.shared.person.PersonEvent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Events of an older shape, invented for this test: what a request for help might have looked like before. They lie in the
 * real store as they were written, for ever, and are read through the chain of upcasters as what they mean today.
 */
@SpringBootTest(classes = {TestProgram.class, OldEventsOnTheRealStoreTest.Upcasters.class})
class OldEventsOnTheRealStoreTest {

    private static final String NAME = "intake.help-requested";

    /** Before there were any, all of it had the key of the person. */
    private static final Compartments NO_COMPARTMENTS = Compartments.of(PersonId.class);

    private static final Instant THEN = Instant.parse("2026-01-05T02:00:00Z");
    private static final FacilityId STATION = new FacilityId("facility-station01");
    private static final StayId STAY = new StayId("stay-upcast001");

    @TempDir
    static @Nullable Path data;

    @Autowired
    private EventStore store;

    @Autowired
    private EventStorageEngine engine;

    @Autowired
    private PersonKeys keys;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    @Qualifier("homeward_keys")
    private DataSource keyDatabase;

    @Autowired
    private MasterKey master;

    @Autowired
    private Configuration axon;

    @Autowired
    private TransactionTemplate transaction;

    @DynamicPropertySource
    static void inTemporaryFolder(DynamicPropertyRegistry registry) {
        registry.add("homeward.data", () -> data);
    }

    @TestConfiguration
    static class Upcasters {

        /** Once {@code channel} was called {@code via}, and a help line was a channel of its own. */
        @Bean
        @Order(1)
        EventUpcaster fromTheFirstShape() {
            return renamed("draft-a", "draft-b", "via", "route");
        }

        /** A second step, so that the order of the chain matters. */
        @Bean
        @Order(2)
        EventUpcaster fromTheSecondShape() {
            return renamed("draft-b", "1", "route", "channel");
        }

        private static EventUpcaster renamed(String from, String to, String before, String after) {
            return new SingleEventUpcaster() {
                @Override
                protected boolean canUpcast(IntermediateEventRepresentation event) {
                    return event.getType().equals(new SimpleSerializedType(NAME, from));
                }

                @Override
                protected IntermediateEventRepresentation doUpcast(IntermediateEventRepresentation event) {
                    return event.upcastPayload(new SimpleSerializedType(NAME, to), JsonNode.class, tree -> {
                        assertThat(tree.toString()).contains("$sealed").doesNotContain("$known");
                        ObjectNode next = ((ObjectNode) tree).deepCopy();
                        next.set(after, next.remove(before));
                        return next;
                    });
                }
            };
        }
    }

    @Test
    void an_event_of_an_older_shape_is_read_as_what_it_means_today() throws IOException {
        PersonId person = new PersonId("person-upcast001");
        HelpRequested today = request(person);
        append(new Old(today, "draft-a", older(today)));
        append(new ServiceProvided(person, STAY, ServiceKind.MEAL, null, THEN), 1);

        assertThat(stream(person))
                .<Object>extracting(DomainEventMessage::getPayload)
                .containsExactly(today, new ServiceProvided(person, STAY, ServiceKind.MEAL, null, THEN));
        assertThat(followed(person))
                .<Object>extracting(TrackedEventMessage::getPayload)
                .contains(today);
    }

    @Test
    void what_is_stored_stays_as_it_was_written_and_so_does_the_chain() throws IOException {
        PersonId person = new PersonId("person-upcast002");
        HelpRequested today = request(person);
        byte[] written = older(today);
        append(new Old(today, "draft-a", written));
        stream(person);
        assertThat(database.queryForObject("SELECT payload FROM event WHERE stream = ?", byte[].class, person.value()))
                .isEqualTo(written);
        assertThat(database.queryForObject("SELECT revision FROM event WHERE stream = ?", String.class, person.value()))
                .isEqualTo("draft-a");
        String hash = EventHash.of(null, person.value(), 0, NAME, "draft-a", written);
        assertThat(stream(person).getFirst().getMetaData()).containsEntry(ProvenanceMetaData.HASH, hash);
    }

    @Test
    void an_old_event_that_was_changed_is_damaged_also_behind_an_upcaster() throws IOException {
        PersonId person = new PersonId("person-upcast003");
        HelpRequested today = request(person);
        append(new Old(today, "draft-a", older(today)));
        database.update(
                "UPDATE event SET payload = convert_to(replace(convert_from(payload, 'UTF8'), 'HOSPITAL', 'PARTNER'),"
                        + " 'UTF8') WHERE stream = ?",
                person.value());
        assertThatThrownBy(() -> stream(person).getFirst().getPayload()).isInstanceOf(HistoryDamaged.class);
    }

    @Test
    void of_somebody_who_was_erased_an_old_event_reads_as_erased() throws IOException {
        PersonId person = new PersonId("person-upcast004");
        HelpRequested today = request(person);
        append(new Old(today, "draft-a", older(today)));
        new JdbcTemplate(keyDatabase)
                .update("UPDATE person_key SET wrapped = NULL, destroyed_at = now() WHERE subject = ?", person.value());
        HelpRequested erased = (HelpRequested) readAfresh(person);
        assertThat(erased.reason()).isEqualTo(Personal.erased());
        assertThat(erased.channel()).isEqualTo(Channel.HOSPITAL);
    }

    /** The first event of a stream as a program reads it that has not known the key before. */
    private Object readAfresh(PersonId person) {
        List<GenericDomainEventEntry<byte[]>> rows = database.query(
                "SELECT event_id, appended_at, name, revision, payload, meta_data FROM event WHERE stream = ?",
                (row, index) -> new GenericDomainEventEntry<>(
                        "PersonFile",
                        person.value(),
                        index,
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getBytes(5),
                        row.getBytes(6)),
                person.value());
        Serializer fresh = new EventSerializer(
                new StableNames(List.of(PersonEvent.class)), new JdbcPersonKeys(keyDatabase, master));
        return EventStreamUtils.upcastAndDeserializeDomainEvents(rows.stream(), fresh, axon.upcasterChain())
                .next()
                .getPayload();
    }

    private static HelpRequested request(PersonId person) {
        return new HelpRequested(
                person,
                STAY,
                STATION,
                Channel.HOSPITAL,
                Personal.of(new ShortText("市人民医院")),
                null,
                Personal.of(new Note("走失")),
                THEN);
    }

    /** The example of the old shape, with this person in it, sealed as it was then. */
    private byte[] older(HelpRequested event) throws IOException {
        try (InputStream file =
                OldEventsOnTheRealStoreTest.class.getResourceAsStream("/contract/older/" + NAME + ".json")) {
            assertThat(file).isNotNull();
            ObjectNode tree = (ObjectNode) HomewardJson.mapper().readTree(file);
            tree.put("personId", event.personId().value());
            new PersonalSealer(keys, HomewardJson.mapper())
                    .seal(tree, event.personId().value(), NAME, NO_COMPARTMENTS);
            byte[] bytes = HomewardJson.mapper().writeValueAsBytes(tree);
            assertThat(new String(bytes, StandardCharsets.UTF_8))
                    .contains("\"via\"")
                    .doesNotContain("走失")
                    .doesNotContain("市人民医院")
                    .doesNotContain("REPORTER");
            return bytes;
        }
    }

    private void append(Event event, long sequence) {
        PersonEvent fact = (PersonEvent) event;
        append(new GenericDomainEventMessage<>("PersonFile", fact.personId().value(), sequence, fact, metaData(fact)));
    }

    private void append(Old old) {
        append(old.message());
    }

    private void append(DomainEventMessage<?> message) {
        transaction.executeWithoutResult(status -> store.publish(message));
    }

    /** The chain goes on from the last event that is stored. */
    private Map<String, Object> metaData(PersonEvent event) {
        ChainLink link = new ChainLink();
        stream(event.personId())
                .forEach(before -> link.at(ProvenanceMetaData.optional(before.getMetaData(), ProvenanceMetaData.HASH)));
        return metaDataAfter(link);
    }

    private static Map<String, Object> metaDataAfter(ChainLink link) {
        Provenance by = new Provenance(
                new ActorId("actor-desk0001"), Role.STATION_STAFF, STATION, new CommandId("cmd-upcast001"), null, THEN);
        Map<String, Object> metaData = new HashMap<>(ProvenanceMetaData.of(by));
        metaData.put(ProvenanceMetaData.CHAIN_LINK, link);
        return metaData;
    }

    /** An event as an older program wrote it: its own bytes under its own revision. */
    private record Old(HelpRequested means, String revision, byte[] written) {
        DomainEventMessage<HelpRequested> message() {
            DomainEventMessage<HelpRequested> plain = new GenericDomainEventMessage<>(
                    "PersonFile", means.personId().value(), 0, means, MetaData.from(metaDataAfter(new ChainLink())));
            return new SealedEvent<>(
                    plain,
                    new SimpleSerializedObject<>(written, byte[].class, new SimpleSerializedType(NAME, revision)),
                    plain.getMetaData());
        }
    }

    private List<? extends DomainEventMessage<?>> stream(PersonId person) {
        return store.readEvents(person.value()).asStream().toList();
    }

    private List<? extends TrackedEventMessage<?>> followed(PersonId person) {
        return engine.readEvents(null, false)
                .filter(event -> event instanceof DomainEventMessage<?> domain
                        && domain.getAggregateIdentifier().equals(person.value()))
                .toList();
    }
}
