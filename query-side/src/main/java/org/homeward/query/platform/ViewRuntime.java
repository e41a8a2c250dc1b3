package org.homeward.query.platform;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.homeward.platform.vault.PersonKeys;
import org.homeward.query.platform.WholeStreams.Chunk;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps all views up to date: builds them whole where they cannot be trusted, then follows the events for ever.
 *
 * <p>The place reached is written after the documents of a batch, never before. Whoever derives something from documents
 * (the list of people) is told of each one touched, and may ask to be told again from an earlier place.
 */
final class ViewRuntime implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ViewRuntime.class);
    private static final int BATCH = 512;
    private static final int CHUNKS_AHEAD = 4;
    private static final long IDLE_MILLIS = 250;

    /** An append that was under way during a rebuild has an older place than the newest event: these are read again. */
    private static final long STEPS_BACK = 10_000;

    private static final long RETRY_MILLIS = 1_000;
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final EventStore store;
    private final WholeStreams whole;
    private final PersonKeys keys;
    private final ViewStore documents;
    private final Positions positions;
    private final HeldStreams held;
    private final List<ViewWriter<?, ?>> writers;
    private final Companion companion;
    private final Map<String, String> copies = new ConcurrentHashMap<>();
    private final AtomicLong built = new AtomicLong();
    private volatile State state = State.STARTING;
    private volatile long toBuild;
    private volatile long reached = -1;
    private volatile boolean running = true;
    private @Nullable Thread thread;

    /** What the runtime is doing. */
    enum State {
        STARTING,
        REBUILDING,
        LIVE,
        STOPPED
    }

    /** Something kept beside the views, with a place of its own: the index of the list of people. */
    interface Companion {

        /** The place it has kept, if any. */
        Optional<TrackingToken> position();

        /** Begins to be built anew; what it has goes on answering. */
        void beginRebuild();

        /** All documents were told; the new copy answers from now on. */
        void endRebuild(TrackingToken position);

        /** Everything up to a place was told. */
        void reached(TrackingToken position);
    }

    ViewRuntime(
            EventStore store,
            WholeStreams whole,
            PersonKeys keys,
            ViewStore documents,
            Positions positions,
            HeldStreams held,
            List<ViewWriter<?, ?>> writers,
            Companion companion) {
        this.store = store;
        this.whole = whole;
        this.keys = keys;
        this.documents = documents;
        this.positions = positions;
        this.held = held;
        this.writers = writers;
        this.companion = companion;
    }

    /**
     * Begins.
     *
     * @param trusted whether the documents found can be trusted: not after an unclean stop of an embedded database
     */
    void start(boolean trusted) {
        writers.forEach(writer -> copies.put(writer.view().name(), positions.copyOf(writer.view())));
        thread = Thread.ofPlatform().name("views").start(() -> run(trusted));
    }

    State state() {
        return state;
    }

    /** How much of a rebuild is done, in hundredths; 100 when nothing is being built. */
    int percentBuilt() {
        return switch (state) {
            case LIVE -> 100;
            case REBUILDING -> toBuild == 0 ? 0 : (int) Math.min(99, built.get() * 100 / toBuild);
            case STARTING, STOPPED -> 0;
        };
    }

    /** The place in the order of all events up to which the views are folded. */
    long reached() {
        return reached;
    }

    String copyOf(View<?, ?> view) {
        return copies.getOrDefault(view.name(), view.name());
    }

    /** Tries to fold a held stream again. */
    void retry(String stream) {
        held.release(stream);
        try {
            writers.forEach(writer -> writer.writeWhole(stream, copyOf(writer.view())));
        } catch (RuntimeException broken) {
            held.hold(stream, broken);
        }
    }

    @Override
    public void close() {
        running = false;
        Thread worker = thread;
        if (worker != null) {
            end(worker);
        }
        state = State.STOPPED;
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
                TrackingToken from = sound ? startingPoint() : null;
                if (from == null) {
                    from = rebuild();
                    sound = true;
                }
                follow(from);
            } catch (InterruptedException stopped) {
                return;
            } catch (RuntimeException broken) {
                if (running) {
                    LOG.error("The views stopped following and try again", broken);
                    pause();
                }
            }
        }
    }

    private @Nullable TrackingToken startingPoint() {
        TrackingToken own = positions.followed();
        Optional<TrackingToken> beside = companion.position();
        return own == null || beside.isEmpty() ? null : own.lowerBound(beside.get());
    }

    private void follow(TrackingToken from) throws InterruptedException {
        try (BlockingStream<TrackedEventMessage<?>> stream = store.openStream(from)) {
            state = State.LIVE;
            TrackingToken place = from;
            reached = from.position().orElse(-1);
            while (running) {
                Batch batch = new Batch();
                boolean waiting = stream.hasNextAvailable((int) IDLE_MILLIS, TimeUnit.MILLISECONDS);
                while (waiting && batch.size() < BATCH) {
                    TrackedEventMessage<?> next = stream.nextAvailable();
                    batch.add(next);
                    place = next.trackingToken();
                    waiting = stream.hasNextAvailable();
                }
                if (batch.size() > 0) {
                    writers.forEach(writer -> writer.write(batch, copyOf(writer.view())));
                    positions.followed(place);
                    reached = place.position().orElse(-1);
                }
                companion.reached(place);
            }
        }
    }

    /** Folds whole streams, several chunks at a time, into fresh copies, and puts those in the place of the old ones. */
    private TrackingToken rebuild() throws InterruptedException {
        state = State.REBUILDING;
        long began = System.nanoTime();
        long head = headPosition();
        toBuild = head + 1;
        built.set(0);
        String suffix = "_" + toBuild + "_" + Long.toString(began, Character.MAX_RADIX);
        LOG.info("Views are being built anew from {} events", toBuild);
        companion.beginRebuild();
        held.releaseAll();
        int workers = Runtime.getRuntime().availableProcessors();
        try (ExecutorService pool = Executors.newFixedThreadPool(workers)) {
            ArrayDeque<Future<?>> ahead = new ArrayDeque<>();
            whole.read(chunk -> {
                if (!running) {
                    throw new IllegalStateException("stopped while building");
                }
                ahead.add(pool.submit(() -> build(chunk, suffix)));
                while (ahead.size() > CHUNKS_AHEAD) {
                    done(ahead.remove());
                }
            });
            ahead.forEach(ViewRuntime::done);
        }
        writers.forEach(writer -> replace(writer.view(), writer.view().name() + suffix));
        TrackingToken place = GapAwareTrackingToken.newInstance(Math.max(-1, head - STEPS_BACK), List.of());
        positions.followed(place);
        companion.endRebuild(place);
        LOG.info(
                "Views built anew: {} events in {} ms",
                built.get(),
                TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began));
        return place;
    }

    private long headPosition() {
        TrackingToken head = store.createHeadToken();
        return head == null ? -1 : head.position().orElse(-1);
    }

    private void build(Chunk chunk, String suffix) {
        keys.preload(chunk.rows().keySet().stream()
                .filter(stream -> stream.startsWith("person-"))
                .toList());
        Batch batch = new Batch();
        chunk.rows().forEach((stream, rows) -> whole.events(rows).forEach(batch::add));
        writers.forEach(writer -> writer.writeFresh(batch, writer.view().name() + suffix));
        built.addAndGet(chunk.size());
    }

    private void replace(View<?, ?> view, String copy) {
        String old = copies.put(view.name(), copy);
        positions.copyOf(view, copy);
        if (old != null && !old.equals(copy)) {
            documents.drop(old);
        }
    }

    private static void done(Future<?> chunk) {
        try {
            chunk.get();
        } catch (ExecutionException broken) {
            throw new IllegalStateException("A chunk of streams cannot be folded", broken.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while building", interrupted);
        }
    }

    private void pause() {
        try {
            Thread.sleep(RETRY_MILLIS);
        } catch (InterruptedException interrupted) {
            running = false;
        }
    }
}
