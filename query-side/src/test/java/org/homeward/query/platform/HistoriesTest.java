package org.homeward.query.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.axonframework.config.Configuration;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.homeward.platform.messages.StableNames;
import org.homeward.query.invented.InventedStep;
import org.homeward.query.invented.InventedStep.Fact;
import org.homeward.query.invented.InventedWorld;
import org.homeward.shared.network.NetworkEvent;
import org.homeward.shared.person.PersonEvent;
import org.homeward.shared.policy.PolicyPack;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * For a hundred invented histories: what was folded live, in batches of any size and told more than once, is what comes
 * of building everything anew, and is the file as of the end; and the file as of any earlier instant is the copy that was
 * taken then. More of them with {@code -Dhomeward.histories=20000}, others with {@code -Dhomeward.histories.seed=1}.
 */
@SpringBootTest(classes = StoreProgram.class)
class HistoriesTest {

    private static final Logger LOG = LoggerFactory.getLogger(HistoriesTest.class);
    private static final int PEOPLE = 100;
    private static final int ATTEMPTS = 400 * PEOPLE;
    private static final int HISTORIES = Integer.getInteger("homeward.histories", 100);
    private static final long SEED = Long.getLong("homeward.histories.seed", 2022);
    private static final int SMALLER_TRIALS = 150;

    /** Later than anything that is invented. */
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2028-01-01T00:00:00Z"), ZoneOffset.UTC);

    @TempDir
    static @Nullable Path data;

    private static @Nullable EmbeddedMongo mongo;

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

    @DynamicPropertySource
    static void inTemporaryFolder(DynamicPropertyRegistry registry) {
        registry.add("homeward.data", () -> data);
    }

    @BeforeAll
    static void openViews() {
        mongo = EmbeddedMongo.open(folder().resolve("views"));
    }

    @AfterAll
    static void closeViews() {
        if (mongo != null) {
            mongo.close();
        }
    }

    @Test
    void live_is_rebuilt_is_as_of_for_every_history() {
        int worlds = Math.max(1, HISTORIES / PEOPLE);
        Set<Class<?>> types = new HashSet<>();
        long began = System.nanoTime();
        int facts = 0;
        for (int world = 0; world < worlds; world++) {
            long seed = SEED * 1_000_003 + world;
            List<InventedStep> steps = InventedWorld.of(seed, PEOPLE, ATTEMPTS, policy);
            facts += steps.size();
            steps.forEach(
                    step -> types.add(step instanceof Fact fact ? fact.event().getClass() : step.getClass()));
            String difference = difference(steps, seed);
            if (difference != null) {
                fail(smallest(steps, seed, difference));
            }
        }
        LOG.info(
                "HISTORIES of {} people in {} worlds: {} facts of {} kinds, {} s",
                worlds * PEOPLE,
                worlds,
                facts,
                types.size(),
                TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - began));
        if (HISTORIES >= 2_000) {
            assertThat(types).as("every event is invented somewhere").containsAll(allEvents());
        }
    }

    private static Set<Class<?>> allEvents() {
        Set<Class<?>> all = new HashSet<>();
        StableNames.leaves(PersonEvent.class).forEach(all::add);
        StableNames.leaves(NetworkEvent.class).forEach(all::add);
        return all;
    }

    private @Nullable String difference(List<InventedStep> steps, long seed) {
        new JdbcTemplate(database).update("TRUNCATE event");
        keys.beginAgain();
        try (Trial trial =
                new Trial(engine, transaction, events, serializer, database, axon, keys, own(mongo), folder(), CLOCK)) {
            return trial.difference(steps, new Random(seed));
        }
    }

    /** The shortest beginning that still shows a difference, without the streams that do not matter for it. */
    private String smallest(List<InventedStep> steps, long seed, String difference) {
        List<InventedStep> small = steps;
        String shown = difference;
        int trials = 0;
        for (int cut = small.size() / 2; cut > 0 && trials < SMALLER_TRIALS; trials++) {
            List<InventedStep> shorter = small.subList(0, small.size() - cut);
            String still = difference(shorter, seed);
            if (still == null || shorter.isEmpty()) {
                cut /= 2;
            } else {
                small = shorter;
                shown = still;
                cut = Math.min(cut, small.size() / 2);
            }
        }
        for (String stream : streams(small)) {
            List<InventedStep> fewer = without(small, stream);
            String still = trials++ < SMALLER_TRIALS ? difference(fewer, seed) : null;
            if (still != null) {
                small = fewer;
                shown = still;
            }
        }
        return "Seed " + SEED + " (world " + seed + "), " + small.size() + " steps are enough:\n" + shown + "\n"
                + small.stream().map(InventedStep::toString).collect(Collectors.joining("\n"));
    }

    private static List<String> streams(List<InventedStep> steps) {
        return steps.stream().map(HistoriesTest::stream).distinct().toList();
    }

    private static List<InventedStep> without(List<InventedStep> steps, String stream) {
        return new ArrayList<>(
                steps.stream().filter(step -> !stream(step).equals(stream)).toList());
    }

    private static String stream(InventedStep step) {
        return switch (step) {
            case Fact fact -> fact.stream();
            case InventedStep.Erasure erasure -> erasure.person().value();
        };
    }

    private static EmbeddedMongo own(@Nullable EmbeddedMongo opened) {
        if (opened == null) {
            throw new IllegalStateException("not opened");
        }
        return opened;
    }

    private static Path folder() {
        if (data == null) {
            throw new IllegalStateException("no folder");
        }
        return data;
    }
}
