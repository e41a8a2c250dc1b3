package org.homeward.seeds.platform;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.homeward.platform.messages.CommandSender;
import org.homeward.platform.messages.Purposes;
import org.homeward.seeds.story.PeopleStory;
import org.homeward.seeds.story.Step;
import org.homeward.seeds.story.WorldStory;
import org.homeward.seeds.world.Divisions;
import org.homeward.seeds.world.Institutions;
import org.homeward.shared.kernel.CommandId;
import org.homeward.shared.kernel.Provenance;
import org.homeward.shared.kernel.Refused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Loads the demo world. The day of loading is kept, so that loading that was interrupted goes on with the same stories;
 * what was sent already is answered from its receipt and not done twice.
 */
final class DemoWorld {

    private static final Logger LOG = LoggerFactory.getLogger(DemoWorld.class);
    private static final String DAY = "demo-day";
    private static final String STEPS = "demo-steps";
    private static final int TOLD_EVERY = 1_000;

    private final CommandSender sender;
    private final JdbcTemplate database;
    private final Clock clock;

    DemoWorld(CommandSender sender, JdbcTemplate database, Clock clock) {
        this.sender = sender;
        this.database = database;
        this.clock = clock;
    }

    void load(long people, long seed) {
        LocalDate day = dayOfLoading();
        Divisions divisions = Divisions.load();
        Institutions institutions = Institutions.load(divisions);
        List<Step> steps = new ArrayList<>(new WorldStory(day).steps(institutions));
        steps.addAll(new PeopleStory(divisions, institutions, seed).steps(people, day));
        steps.sort(Comparator.comparing(Step::recordedAt));
        long done = progress(STEPS, 0);
        for (int i = (int) done; i < steps.size(); i++) {
            send(steps.get(i), i);
            if ((i + 1) % TOLD_EVERY == 0 || i + 1 == steps.size()) {
                keep(STEPS, i + 1L);
                LOG.info("Demo world: {} of {} steps loaded", i + 1, steps.size());
            }
        }
    }

    private void send(Step step, int number) {
        Provenance by = new Provenance(
                step.actor(),
                step.role(),
                step.station(),
                new CommandId(String.format(Locale.ROOT, "cmd-demo%08d", number)),
                Purposes.LOADING,
                step.recordedAt());
        try {
            sender.send(step.command(), by, null);
        } catch (Refused refused) {
            throw new IllegalStateException(
                    "Step " + number + " (" + step.command().getClass().getSimpleName()
                            + ") of the demo world was refused: " + refused.code() + " " + refused.facts(),
                    refused);
        }
    }

    private LocalDate dayOfLoading() {
        Instant now = clock.instant();
        long day = progress(DAY, LocalDate.ofInstant(now, ZoneOffset.UTC).toEpochDay());
        keep(DAY, day);
        return LocalDate.ofEpochDay(day);
    }

    private long progress(String name, long otherwise) {
        List<Long> done = database.query(
                "SELECT done FROM load_progress WHERE load_id = ?", (row, index) -> row.getLong(1), name);
        return done.isEmpty() ? otherwise : done.getFirst();
    }

    private void keep(String name, long done) {
        database.update(
                "INSERT INTO load_progress (load_id, done) VALUES (?, ?)"
                        + " ON CONFLICT (load_id) DO UPDATE SET done = excluded.done",
                name,
                done);
    }
}
