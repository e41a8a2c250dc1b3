package org.homeward.ui.dossier;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.homeward.shared.dossier.ChronologyEntry;
import org.homeward.shared.dossier.DossierQuery.GetChronology;
import org.homeward.shared.dossier.DossierQuery.GetRecipientFile;
import org.homeward.shared.dossier.DossierQuery.WatchPerson;
import org.homeward.shared.dossier.PersonChanged;
import org.homeward.shared.dossier.RecipientFile;
import org.homeward.shared.kernel.PersonId;
import org.homeward.ui.access.Viewers;
import org.homeward.ui.platform.Answers;
import org.homeward.ui.platform.Questions;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.data.method.annotation.SubscriptionMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Flux;

/** Passes on what is asked about one person. */
@Controller
class DossierController {

    private final Questions questions;

    DossierController(Questions questions) {
        this.questions = questions;
    }

    @QueryMapping
    Map<String, Object> recipient(
            @Argument String personId, @Argument @Nullable String asOf, @Argument @Nullable Integer atLeastVersion) {
        GetRecipientFile query = new GetRecipientFile(
                new PersonId(personId),
                Viewers.current(),
                Questions.instant(asOf),
                atLeastVersion == null ? null : atLeastVersion.longValue());
        return Answers.of(questions.ask(query, RecipientFile.class));
    }

    @QueryMapping
    List<Map<String, Object>> chronology(
            @Argument String personId,
            @Argument @Nullable String asOf,
            @Argument int first,
            @Argument @Nullable Integer after) {
        Instant instant = Questions.instant(asOf);
        GetChronology query = new GetChronology(
                new PersonId(personId), Viewers.current(), instant, after == null ? 0 : after, first);
        return Answers.ofEach(questions.askMany(query, ChronologyEntry.class));
    }

    @SchemaMapping(typeName = "StayFile")
    List<Map<String, Object>> services(Map<String, Object> stay) {
        return Answers.entries(stay.getOrDefault("services", Map.of()), "kind", "count");
    }

    @SubscriptionMapping
    Flux<Map<String, Object>> personChanged(@Argument String personId) {
        WatchPerson query = new WatchPerson(new PersonId(personId), Viewers.current());
        return questions.watch(query, PersonChanged.class).map(Answers::of);
    }
}
