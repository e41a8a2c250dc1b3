package org.homeward.query.platform;

import java.nio.file.Path;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.axonframework.queryhandling.SimpleQueryUpdateEmitter;
import org.homeward.query.caseload.Caseload;
import org.homeward.query.platform.ViewRuntime.State;
import org.homeward.shared.operations.ViewState;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Views that the runtime of the program builds anew from whole streams, and then follows. */
final class Rebuilt implements AutoCloseable {

    private final Told told;
    private final HeldStreams held;
    private final Caseload caseload;
    private final ViewRuntime runtime;
    private final Documents documents;
    private int beside;

    Rebuilt(RealStore real, Told told, Folds folds, Path folder) {
        this.told = told;
        MongoTemplate mongo = real.views(folder.getFileName().toString());
        ViewStore store = new ViewStore(mongo, real.keys());
        StreamReader streams = told.reader();
        Positions positions = new Positions(mongo, real.serializer(), "a shape");
        LiveUpdates nobody = new LiveUpdates(SimpleQueryUpdateEmitter.builder().build(), new Reach(streams));
        this.held = new HeldStreams(mongo, RealStore.CLOCK);
        this.caseload = Caseload.open(folder, RealStore.INDEX, RealStore.CLOCK);
        this.runtime = new ViewRuntime(
                told.store(),
                real.whole(),
                real.keys(),
                store,
                positions,
                held,
                Told.writers(
                        folds.rebuilt(), files -> caseload.write(folds.listed().apply(files)), store, streams, held),
                new IndexCompanion(caseload, positions, nobody, streams, held, store),
                new Courtesy());
        this.documents = new Documents(runtime, store, streams);
    }

    /** Builds everything, and waits until it is done. */
    void build() {
        runtime.start(false);
        awaitLive();
    }

    /** Begins to build the next view once more, beside the copy that answers, unless one is being built. */
    void buildNextBeside() {
        if (isLive()) {
            runtime.rebuild(runtime.names().get(beside++ % runtime.names().size()));
        }
    }

    /** Waits until nothing is being built and everything that was told has been followed and can be found. */
    void awaitLive() {
        Awaitility.await()
                .atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofMillis(2))
                .until(() -> isLive() && told.isReached(runtime.reached()));
        // What was written last can be found from now on; the place is one that was committed.
        caseload.position().ifPresent(caseload::reached);
    }

    private boolean isLive() {
        return runtime.state() == State.LIVE
                && runtime.standings().stream().allMatch(view -> view.state() == ViewState.LIVE);
    }

    /** Folds a stream once more, as the event of an erasure will have it done; there is none yet. */
    void foldAnew(String stream) {
        held.hold(stream, new IllegalStateException("erased"));
        runtime.retry(stream);
    }

    /** What answers questions from these views; from the streams alone until they are built. */
    Documents documents() {
        return documents;
    }

    ViewRuntime runtime() {
        return runtime;
    }

    Caseload caseload() {
        return caseload;
    }

    HeldStreams held() {
        return held;
    }

    @Override
    public void close() {
        runtime.close();
        caseload.close();
    }
}
