package org.homeward.query.platform;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.homeward.platform.messages.Wordless;
import org.homeward.platform.vault.PersonKeys;
import org.homeward.query.platform.HeldStreams.Held;
import org.homeward.shared.kernel.QueryFault;
import org.homeward.shared.operations.ViewStanding;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps all views up to date, from its start to its end: has them built whole where they cannot be trusted
 * ({@link FullBuild}), then has the events followed for ever ({@link Following}), and tries again when that breaks.
 */
final class ViewRuntime implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ViewRuntime.class);
    private static final long RETRY_MILLIS = 1_000;
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final EventStore store;
    private final HeldStreams held;
    private final List<ViewWriter<?, ?>> writers;
    private final Copies copies;
    private final Progress progress = new Progress();
    private final FullBuild full;
    private final Following following;
    private final SideBuilds beside;
    private final Standings standings;
    private volatile boolean running = true;
    private @Nullable Thread thread;

    /** What the runtime is doing. */
    enum State {
        STARTING,
        REBUILDING,
        LIVE,
        STOPPED
    }

    ViewRuntime(
            EventStore store,
            WholeStreams whole,
            PersonKeys keys,
            ViewStore documents,
            Positions positions,
            HeldStreams held,
            List<ViewWriter<?, ?>> writers,
            Companion companion,
            Courtesy courtesy) {
        this.store = store;
        this.held = held;
        this.writers = writers;
        this.copies = new Copies(positions, documents);
        this.full = new FullBuild(whole, keys, positions, held, writers, companion, copies, progress, courtesy);
        this.following = new Following(store, positions, writers, companion, copies, progress);
        this.beside = new SideBuilds(store, whole, held, writers, companion, copies, following, courtesy);
        List<String> names = Stream.concat(
                        writers.stream().map(writer -> writer.view().name()), Stream.of(companion.name()))
                .toList();
        this.standings = new Standings(store, names, progress, beside);
    }

    /**
     * Begins.
     *
     * @param trusted whether the documents found can be trusted: not after an unclean stop of an embedded database
     */
    void start(boolean trusted) {
        writers.forEach(writer -> copies.begin(writer.view()));
        thread = Thread.ofPlatform().name("views").start(() -> run(trusted));
    }

    State state() {
        return progress.state();
    }

    /** How much of a rebuild is done, in hundredths; 100 when nothing is being built. */
    int percentBuilt() {
        return progress.percentBuilt();
    }

    /** The place in the order of all events up to which the views are folded. */
    long reached() {
        return progress.reached();
    }

    String copyOf(View<?, ?> view) {
        return copies.of(view);
    }

    /** Where each view stands, the index of people among them. */
    List<ViewStanding> standings() {
        return standings.all();
    }

    /** The names of all views, the index of people among them. */
    List<String> names() {
        return standings.names();
    }

    /**
     * Begins to build one view anew, while the copy there is goes on answering.
     *
     * @throws QueryFault {@code NOT_FOUND} for a view there is not, {@code REBUILDING} while anything is being built
     */
    ViewStanding rebuild(String name) {
        if (!names().contains(name)) {
            throw new QueryFault(QueryFault.Code.NOT_FOUND);
        }
        if (state() != State.LIVE) {
            throw new QueryFault(QueryFault.Code.REBUILDING);
        }
        beside.begin(name);
        return standings.of(name, 0);
    }

    /** Tries to fold a held stream again. */
    void retry(String stream) {
        following.betweenBatches(() -> {
            Held before = held.find(stream).orElseThrow(() -> new QueryFault(QueryFault.Code.NOT_FOUND));
            held.release(stream);
            try {
                writers.forEach(writer -> writer.writeWhole(stream, copyOf(writer.view())));
            } catch (RuntimeException broken) {
                held.holdOn(before, broken);
            }
        });
    }

    @Override
    public void close() {
        running = false;
        beside.cancel();
        Thread worker = thread;
        if (worker != null) {
            end(worker);
        }
        progress.stopped();
    }

    /** An interrupt while the index is written would close it, so the worker is first given time to see that it is over. */
    private static void end(Thread worker) {
        try {
            if (!worker.join(PATIENCE)) {
                worker.interrupt();
                worker.join(PATIENCE);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void run(boolean trusted) {
        boolean sound = trusted;
        while (running) {
            try {
                TrackingToken from = sound ? following.startingPoint() : null;
                if (from == null) {
                    from = rebuild();
                    sound = true;
                }
                following.follow(from, () -> running);
            } catch (InterruptedException stopped) {
                return;
            } catch (RuntimeException | Error broken) {
                // After an error too, such as a lack of memory: a thread that ends leaves the views behind for ever.
                if (running) {
                    LOG.error("The views stopped following and try again", Wordless.of(broken));
                    pause();
                }
            }
        }
    }

    private TrackingToken rebuild() {
        progress.building();
        beside.cancel();
        Head head = Head.of(store);
        progress.toBuild(head.events());
        return full.build(head, () -> running);
    }

    private void pause() {
        try {
            Thread.sleep(RETRY_MILLIS);
        } catch (InterruptedException interrupted) {
            running = false;
        }
    }
}
