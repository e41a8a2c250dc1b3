package org.homeward.query.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.homeward.platform.messages.StableNames;
import org.homeward.query.invented.InventedStep;
import org.homeward.query.invented.InventedWorld;
import org.homeward.query.invented.Subjects;
import org.homeward.shared.deadline.DeadlineEvent.DeadlineMissed;
import org.homeward.shared.intake.IntakeEvent.AidTerminated;
import org.homeward.shared.intake.IntakeEvent.DepartedHome;
import org.homeward.shared.intake.IntakeEvent.DepartedVoluntarily;
import org.homeward.shared.intake.IntakeEvent.RecipientRegistered;
import org.homeward.shared.missing.MissingEvent;
import org.homeward.shared.network.NetworkEvent;
import org.homeward.shared.person.PersonEvent;
import org.homeward.shared.placement.FosterEvent;
import org.homeward.shared.placement.PlacementEvent.PlacementStarted;
import org.homeward.shared.policy.PolicyPack;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * For two thousand invented histories: what was folded live, in batches of any size and told more than once, is what comes
 * of building everything anew, and is the file as of the end; and the file as of any earlier instant is the copy that was
 * taken then. More of them with {@code -Dhomeward.histories=20000}, others with {@code -Dhomeward.histories.seed=1}, one
 * world again with {@code -Dhomeward.histories=100 -Dhomeward.histories.first=7}.
 */
@SpringBootTest(classes = StoreProgram.class)
class HistoriesTest {

    private static final Logger LOG = LoggerFactory.getLogger(HistoriesTest.class);
    private static final int PEOPLE = 100;
    private static final int ATTEMPTS_EACH = 220;
    private static final int HISTORIES = Integer.getInteger("homeward.histories", 400);
    private static final int FIRST = Integer.getInteger("homeward.histories.first", 0);
    private static final int FEW = 40;
    private static final long FLAWED = 2022;

    /** One file is another than it should be: whether a copy of it shows that or its end is a matter of chance. */
    private static final String FILES = "As of [-0-9TZ:]+ differs|Live, rebuilt and as of the end differ";

    /** What still tells of the erased is not even written where there is something to write: the file is then held. */
    private static final String REMEMBERED = FILES + "|Held: \\[\\] \\[Held";

    private static final long SEED = Long.getLong("homeward.histories.seed", 2022);

    @TempDir
    static @Nullable Path data;

    @TempDir
    @Nullable
    Path folder;

    @Autowired
    private RealStore store;

    @Autowired
    private PolicyPack policy;

    @DynamicPropertySource
    static void inTemporaryFolder(DynamicPropertyRegistry registry) {
        registry.add("homeward.data", () -> data);
    }

    @Test
    void live_is_rebuilt_is_as_of_for_every_history() {
        int worlds = Math.max(1, HISTORIES / PEOPLE);
        Subjects subjects = new Subjects();
        long began = System.nanoTime();
        try (SideBySide side = new SideBySide(store, Objects.requireNonNull(folder), worlds)) {
            side.each(IntStream.range(FIRST, FIRST + worlds), (world, on) -> isTheSameEverywhere(world, on, subjects));
        }
        LOG.info(
                "HISTORIES of {} people in {} worlds: {}, {} s",
                worlds * PEOPLE,
                worlds,
                subjects.toString(),
                TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - began));
        hasItsSubjects(subjects, worlds * PEOPLE);
    }

    private void isTheSameEverywhere(int world, RealStore on, Subjects subjects) {
        long seed = seed(world);
        List<InventedStep> steps = InventedWorld.of(seed, PEOPLE, ATTEMPTS_EACH * PEOPLE, policy);
        synchronized (subjects) {
            subjects.add(steps);
        }
        difference(on, steps, Folds.OF_THE_PROGRAM, seed)
                .ifPresent(shown -> fail("Again with -Dhomeward.histories=100 -Dhomeward.histories.first=" + world
                        + " -Dhomeward.histories.seed=" + SEED + ". "
                        + Smaller.of(steps, shown, fewer -> difference(on, fewer, Folds.OF_THE_PROGRAM, seed))));
    }

    /** About half of what there usually is. */
    private static void hasItsSubjects(Subjects subjects, int people) {
        assertThat(subjects.late()).as("facts written down late").isGreaterThan(5 * people);
        assertThat(subjects.merges()).as("files merged").isGreaterThan(people / 7);
        assertThat(subjects.partings()).as("files parted again").isGreaterThan(people / 10);
        assertThat(subjects.erasures()).as("keys destroyed").isGreaterThanOrEqualTo(people / 25);
        assertThat(subjects.erasedMerged()).as("of files that were merged").isGreaterThanOrEqualTo(people / 50);
        assertThat(subjects.of(RecipientRegistered.class)).as("stays").isGreaterThan(people / 2);
        assertThat(subjects.of(PlacementStarted.class)).as("moves to a home").isGreaterThan(people / 12);
        assertThat(subjects.of(DepartedHome.class)).as("departures for home").isGreaterThan(people / 30);
        assertThat(subjects.of(DepartedVoluntarily.class))
                .as("departures alone")
                .isGreaterThan(people / 30);
        assertThat(subjects.of(AidTerminated.class))
                .as("aid ended by a station")
                .isGreaterThan(people / 50);
        assertThat(subjects.of(DeadlineMissed.class)).as("deadlines missed").isGreaterThan(3 * people);
        if (people >= 2_000) {
            assertThat(subjects.kinds()).as("every event is invented somewhere").containsAll(allEvents());
        }
    }

    static Stream<Arguments> flaws() {
        Folds sound = Folds.OF_THE_PROGRAM;
        return Stream.of(
                Arguments.of("an event lost while followed", sound.live(Flaws.losingOneEvent()), FILES),
                Arguments.of("an event lost while built anew", sound.rebuilt(Flaws.losingOneEvent()), FILES),
                Arguments.of("an event lost as of an instant", sound.asOf(Flaws.losingOneEvent()), FILES),
                Arguments.of("the erased remembered", sound.live(Flaws.rememberingTheErased()), REMEMBERED),
                Arguments.of("some less in the list", sound.listed(Flaws.listingSomeLess()), "The lists differ"));
    }

    /** A comparison that cannot fail proves nothing. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("flaws")
    void a_flaw_is_noticed(String what, Folds flawed, String noticed) {
        List<InventedStep> steps = InventedWorld.of(FLAWED, FEW, ATTEMPTS_EACH * FEW, policy);
        assertThat(difference(store, steps, flawed, FLAWED))
                .hasValueSatisfying(shown -> assertThat(shown).containsPattern("\\A(" + noticed + ")"));
    }

    private static long seed(int world) {
        return SEED * 1_000_003 + world;
    }

    private static Set<Class<?>> allEvents() {
        Set<Class<?>> all = new HashSet<>();
        StableNames.leaves(PersonEvent.class).forEach(all::add);
        StableNames.leaves(NetworkEvent.class).forEach(all::add);
        StableNames.leaves(MissingEvent.class).forEach(all::add);
        StableNames.leaves(FosterEvent.class).forEach(all::add);
        return all;
    }

    private Optional<String> difference(RealStore on, List<InventedStep> steps, Folds folds, long seed) {
        try (Trial trial = new Trial(on, folds, Objects.requireNonNull(folder), seed)) {
            return trial.difference(steps);
        }
    }
}
