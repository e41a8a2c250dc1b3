package org.homeward.query.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.homeward.platform.messages.HistoryDamaged;
import org.homeward.query.caseload.Caseload;
import org.homeward.query.dossier.DossierQueries;
import org.homeward.query.invented.InventedStep.Fact;
import org.homeward.query.invented.InventedWorld;
import org.homeward.shared.caseload.CaseloadFilter;
import org.homeward.shared.caseload.CaseloadRow;
import org.homeward.shared.dossier.DossierQuery.GetRecipientFile;
import org.homeward.shared.kernel.PersonId;
import org.homeward.shared.policy.PolicyPack;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * One stored event of one stream is damaged. That stream is held, visibly, and whoever asks for it is told so; all others
 * are as they should be, followed live and built anew. Once the row is repaired, trying again makes all whole.
 */
@SpringBootTest(classes = StoreProgram.class)
class DamagedViewsTest {

    private static final int PEOPLE = 8;

    @TempDir
    static @Nullable Path data;

    @TempDir
    @Nullable
    Path folder;

    @Autowired
    private RealStore store;

    @Autowired
    private PolicyPack policy;

    private final Map<String, Object> sound = new HashMap<>();

    @DynamicPropertySource
    static void inTemporaryFolder(DynamicPropertyRegistry registry) {
        registry.add("homeward.data", () -> data);
    }

    @BeforeEach
    void nothingHasHappened() {
        store.empty();
    }

    /** A hash alone that was changed shows at once at the first event; further on only where the one before was just read. */
    static Stream<Arguments> damages() {
        return Stream.of(
                Arguments.of("one byte of the content", 1, "payload = overlay(payload placing '\\x58'::bytea from 30)"),
                Arguments.of("content that is no JSON", 1, "payload = substring(payload from 1 for 20)"),
                Arguments.of("metadata that is no JSON", 1, "meta_data = substring(meta_data from 1 for 20)"),
                Arguments.of(
                        "another hash",
                        0,
                        "meta_data = convert_to(regexp_replace(convert_from(meta_data, 'UTF8'),"
                                + " '\"hash\":\"...', '\"hash\":\"AAA'), 'UTF8')"),
                Arguments.of("a name that nobody knows", 1, "name = 'person.never-heard-of'"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("damages")
    void one_stream_is_held_and_no_other_by(String what, int place, String damage) {
        try (Told told = told()) {
            told.store(facts());
            told.streams().forEach(stream -> sound.put(stream, read(told, stream)));
            String hurt = longest(told);
            Runnable repair = damage(hurt, place, damage);

            told.tellAgain(0);
            assertThat(told.live(hurt)).isNull();
            others(told, told::live, told.held(), told.caseload(), hurt);
            try (Rebuilt rebuilt =
                    new Rebuilt(store, told, Folds.OF_THE_PROGRAM, own(folder).resolve("rebuilt"))) {
                rebuilt.build();
                others(told, stream -> found(rebuilt, stream), rebuilt.held(), rebuilt.caseload(), hurt);
                refusedUntilRepaired(told, rebuilt, hurt, repair);
            }
        }
    }

    @Test
    void an_unknown_name_at_the_end_of_a_stream_is_not_passed_over() {
        try (Told told = told()) {
            List<Fact> facts = facts();
            told.append(facts.subList(0, facts.size() - 1));
            Fact last = facts.getLast();
            told.store(List.of(last));
            damage(last.stream(), last.sequence(), "name = 'person.never-heard-of'");
            told.tellAgain(1);
            assertThat(told.held().all()).extracting(HeldStreams.Held::stream).containsExactly(last.stream());
        }
    }

    private void refusedUntilRepaired(Told told, Rebuilt rebuilt, String hurt, Runnable repair) {
        DossierQueries dossier = new DossierQueries(
                rebuilt.documents(),
                told.reader(),
                RealStore.teams(rebuilt.documents()),
                RealStore.glass(rebuilt.documents()));
        GetRecipientFile question = Comparison.fileOf(hurt, null);
        assertThatThrownBy(() -> dossier.file(question)).isInstanceOf(HistoryDamaged.class);
        rebuilt.runtime().retry(hurt);
        assertThat(rebuilt.held().all()).extracting(HeldStreams.Held::stream).containsExactly(hurt);

        repair.run();
        rebuilt.runtime().retry(hurt);
        assertThat(rebuilt.held().all()).isEmpty();
        assertThat(found(rebuilt, hurt)).isEqualTo(sound.get(hurt));
        Awaitility.await().until(() -> rebuilt.caseload().versionOf(new PersonId(hurt)) >= 0);
    }

    private void others(
            Told told, Function<String, @Nullable Object> found, HeldStreams held, Caseload caseload, String hurt) {
        assertThat(held.all()).extracting(HeldStreams.Held::stream).containsExactly(hurt);
        for (String stream : told.streams()) {
            if (!stream.equals(hurt)) {
                assertThat(found.apply(stream)).isEqualTo(sound.get(stream));
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
                        .filter(stream -> !String.valueOf(sound.get(stream)).matches("(?s).*survivor=person-.*"))
                        .toList());
    }

    private Runnable damage(String stream, long sequence, String damage) {
        JdbcTemplate jdbc = store.jdbc();
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
        return InventedWorld.of(7, PEOPLE, 100 * PEOPLE, policy).stream()
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

    private Told told() {
        return new Told(store, Views.RECIPIENTS, own(folder).resolve("live"));
    }

    private static Object read(Told told, String stream) {
        return own(Told.document(told.reader().fold(Told.viewOf(stream), stream, null)));
    }

    private static @Nullable Object found(Rebuilt rebuilt, String stream) {
        return Told.document(
                rebuilt.documents().find(Told.viewOf(stream), stream).orElse(null));
    }

    private static <T> T own(@Nullable T given) {
        return Objects.requireNonNull(given);
    }
}
