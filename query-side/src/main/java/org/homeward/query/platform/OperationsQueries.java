package org.homeward.query.platform;

import java.util.Comparator;
import java.util.List;
import org.homeward.platform.access.AccessPolicy;
import org.homeward.shared.kernel.MessageName;
import org.homeward.shared.kernel.QueryFault;
import org.homeward.shared.operations.HeldStream;
import org.homeward.shared.operations.OperationsQuery;
import org.homeward.shared.operations.OperationsQuery.ListHeldStreams;
import org.homeward.shared.operations.OperationsQuery.ListViews;
import org.homeward.shared.operations.OperationsQuery.RebuildView;
import org.homeward.shared.operations.OperationsQuery.RetryStream;
import org.homeward.shared.operations.ViewStanding;

/** Answers those who run the program, and does what they ask of the views. */
final class OperationsQueries {

    private final ViewRuntime runtime;
    private final HeldStreams held;

    OperationsQueries(ViewRuntime runtime, HeldStreams held) {
        this.runtime = runtime;
        this.held = held;
    }

    List<ViewStanding> views(ListViews query) {
        permitted(query);
        return runtime.standings();
    }

    List<HeldStream> heldStreams(ListHeldStreams query) {
        permitted(query);
        return held();
    }

    ViewStanding rebuild(RebuildView query) {
        permitted(query);
        return runtime.rebuild(query.view());
    }

    List<HeldStream> retry(RetryStream query) {
        permitted(query);
        runtime.retry(query.stream());
        return held();
    }

    private List<HeldStream> held() {
        return held.all().stream()
                .map(one -> new HeldStream(one.stream(), one.event(), one.sequence(), one.problem(), one.since()))
                .sorted(Comparator.comparing(HeldStream::since).thenComparing(HeldStream::stream))
                .toList();
    }

    private static void permitted(OperationsQuery query) {
        String operation = query.getClass().getAnnotation(MessageName.class).value();
        if (!AccessPolicy.permits(query.viewer().role(), operation)) {
            throw new QueryFault(QueryFault.Code.FORBIDDEN);
        }
    }
}
