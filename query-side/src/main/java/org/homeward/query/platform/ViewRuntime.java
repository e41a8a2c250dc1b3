package org.homeward.query.platform;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.homeward.platform.vault.PersonKeys;
import org.homeward.query.platform.HeldStreams.Held;
import org.homeward.query.platform.WholeStreams.Chunk;
import org.homeward.shared.kernel.QueryFault;
import org.homeward.shared.operations.ViewStanding;
import org.homeward.shared.operations.ViewState;
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
    private final Copies copies;
    private final Object turn = new Object();
    private final AtomicLong built = new AtomicLong();
    private volatile State state = State.STARTING;
    private volatile long toBuild;
    private volatile long reached = -1;
    private volatile long caughtUp = System.nanoTime();
    private volatile @Nullable SideBuild side;
    private @Nullable TrackingToken again;
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

        /** Its name among the views. */
        String name();

        /** Begins a new copy beside the one in use. */
        NewCopy beginBeside();
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
        this.copies = new Copies(positions);
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
        writers.forEach(writer -> documents.dropOthers(writer.view().name(), copies.read(writer.view())));
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
        return copies.of(view);
    }

    /** Where each view stands. The index of people stands where the documents do: they are written together. */
    List<ViewStanding> standings() {
        long behind = state == State.STOPPED ? 0 : Math.max(0, headPosition() - reached);
        return names().map(name -> standing(name, behind)).toList();
    }

    private ViewStanding standing(String name, long behind) {
        long seconds = behind == 0 ? 0 : TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - caughtUp);
        SideBuild building = side;
        boolean beside =
                building != null && building.isUnderWay() && building.view().equals(name);
        ViewState doing = switch (state) {
            case STARTING -> ViewState.STARTING;
            case REBUILDING -> ViewState.BUILDING;
            case LIVE -> beside ? ViewState.REBUILDING : ViewState.LIVE;
            case STOPPED -> ViewState.STOPPED;
        };
        int percent = beside && building != null ? building.percent() : percentBuilt();
        return new ViewStanding(name, doing, reached, behind, seconds, percent);
    }

    /** The names of all views, the index of people among them. */
    Stream<String> names() {
        return Stream.concat(writers.stream().map(writer -> writer.view().name()), Stream.of(companion.name()));
    }

    /**
     * Begins to build one view anew, while the copy there is goes on answering.
     *
     * @throws QueryFault {@code NOT_FOUND} for a view there is not, {@code REBUILDING} while anything is being built
     */
    synchronized ViewStanding rebuild(String name) {
        if (names().noneMatch(name::equals)) {
            throw new QueryFault(QueryFault.Code.NOT_FOUND);
        }
        SideBuild before = side;
        if (state != State.LIVE || (before != null && before.isUnderWay())) {
            throw new QueryFault(QueryFault.Code.REBUILDING);
        }
        long head = headPosition();
        NewCopy copy = newCopy(name, suffix(head));
        SideBuild building = new SideBuild(name, copy, head + 1);
        side = building;
        building.start(store, whole, held, stepsBefore(head), place -> change(copy, place));
        return standing(name, 0);
    }

    private NewCopy newCopy(String name, String suffix) {
        return writers.stream()
                .filter(writer -> writer.view().name().equals(name))
                .findFirst()
                .<NewCopy>map(writer -> new NewDocuments(writer, documents, copies, name + suffix))
                .orElseGet(companion::beginBeside);
    }

    /**
     * Puts a new copy in the place of the old one, between two batches. Both streams of events may have seen appends in
     * another order, so everything is followed again from the earlier of the two places.
     */
    private boolean change(NewCopy copy, TrackingToken place) {
        synchronized (turn) {
            TrackingToken own = positions.followed();
            if (state != State.LIVE
                    || own == null
                    || place.position().orElse(-1) < own.position().orElse(-1)) {
                return false;
            }
            TrackingToken earlier = own.lowerBound(place);
            positions.followed(earlier);
            copy.use(earlier);
            again = earlier;
            return true;
        }
    }

    /** Tries to fold a held stream again. */
    void retry(String stream) {
        synchronized (turn) {
            Held before = held.find(stream).orElseThrow(() -> new QueryFault(QueryFault.Code.NOT_FOUND));
            held.release(stream);
            try {
                writers.forEach(writer -> writer.writeWhole(stream, copyOf(writer.view())));
            } catch (RuntimeException broken) {
                held.holdOn(before, broken);
            }
        }
    }

    @Override
    public void close() {
        running = false;
        cancelSide();
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

    private void cancelSide() {
        SideBuild building = side;
        if (building != null) {
            building.cancel();
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
            synchronized (turn) {
                again = null;
            }
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
                if (isToStepBack(batch, place)) {
                    return;
                }
                if (!waiting) {
                    caughtUp = System.nanoTime();
                }
            }
        }
    }

    /** Writes a batch, unless a copy that was changed meanwhile wants to be told from an earlier place. */
    private boolean isToStepBack(Batch batch, TrackingToken place) {
        synchronized (turn) {
            if (again != null) {
                again = null;
                return true;
            }
            if (batch.size() > 0) {
                writers.forEach(writer -> writer.write(batch, copyOf(writer.view())));
                positions.followed(place);
                reached = place.position().orElse(-1);
            }
            companion.reached(place);
            return false;
        }
    }

    /** Folds whole streams, several chunks at a time, into fresh copies, and puts those in the place of the old ones. */
    private TrackingToken rebuild() throws InterruptedException {
        state = State.REBUILDING;
        cancelSide();
        long began = System.nanoTime();
        long head = headPosition();
        toBuild = head + 1;
        built.set(0);
        String suffix = suffix(head);
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
        TrackingToken place = stepsBefore(head);
        positions.followed(place);
        companion.endRebuild(place);
        LOG.info(
                "Views built anew: {} events in {} ms",
                built.get(),
                TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began));
        return place;
    }

    private static String suffix(long head) {
        return "_" + (head + 1) + "_" + Long.toString(Math.abs(System.nanoTime()), Character.MAX_RADIX);
    }

    private static TrackingToken stepsBefore(long head) {
        return GapAwareTrackingToken.newInstance(Math.max(-1, head - STEPS_BACK), List.of());
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
        String old = copies.of(view);
        copies.use(view, copy);
        if (!old.equals(copy)) {
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
