package org.homeward.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homeward.platform.deadline.DeadlineSweep;
import org.homeward.seeds.story.Step;
import org.homeward.seeds.story.WorldStory;
import org.homeward.seeds.told.ToldStories;
import org.homeward.seeds.world.Divisions;
import org.homeward.seeds.world.Institutions;
import org.homeward.shared.kernel.FacilityId;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.springframework.util.FileSystemUtils;

/**
 * The program in which all told stories of a run are told again: started once, with the stations that are in them, an account
 * for everybody who asks something in them, and a clock that each story turns to its own hours.
 */
final class ToldWorld implements AutoCloseable {

    private static final Instant BEFORE_EVERYTHING = Instant.parse("2026-01-01T00:00:00Z");
    private static final LocalDate FOUNDED_FOR = LocalDate.parse("2026-11-20");
    private static final String SETTLES = "facility-demotjwelfare";
    private static final String FOUNDER = "network";

    private final TurnedClock clock = new TurnedClock(BEFORE_EVERYTHING);
    private final Map<String, Desk> desks = new HashMap<>();
    private final Path folder;
    private final RunningProgram program;

    private ToldWorld(Path folder) throws IOException, InterruptedException {
        this.folder = folder;
        this.program = RunningProgram.by(clock, folder, "--homeward.deadlines.every=10d");
        program.with(FOUNDER, "ADMINISTRATOR", null);
        Map<String, Step> accounts =
                told().collect(Collectors.toMap(ToldWorld::account, Function.identity(), (first, again) -> first));
        accounts.forEach((account, step) ->
                program.with(account, step.role().name(), step.station().value()));
        found();
    }

    /** The one of this run; the first story starts it, and it ends with the run. */
    static ToldWorld of(ExtensionContext context) {
        return context.getRoot()
                .getStore(Namespace.create(ToldWorld.class))
                .computeIfAbsent(ToldWorld.class, first -> started(), ToldWorld.class);
    }

    TurnedClock clock() {
        return clock;
    }

    /** Somebody of the stories, signed in once. */
    Desk desk(String account) throws IOException, InterruptedException {
        Desk desk = desks.get(account);
        if (desk == null) {
            desk = program.signedIn(account);
            desks.put(account, desk);
        }
        return desk;
    }

    /** Writes down what ran out by now. */
    void sweep() {
        program.bean("deadlineSweep", DeadlineSweep.class).sweep();
    }

    static String account(Step step) {
        return step.actor().value().substring("actor-".length());
    }

    @Override
    public void close() throws IOException {
        program.close();
        FileSystemUtils.deleteRecursively(folder);
    }

    private static ToldWorld started() {
        try {
            return new ToldWorld(Files.createTempDirectory("homeward"));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private void found() throws IOException, InterruptedException {
        Set<FacilityId> inTheStories = Stream.concat(
                        told().map(Step::station),
                        Stream.of(new FacilityId(SETTLES), new FacilityId("facility-demotjchildren")))
                .collect(Collectors.toSet());
        List<Step> founding = new WorldStory(FOUNDED_FOR, 1).steps(Institutions.load(Divisions.load()));
        int number = 0;
        for (Step step : founding) {
            if (inTheStories.contains(step.station())) {
                Homes.done(desk(FOUNDER).send(step.command(), "cmd-founding" + number++));
            }
        }
    }

    private static Stream<Step> told() {
        return ToldStories.all().stream().flatMap(story -> story.steps().stream());
    }
}
