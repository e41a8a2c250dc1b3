package org.homeward.query.platform;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;
import org.homeward.query.caseload.Caseload;
import org.homeward.shared.operations.ViewStanding;
import org.homeward.shared.operations.ViewState;

/** Lag, rebuilds, held streams and commits of the index as metrics, by the name of the view and nothing else. */
final class ViewMeters implements MeterBinder {

    private static final double PERCENT = 100;

    private final ViewRuntime runtime;
    private final HeldStreams held;
    private final Caseload caseload;

    /** One look at the store serves all gauges of a scrape. */
    private final LoadingCache<String, List<ViewStanding>> standings;

    ViewMeters(ViewRuntime runtime, HeldStreams held, Caseload caseload) {
        this.runtime = runtime;
        this.held = held;
        this.caseload = caseload;
        this.standings =
                Caffeine.newBuilder().expireAfterWrite(Duration.ofSeconds(1)).build(all -> runtime.standings());
    }

    @Override
    public void bindTo(MeterRegistry meters) {
        runtime.names().forEach(view -> {
            gauge(meters, "homeward.view.lag.events", view, ViewStanding::behind);
            gauge(meters, "homeward.view.lag.seconds", view, ViewStanding::secondsBehind);
            gauge(meters, "homeward.view.position", view, ViewStanding::position);
            gauge(meters, "homeward.view.built.ratio", view, one -> one.percentBuilt() / PERCENT);
            gauge(meters, "homeward.view.live", view, one -> isAnswering(one) ? 1 : 0);
        });
        Gauge.builder("homeward.streams.held", held, streams -> streams.all().size())
                .description("Streams that cannot be folded")
                .register(meters);
        Timer commits = Timer.builder("homeward.index.commit")
                .description("Commits of the index of people")
                .register(meters);
        caseload.tellCommits(nanoseconds -> commits.record(nanoseconds, TimeUnit.NANOSECONDS));
    }

    private static boolean isAnswering(ViewStanding one) {
        return one.state() == ViewState.LIVE || one.state() == ViewState.REBUILDING;
    }

    private void gauge(MeterRegistry meters, String name, String view, ToDoubleFunction<ViewStanding> value) {
        Gauge.builder(
                        name,
                        () -> standings.get("all").stream()
                                .filter(one -> one.view().equals(view))
                                .mapToDouble(value)
                                .findFirst()
                                .orElse(Double.NaN))
                .tag("view", view)
                .register(meters);
    }
}
