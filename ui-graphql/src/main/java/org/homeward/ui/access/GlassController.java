package org.homeward.ui.access;

import graphql.schema.DataFetchingFieldSelectionSet;
import java.util.List;
import org.homeward.shared.access.GlassChanged;
import org.homeward.shared.access.GlassFile;
import org.homeward.shared.access.GlassQuery.CountGlass;
import org.homeward.shared.access.GlassQuery.FindGlass;
import org.homeward.shared.access.GlassQuery.GetOwnGlass;
import org.homeward.shared.access.GlassQuery.WatchGlass;
import org.homeward.shared.access.GlassStory;
import org.homeward.shared.access.GlassWaiting;
import org.homeward.ui.platform.Questions;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SubscriptionMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Flux;

/** Passes on what is asked about access in an emergency. */
@Controller
class GlassController {

    private final Questions questions;

    GlassController(Questions questions) {
        this.questions = questions;
    }

    @QueryMapping
    List<GlassStory> glass(@Argument @Nullable Boolean unreviewed, DataFetchingFieldSelectionSet fields) {
        return questions.askMany(new FindGlass(Viewers.current(), unreviewed), GlassStory.class, fields);
    }

    @QueryMapping
    GlassFile ownGlass(@Argument @Nullable Integer atLeastVersion, DataFetchingFieldSelectionSet fields) {
        GetOwnGlass query =
                new GetOwnGlass(Viewers.current(), atLeastVersion == null ? null : atLeastVersion.longValue());
        return questions.ask(query, GlassFile.class, fields);
    }

    @QueryMapping
    GlassWaiting glassWaiting(DataFetchingFieldSelectionSet fields) {
        return questions.ask(new CountGlass(Viewers.current()), GlassWaiting.class, fields);
    }

    @SubscriptionMapping
    Flux<GlassChanged> glassChanged() {
        return questions.watch(new WatchGlass(Viewers.current()), GlassChanged.class);
    }
}
