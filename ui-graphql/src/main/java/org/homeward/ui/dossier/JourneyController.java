package org.homeward.ui.dossier;

import graphql.schema.DataFetchingFieldSelectionSet;
import java.util.List;
import java.util.Map;
import org.homeward.shared.dossier.OwnJourney;
import org.homeward.shared.kernel.PersonId;
import org.homeward.shared.returnhome.JourneyQuery.FindOwnJourneys;
import org.homeward.ui.access.Viewers;
import org.homeward.ui.platform.Inputs;
import org.homeward.ui.platform.Questions;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Passes on what is asked about journeys home by who travels along. */
@Controller
class JourneyController {

    private final Questions questions;
    private final Inputs inputs;

    JourneyController(Questions questions, Inputs inputs) {
        this.questions = questions;
        this.inputs = inputs;
    }

    @QueryMapping
    List<OwnJourney> ownJourneys(
            @Argument @Nullable String personId,
            @Argument @Nullable Integer atLeastVersion,
            @Argument @Nullable Map<String, Object> reveal,
            DataFetchingFieldSelectionSet fields) {
        FindOwnJourneys query = new FindOwnJourneys(
                Viewers.current(),
                personId == null ? null : new PersonId(personId),
                atLeastVersion == null ? null : atLeastVersion.longValue(),
                inputs.reveal(reveal));
        return questions.askMany(query, OwnJourney.class, fields);
    }
}
