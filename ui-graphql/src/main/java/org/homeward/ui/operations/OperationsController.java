package org.homeward.ui.operations;

import graphql.schema.DataFetchingFieldSelectionSet;
import java.util.List;
import org.homeward.shared.operations.HeldStream;
import org.homeward.shared.operations.OperationsQuery.ListHeldStreams;
import org.homeward.shared.operations.OperationsQuery.ListViews;
import org.homeward.shared.operations.OperationsQuery.RebuildView;
import org.homeward.shared.operations.OperationsQuery.RetryStream;
import org.homeward.shared.operations.ViewStanding;
import org.homeward.ui.access.Viewers;
import org.homeward.ui.platform.Questions;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Passes on what is asked about the views and what is to be done with them. */
@Controller
class OperationsController {

    private final Questions questions;

    OperationsController(Questions questions) {
        this.questions = questions;
    }

    @QueryMapping
    List<ViewStanding> views(DataFetchingFieldSelectionSet fields) {
        return questions.askMany(new ListViews(Viewers.current()), ViewStanding.class, fields);
    }

    @QueryMapping
    List<HeldStream> heldStreams(DataFetchingFieldSelectionSet fields) {
        return questions.askMany(new ListHeldStreams(Viewers.current()), HeldStream.class, fields);
    }

    @MutationMapping
    ViewStanding operationsRebuildView(@Argument String view, DataFetchingFieldSelectionSet fields) {
        return questions.ask(new RebuildView(Viewers.current(), view), ViewStanding.class, fields);
    }

    @MutationMapping
    List<HeldStream> operationsRetryStream(@Argument String stream, DataFetchingFieldSelectionSet fields) {
        return questions.askMany(new RetryStream(Viewers.current(), stream), HeldStream.class, fields);
    }
}
