package org.homeward.query.platform;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.axonframework.queryhandling.SimpleQueryUpdateEmitter;
import org.homeward.query.caseload.Caseload;
import org.homeward.query.platform.ViewRuntime.State;
import org.homeward.shared.operations.ViewState;

/** Views built anew from the whole streams of a history, by the runtime of the program, which goes on following. */
final class Rebuilt implements AutoCloseable {

    private final Told told;
    private final HeldStreams held;
    private final Caseload caseload;
    private final ViewRuntime runtime;
    private final Documents documents;

    Rebuilt(RealStore real, Told told, Folds folds, Path index) {
        this.told = told;
        var mongo = real.views("rebuilt");
        ViewStore store = new ViewStore(mongo, real.keys());
        StreamReader streams = told.reader();
        Positions positions = new Positions(mongo, real.serializer());
        LiveUpdates nobody = new LiveUpdates(SimpleQueryUpdateEmitter.builder().build());
        this.held = new HeldStreams(mongo, RealStore.CLOCK);
        this.caseload = Caseload.open(index, RealStore.CLOCK);
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

    /** Builds one view once more beside the copy that answers, and waits until the new copy does. */
    void buildBeside(String view) {
        runtime.rebuild(view);
        awaitLive();
    }

    private void awaitLive() {
        Awaitility.await()
                .atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofMillis(2))
                .until(() -> runtime.state() == State.LIVE
                        && runtime.standings().stream().allMatch(view -> view.state() == ViewState.LIVE)
                        && told.isReached(runtime.reached()));
    }

    /** The names of all views, the index of people among them. */
    List<String> names() {
        return runtime.names();
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
