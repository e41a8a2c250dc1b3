package org.homeward.seeds.platform;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.homeward.platform.messages.CommandSender;
import org.homeward.platform.messages.Purposes;
import org.homeward.seeds.story.PeopleStory;
import org.homeward.seeds.story.StationStory;
import org.homeward.seeds.story.Step;
import org.homeward.seeds.story.WorldStory;
import org.homeward.seeds.told.ToldStories;
import org.homeward.seeds.told.ToldStory;
import org.homeward.seeds.world.Divisions;
import org.homeward.seeds.world.Institutions;
import org.homeward.shared.kernel.CommandId;
import org.homeward.shared.kernel.Provenance;
import org.homeward.shared.kernel.Refused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Loads the demo world through the command bus: the network, the stories that are told by hand, then the invented people.
 * Each story is one unit of work, stations side by side.
 *
 * <p>How far a station has come is kept in the transaction of the story itself, so that loading that was interrupted, at
 * whatever moment, goes on with the next person. The day of loading is kept too: the stories stay the same. A program that is
 * stopped meanwhile ends the stories that it is at, and goes on with the others when it is started again.
 */
final class DemoWorld {

    private static final Logger LOG = LoggerFactory.getLogger(DemoWorld.class);
    private static final String DAY = "demo-day";
    private static final String NETWORK = "demo-network";
    private static final String TOLD = "demo-told";
    private static final String WHOLE = "demo-whole";
    private static final int TOLD_EVERY = 1_000;

    private final CommandSender sender;
    private final TransactionManager transactions;
    private final LoadProgress progress;
    private final Clock clock;
    private final AtomicLong loaded = new AtomicLong();
    private final ReentrantLock loading = new ReentrantLock();
    private volatile boolean stopped;

    DemoWorld(CommandSender sender, TransactionManager transactions, LoadProgress progress, Clock clock) {
        this.sender = sender;
        this.transactions = transactions;
        this.progress = progress;
        this.clock = clock;
    }

    /** A world that is there whole is left as it is: one of another size needs a folder of its own. */
    void load(long people, long seed) {
        loading.lock();
        try {
            loadUnlessThere(people, seed);
        } finally {
            loading.unlock();
        }
    }

    /** Loads no further story, and waits for those that are being loaded. */
    void stop() {
        stopped = true;
        loading.lock();
        try {
            LOG.debug("Demo world: nothing is being loaded any more");
        } finally {
            loading.unlock();
        }
    }

    private void loadUnlessThere(long people, long seed) {
        long there = progress.of(WHOLE, 0);
        if (there > 0) {
            LOG.info("Demo world: {} people are there", there);
            return;
        }
        LocalDate day = dayOfLoading();
        Divisions divisions = Divisions.load();
        Institutions institutions = Institutions.load(divisions);
        List<List<Step>> network = new WorldStory(day, PeopleStory.daysBack(people))
                .steps(institutions).stream().map(List::of).toList();
        load(NETWORK, network.iterator(), step -> {});
        toldByHand(day);
        PeopleStory stories = new PeopleStory(divisions, institutions, seed, people, day, ToldStories.beds());
        sideBySide(stories.stations(), people);
        if (stopped) {
            LOG.info("Demo world: stopped; the next start goes on where this one came to");
        } else {
            progress.keep(WHOLE, people);
        }
    }

    private void toldByHand(LocalDate day) {
        List<List<Step>> stories = ToldStories.all().stream()
                .map(story -> ToldStories.upTo(day, story))
                .toList();
        load(TOLD, stories.iterator(), story -> {});
        String titles = ToldStories.all().stream().map(ToldStory::title).collect(Collectors.joining("; "));
        LOG.info("Demo world: {} stories told: {}", stories.size(), titles);
    }

    private void sideBySide(List<StationStory> stations, long people) {
        int hands = Math.min(stations.size(), 2 * Runtime.getRuntime().availableProcessors());
        try (ExecutorService pool = Executors.newFixedThreadPool(hands)) {
            List<Future<?>> all = new ArrayList<>();
            for (StationStory station : stations) {
                all.add(pool.submit(() ->
                        load("demo-" + station.code(), station.stories().get().iterator(), story -> told(people))));
            }
            all.forEach(this::done);
        }
    }

    private void told(long people) {
        long now = loaded.incrementAndGet();
        if (now % TOLD_EVERY == 0 || now == people) {
            LOG.info("Demo world: {} of {} people loaded", now, people);
        }
    }

    private void load(String part, Iterator<List<Step>> stories, Consumer<List<Step>> told) {
        long done = progress.of(part, 0);
        for (long number = 0; !stopped && stories.hasNext(); number++) {
            List<Step> story = stories.next();
            if (number >= done) {
                sendTogether(part, number, story);
            }
            told.accept(story);
        }
    }

    /** One unit of work: the whole story comes to be, with the note that it did, or nothing of it. */
    private void sendTogether(String part, long number, List<Step> story) {
        UnitOfWork<?> together = DefaultUnitOfWork.startAndGet(null);
        try {
            together.attachTransaction(transactions);
            for (int i = 0; i < story.size(); i++) {
                send(story.get(i), String.format(Locale.ROOT, "%s-%08d-%d", part, number, i));
            }
            progress.keep(part, number + 1);
        } catch (RuntimeException broken) {
            together.rollback(broken);
            throw broken;
        }
        together.commit();
    }

    private void send(Step step, String name) {
        Provenance by = new Provenance(
                step.actor(),
                step.role(),
                step.station(),
                new CommandId("cmd-" + name.replace("-", "")),
                Purposes.LOADING,
                step.recordedAt());
        try {
            sender.send(step.command(), by, null);
        } catch (Refused refused) {
            throw new IllegalStateException(
                    "Step " + name + " (" + step.command().getClass().getSimpleName()
                            + ") of the demo world was refused: " + refused.code() + " " + refused.facts(),
                    refused);
        }
    }

    private LocalDate dayOfLoading() {
        Instant now = clock.instant();
        long day = progress.of(DAY, LocalDate.ofInstant(now, ZoneOffset.UTC).toEpochDay());
        progress.keep(DAY, day);
        return LocalDate.ofEpochDay(day);
    }

    private void done(Future<?> station) {
        try {
            station.get();
        } catch (ExecutionException broken) {
            stopped = true;
            throw new IllegalStateException("The demo world was not loaded", broken.getCause());
        } catch (InterruptedException interrupted) {
            stopped = true;
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Loading the demo world was stopped", interrupted);
        }
    }
}
