package org.homeward.query.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.axonframework.config.Configuration;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.homeward.platform.messages.HistoryDamaged;
import org.homeward.query.caseload.Caseload;
import org.homeward.query.dossier.DossierQueries;
import org.homeward.query.invented.InventedStep.Fact;
import org.homeward.query.invented.InventedWorld;
import org.homeward.shared.caseload.CaseloadFilter;
import org.homeward.shared.caseload.CaseloadRow;
import org.homeward.shared.dossier.DossierQuery.GetRecipientFile;
import org.homeward.shared.kernel.ActorId;
import org.homeward.shared.kernel.PersonId;
import org.homeward.shared.kernel.Role;
import org.homeward.shared.kernel.Viewer;
import org.homeward.shared.policy.PolicyPack;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * One stored event of one stream is damaged. That stream is held, visibly, and whoever asks for it is told so; all others
 * are as they should be, followed live and built anew. Once the row is repaired, trying again makes all whole.
 */
@SpringBootTest(classes = StoreProgram.class)
class DamagedViewsTest {

    private static final int PEOPLE = 8;
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2028-01-01T00:00:00Z"), ZoneOffset.UTC);
    private static final Viewer VIEWER = new Viewer(new ActorId("actor-auditor1"), Role.AUDITOR, null);

    @TempDir
    static @Nullable Path data;

    @TempDir
    @Nullable
    Path folder;

    @Autowired
    private EventStorageEngine engine;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Serializer serializer;

    @Autowired
    @Qualifier("eventSerializer")
    private Serializer events;

    @Autowired
    private DataSource database;

    @Autowired
    private Configuration axon;

    @Autowired
    private ForgetfulKeys keys;

    @Autowired
    private PolicyPack policy;

    private final Map<String, Object> sound = new HashMap<>();
    private @Nullable EmbeddedMongo mongo;

    @DynamicPropertySource
    static void inTemporaryFolder(DynamicPropertyRegistry registry) {
        registry.add("homeward.data", () -> data);
    }

    @BeforeEach
    void begin() {
        new JdbcTemplate(database).update("TRUNCATE event");
        keys.beginAgain();
        mongo = EmbeddedMongo.open(own(folder).resolve("views"));
    }

    @AfterEach
    void end() {
        own(mongo).close();
    }

