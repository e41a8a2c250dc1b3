package org.homeward.query.platform;

import java.util.ArrayDeque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.axonframework.eventhandling.TrackingToken;
import org.homeward.platform.vault.PersonKeys;
import org.homeward.query.platform.WholeStreams.Chunk;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Builds everything anew: folds whole streams, several chunks at a time, into fresh copies, and puts those in the place of
 * the old ones. What an attempt that broke has left behind is dropped before the next one begins. It lets those who ask go
 * first.
 */
final class FullBuild {

    private static final Logger LOG = LoggerFactory.getLogger(FullBuild.class);
    private static final int CHUNKS_AHEAD = 4;

    private final WholeStreams whole;
    private final PersonKeys keys;
    private final Positions positions;
    private final HeldStreams held;
    private final List<ViewWriter<?, ?>> writers;
    private final Companion companion;
    private final Copies copies;
    private final Progress progress;
    private final Courtesy courtesy;
    private List<String> leftBehind = List.of();

    FullBuild(
            WholeStreams whole,
            PersonKeys keys,
            Positions positions,
            HeldStreams held,
            List<ViewWriter<?, ?>> writers,
            Companion companion,
            Copies copies,
            Progress progress,
            Courtesy courtesy) {
        this.whole = whole;
        this.keys = keys;
        this.positions = positions;
        this.held = held;
        this.writers = writers;
        this.companion = companion;
        this.copies = copies;
        this.progress = progress;
        this.courtesy = courtesy;
    }

    /**
     * Builds from all events there are.
     *
     * @return the place from which events are to be followed
     */
    TrackingToken build(Head head, BooleanSupplier goesOn) {
        long began = System.nanoTime();
        LOG.info("Views are being built anew from {} events", head.events());
        copies.dropUnused(leftBehind);
        String suffix = head.suffix();
        leftBehind = writers.stream()
                .flatMap(writer ->
                        Stream.of(copies.of(writer.view()), writer.view().name() + suffix))
                .toList();
        companion.beginRebuild();
        held.releaseAll();
        fold(suffix, goesOn);
        writers.forEach(writer -> copies.replace(writer.view(), writer.view().name() + suffix));
        TrackingToken place = whole.followedFrom(head);
        positions.followed(place);
        companion.endRebuild(place);
        leftBehind = List.of();
        LOG.info(
                "Views built anew: {} events in {} ms",
                progress.built(),
                TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began));
        return place;
    }

    private void fold(String suffix, BooleanSupplier goesOn) {
        int workers = Runtime.getRuntime().availableProcessors();
        try (ExecutorService pool = Executors.newFixedThreadPool(workers)) {
            ArrayDeque<Future<?>> ahead = new ArrayDeque<>();
            whole.read(chunk -> {
                if (!goesOn.getAsBoolean()) {
                    throw new IllegalStateException("stopped while building");
                }
                ahead.add(pool.submit(() -> fold(chunk, suffix)));
                while (ahead.size() > CHUNKS_AHEAD) {
                    done(ahead.remove());
                }
            });
            ahead.forEach(FullBuild::done);
        }
    }

    private void fold(Chunk chunk, String suffix) {
        long began = courtesy.now();
        keys.preload(chunk.rows().keySet().stream()
                .filter(stream -> stream.startsWith("person-") || stream.startsWith("report-"))
                .toList());
        Batch batch = new Batch();
        chunk.rows().forEach((stream, rows) -> whole.events(rows).forEach(batch::add));
        writers.forEach(writer -> writer.writeFresh(batch, writer.view().name() + suffix));
        progress.built(chunk.size());
        courtesy.rest(began);
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
}
