package org.homeward.seeds.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.serialization.Serializer;
import org.homeward.platform.messages.CommandSender;
import org.homeward.platform.messages.ProvenanceSignature;
import org.homeward.platform.messages.StableNames;
import org.homeward.seeds.story.PeopleStory;
import org.homeward.seeds.story.WorldStory;
import org.homeward.seeds.told.ToldStories;
import org.homeward.seeds.world.Divisions;
import org.homeward.seeds.world.Institutions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The demo world, loaded through the real deciders onto the real store: refused nowhere, interrupted anywhere. */
@SpringBootTest(classes = TestProgram.class)
class DemoWorldTest {

    private static final long SEED = 2022;
    private static final int PEOPLE = 1_500;
    private static final int BROKEN_AFTER = 3_000;
    private static final int BROKEN_IN_A_STORY = 60;
    private static final int STOPPED_AFTER = 1_000;
    private static final int STORIES = ToldStories.all().size();
    private static final int KINDS_WANTED = 25;
    private static final Divisions DIVISIONS = Divisions.load();
    private static final Institutions INSTITUTIONS = Institutions.load(DIVISIONS);
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final Clock CLOCK = Clock.fixed(DAY.atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

    @TempDir
    static @Nullable Path data;

    @Autowired
    private CommandBus bus;

    @Autowired
    private StableNames names;

    @Autowired
    @Qualifier("messageSerializer")
    private Serializer commands;

    @Autowired
    private ProvenanceSignature signature;

    @Autowired
    private TransactionManager transactions;

    @Autowired
    private JdbcTemplate database;

    @DynamicPropertySource
    static void inTemporaryFolder(DynamicPropertyRegistry registry) {
        registry.add("homeward.data", () -> data);
    }

    @Test
    void loading_that_breaks_goes_on_where_it_was_and_does_nothing_twice() {
        assertThatThrownBy(() -> world(BusThatEnds.broken(bus, network() + BROKEN_IN_A_STORY))
                        .load(PEOPLE, SEED))
                .isInstanceOf(IllegalStateException.class);
        assertThat(count("SELECT count(*) FROM command_receipt"))
                .as("the network and two stories told by hand, nothing of the third")
                .isEqualTo(network() + told(2));

        assertThatThrownBy(() -> world(BusThatEnds.broken(bus, BROKEN_AFTER)).load(PEOPLE, SEED))
                .isInstanceOf(IllegalStateException.class);
        assertThat(count("SELECT count(*) FROM command_receipt"))
                .as("something was loaded, and no story by half")
                .isBetween(network() + told(STORIES), (long) network() + BROKEN_IN_A_STORY + BROKEN_AFTER);

        long before = count("SELECT count(*) FROM command_receipt");
        AtomicReference<@Nullable DemoWorld> running = new AtomicReference<>();
        DemoWorld stopped = world(BusThatEnds.stopped(
                bus, STOPPED_AFTER, () -> Objects.requireNonNull(running.get()).stop()));
        running.set(stopped);
        stopped.load(PEOPLE, SEED);
        assertThat(count("SELECT count(*) FROM command_receipt"))
                .as("a program that is stopped ends its stories and begins no other")
                .isBetween(before + STOPPED_AFTER, steps() - STOPPED_AFTER);

        world(bus).load(PEOPLE, SEED);

        assertThat(count("SELECT count(*) FROM command_receipt")).isEqualTo(steps());
        assertThat(count("SELECT count(DISTINCT stream) FROM event WHERE stream LIKE 'person-demo%'"))
                .isEqualTo(PEOPLE);
        assertThat(count("SELECT count(DISTINCT name) FROM event")).isGreaterThanOrEqualTo(KINDS_WANTED);
        assertThat(count("SELECT min(events) FROM (SELECT count(*) events FROM event"
                        + " WHERE stream LIKE 'person-demo%' GROUP BY stream) files"))
                .isEqualTo(1);

        long events = count("SELECT count(*) FROM event");
        world(BusThatEnds.broken(bus, 0)).load(2 * PEOPLE, SEED);
        assertThat(count("SELECT count(*) FROM event"))
                .as("a world that is there whole")
                .isEqualTo(events);
    }

    private DemoWorld world(CommandBus over) {
        CommandSender sender = new CommandSender(over, names, commands, signature);
        return new DemoWorld(sender, transactions, new LoadProgress(database), CLOCK);
    }

    private static long steps() {
        return network()
                + told(STORIES)
                + new PeopleStory(DIVISIONS, INSTITUTIONS, SEED, PEOPLE, DAY, ToldStories.beds())
                        .stations().stream()
                                .flatMap(station -> station.stories().get())
                                .mapToLong(List::size)
                                .sum();
    }

    private static int network() {
        return new WorldStory(DAY, PeopleStory.daysBack(PEOPLE))
                .steps(INSTITUTIONS)
                .size();
    }

    private static long told(int stories) {
        return ToldStories.all().stream()
                .limit(stories)
                .mapToLong(story -> story.steps().size())
                .sum();
    }

    private long count(String question) {
        Long counted = database.queryForObject(question, Long.class);
        return counted == null ? -1 : counted;
    }
}
