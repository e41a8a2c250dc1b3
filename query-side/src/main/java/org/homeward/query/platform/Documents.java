package org.homeward.query.platform;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import org.homeward.query.platform.ViewRuntime.State;
import org.homeward.shared.kernel.QueryFault;
import org.jspecify.annotations.Nullable;

/**
 * Where questions get documents: from the view when it is whole, else folded from the stream, so that a file opens while
 * the views are being built.
 */
public final class Documents {

    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final long LOOK_AGAIN_MILLIS = 5;

    private final ViewRuntime runtime;
    private final ViewStore store;
    private final StreamReader streams;
    private final Reach reach;

    Documents(ViewRuntime runtime, ViewStore store, StreamReader streams) {
        this.runtime = runtime;
        this.store = store;
        this.streams = streams;
        this.reach = new Reach(streams);
    }

    /** Whose documents somebody reaches. */
    public Reach reach() {
        return reach;
    }

    /** The document of a stream, if there is one. */
    public <D> Optional<Versioned<D>> find(View<D, ?> view, String id) {
        if (runtime.state() == State.LIVE) {
            Versioned<D> stored =
                    store.load(view, runtime.copyOf(view), List.of(id)).get(id);
            if (stored != null) {
                return Optional.of(stored);
            }
        }
        return asOf(view, id, null);
    }

    /** Those documents there are. */
    public <D> Map<String, Versioned<D>> find(View<D, ?> view, Collection<String> ids) {
        if (runtime.state() == State.LIVE) {
            return store.load(view, runtime.copyOf(view), ids);
        }
        Map<String, Versioned<D>> folded = new HashMap<>();
        ids.forEach(id -> asOf(view, id, null).ifPresent(document -> folded.put(id, document)));
        return folded;
    }

    /** The document as it was known at an instant, folded from its stream. */
    public <D> Optional<Versioned<D>> asOf(View<D, ?> view, String id, @Nullable Instant instant) {
        return Optional.ofNullable(streams.fold(view, id, instant));
    }

    /** Whether the views are whole; while they are built, what they say of many is not all there is. */
    public boolean areWhole() {
        return runtime.state() == State.LIVE;
    }

    /** All documents of a view; for views of a few hundred. */
    public <D> List<D> all(View<D, ?> view) {
        return runtime.state() == State.LIVE
                ? store.all(view, runtime.copyOf(view)).stream()
                        .map(Versioned::document)
                        .toList()
                : new ArrayList<>();
    }

    /**
     * Asks again until the answer is new enough, for two seconds at the most.
     *
     * @throws QueryFault with {@code STALE} when it does not get there
     */
    public static <T> T atLeast(@Nullable Long version, Supplier<T> question, ToLongFunction<T> versionOf) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            T answer = question.get();
            if (version == null || versionOf.applyAsLong(answer) >= version) {
                return answer;
            }
            if (System.nanoTime() > deadline) {
                throw new QueryFault(QueryFault.Code.STALE);
            }
            try {
                Thread.sleep(LOOK_AGAIN_MILLIS);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new QueryFault(QueryFault.Code.STALE);
            }
        }
    }
}
