package org.homeward.shared.operations;

import org.homeward.shared.kernel.MessageName;
import org.homeward.shared.kernel.Question;
import org.homeward.shared.kernel.Viewer;

/**
 * What the side that keeps the views is asked by those who run it. The last two make it do something, but record no fact:
 * views are derived, so these are no commands.
 */
public sealed interface OperationsQuery extends Question {

    /** All views; answered by {@link ViewStanding}s. */
    @MessageName("operations.list-views")
    record ListViews(Viewer viewer) implements OperationsQuery {}

    /** All streams that cannot be folded; answered by {@link HeldStream}s. */
    @MessageName("operations.list-held-streams")
    record ListHeldStreams(Viewer viewer) implements OperationsQuery {}

    /** Builds one view anew beside the copy that answers; answered by its {@link ViewStanding}. */
    @MessageName("operations.rebuild-view")
    record RebuildView(Viewer viewer, String view) implements OperationsQuery {}

    /** Folds a held stream again; answered by all {@link HeldStream}s there are afterwards. */
    @MessageName("operations.retry-stream")
    record RetryStream(Viewer viewer, String stream) implements OperationsQuery {}
}