    static Stream<Arguments> damages() {
        return Stream.of(
                Arguments.of("one byte of the content", "payload = overlay(payload placing '\\x58'::bytea from 30)"),
                Arguments.of("content that is no JSON", "payload = substring(payload from 1 for 20)"),
                Arguments.of("metadata that is no JSON", "meta_data = substring(meta_data from 1 for 20)"),
                Arguments.of(
                        "another hash",
                        "meta_data = convert_to(regexp_replace(convert_from(meta_data, 'UTF8'),"
                                + " '\"hash\":\"...', '\"hash\":\"AAA'), 'UTF8')"),
                Arguments.of("a name that nobody knows", "name = 'person.never-heard-of'"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("damages")
    void one_stream_is_held_and_no_other_by(String what, String damage) {
        try (MongoClient client = MongoClients.create(own(mongo).connectionString());
                Told told = told(new MongoTemplate(client, "live"))) {
            told.store(facts());
            told.streams()
                    .forEach(stream -> sound.put(stream, document(told.reader().fold(viewOf(stream), stream, null))));
            String hurt = longest(told);
            Runnable repair = damage(hurt, 1, damage);

            told.tellAgain(0);
            others(told, told.held(), told.caseload(), hurt);
            ViewRuntime runtime = rebuilt(told, new MongoTemplate(client, "rebuilt"), repair, hurt);
            assertThat(runtime.state()).isEqualTo(ViewRuntime.State.STOPPED);
        }
    }

    @Test
    void an_unknown_name_at_the_end_of_a_stream_is_not_passed_over() {
        try (MongoClient client = MongoClients.create(own(mongo).connectionString());
                Told told = told(new MongoTemplate(client, "live"))) {
            List<Fact> facts = facts();
            told.append(facts.subList(0, facts.size() - 1));
            Fact last = facts.getLast();
            told.store(List.of(last));
            damage(last.stream(), last.sequence(), "name = 'person.never-heard-of'");
            told.tellAgain(1);
            assertThat(told.held().all()).extracting(HeldStreams.Held::stream).containsExactly(last.stream());
        }
    }

    private ViewRuntime rebuilt(Told told, MongoTemplate mongoTemplate, Runnable repair, String hurt) {
        try (Caseload caseload = Caseload.open(own(folder).resolve("rebuilt"), CLOCK)) {
            HeldStreams held = new HeldStreams(mongoTemplate, CLOCK);
            WholeStreams whole = new WholeStreams(database, events, axon.upcasterChain());
            ViewRuntime runtime = Told.runtime(told, whole, mongoTemplate, keys, serializer, caseload, held);
            runtime.start(false);
            try {
                Awaitility.await()
                        .atMost(Duration.ofMinutes(2))
                        .until(() -> runtime.state() == ViewRuntime.State.LIVE && told.isReached(runtime.reached()));
                Documents documents = new Documents(runtime, new ViewStore(mongoTemplate, keys), told.reader());
                assertThat(held.all()).extracting(HeldStreams.Held::stream).containsExactly(hurt);
                told.streams().stream()
                        .filter(stream -> !stream.equals(hurt))
                        .forEach(stream -> assertThat(document(
                                        documents.find(viewOf(stream), stream).orElse(null)))
                                .isEqualTo(sound.get(stream)));
                listed(caseload, told, hurt);
                DossierQueries dossier = new DossierQueries(documents, told.reader());
                GetRecipientFile question = new GetRecipientFile(new PersonId(hurt), VIEWER, null, null);
                assertThatThrownBy(() -> dossier.file(question)).isInstanceOf(HistoryDamaged.class);
                runtime.retry(hurt);
                assertThat(held.all()).extracting(HeldStreams.Held::stream).containsExactly(hurt);

                repair.run();
                runtime.retry(hurt);
                assertThat(held.all()).isEmpty();
                assertThat(document(documents.find(Views.RECIPIENTS, hurt).orElse(null)))
                        .isEqualTo(sound.get(hurt));
                Awaitility.await().until(() -> caseload.versionOf(new PersonId(hurt)) >= 0);
            } finally {
                runtime.close();
            }
            return runtime;
        }
    }

    private void others(Told told, HeldStreams held, Caseload caseload, String hurt) {
        assertThat(held.all()).extracting(HeldStreams.Held::stream).containsExactly(hurt);
        assertThat(told.live(Views.RECIPIENTS, hurt)).isNull();
        for (String stream : told.streams()) {
            if (!stream.equals(hurt)) {
                assertThat(document(told.live(viewOf(stream), stream))).isEqualTo(sound.get(stream));
            }
        }
        listed(caseload, told, hurt);
    }

    /** Who was merged away is in no list either. */
    private void listed(Caseload caseload, Told told, String hurt) {
        assertThat(caseload.search(CaseloadFilter.ALL, 100, null, null).rows())
                .extracting(CaseloadRow::personId)
                .extracting(PersonId::value)
                .containsExactlyInAnyOrderElementsOf(told.streams().stream()
                        .filter(stream -> stream.startsWith("person-") && !stream.equals(hurt))
                        .filter(stream -> !String.valueOf(sound.get(stream)).matches("(?s).*survivor=PersonId.*"))
                        .toList());
    }

    private Runnable damage(String stream, long sequence, String damage) {
        JdbcTemplate jdbc = new JdbcTemplate(database);
        Map<String, @Nullable Object> row = jdbc.queryForMap(
                "SELECT name, payload, meta_data FROM event WHERE stream = ? AND sequence = ?", stream, sequence);
        assertThat(jdbc.update("UPDATE event SET " + damage + " WHERE stream = ? AND sequence = ?", stream, sequence))
                .isEqualTo(1);
        return () -> jdbc.update(
                "UPDATE event SET name = ?, payload = ?, meta_data = ? WHERE stream = ? AND sequence = ?",
                row.get("name"),
                row.get("payload"),
                row.get("meta_data"),
                stream,
                sequence);
    }

    private List<Fact> facts() {
        return InventedWorld.of(7, PEOPLE, 250 * PEOPLE, policy).stream()
                .filter(Fact.class::isInstance)
                .map(Fact.class::cast)
                .toList();
    }

    private static String longest(Told told) {
        return told.streams().stream()
                .filter(stream -> stream.startsWith("person-"))
                .max(Comparator.comparingInt(
                        stream -> told.reader().read(stream, null).size()))
                .orElseThrow();
    }

    private Told told(MongoTemplate template) {
        return new Told(engine, transaction, events, template, keys, own(folder).resolve("live"), CLOCK);
    }

    private static View<?, ?> viewOf(String stream) {
        return stream.startsWith("person-")
                ? Views.RECIPIENTS
                : stream.startsWith("zone-") ? Views.ZONES : Views.FACILITIES;
    }

    private static Object document(@Nullable Versioned<?> versioned) {
        return Objects.requireNonNull(versioned).document();
    }

    private static <T> T own(@Nullable T given) {
        return Objects.requireNonNull(given);
    }
}
