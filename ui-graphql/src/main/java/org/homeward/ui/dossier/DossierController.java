package org.homeward.ui.dossier;

import graphql.schema.DataFetchingFieldSelectionSet;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.homeward.shared.dossier.ChronologyEntry;
import org.homeward.shared.dossier.DossierQuery.GetChronology;
import org.homeward.shared.dossier.DossierQuery.GetRecipientFile;
import org.homeward.shared.dossier.DossierQuery.WatchPerson;
import org.homeward.shared.dossier.PersonChanged;
import org.homeward.shared.dossier.RecipientFile;
import org.homeward.shared.dossier.StayFile;
import org.homeward.shared.intake.ServiceKind;
import org.homeward.shared.kernel.PersonId;
import org.homeward.ui.access.Viewers;
import org.homeward.ui.platform.Inputs;
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
    private final Inputs inputs;

    DossierController(Questions questions, Inputs inputs) {
        this.questions = questions;
        this.inputs = inputs;
    }

    @QueryMapping
    RecipientFile recipient(
            @Argument String personId,
            @Argument @Nullable String asOf,
            @Argument @Nullable Integer atLeastVersion,
            @Argument @Nullable Map<String, Object> reveal,
            DataFetchingFieldSelectionSet fields) {
        GetRecipientFile query = new GetRecipientFile(
                new PersonId(personId),
                Viewers.current(),
                Questions.instant(asOf),
                atLeastVersion == null ? null : atLeastVersion.longValue(),
                inputs.reveal(reveal));
        return questions.ask(query, RecipientFile.class, fields);
    }

    @QueryMapping
    List<ChronologyEntry> chronology(
            @Argument String personId,
            @Argument @Nullable String asOf,
            @Argument int first,
            @Argument @Nullable Integer after,
            @Argument @Nullable Map<String, Object> reveal,
            DataFetchingFieldSelectionSet fields) {
        Instant instant = Questions.instant(asOf);
        GetChronology query = new GetChronology(
                new PersonId(personId),
                Viewers.current(),
                instant,
                after == null ? 0 : after,
                first,
                inputs.reveal(reveal));
        return questions.askMany(query, ChronologyEntry.class, fields);
    }

    /**
     * How often the station gave something.
     *
     * @param kind  what
     * @param count how often
     */
    record ServiceCount(ServiceKind kind, int count) {}

    @SchemaMapping
    List<ServiceCount> services(StayFile stay) {
        return stay.services().entrySet().stream()
                .map(given -> new ServiceCount(given.getKey(), given.getValue()))
                .sorted(Comparator.comparing(ServiceCount::kind))
                .toList();
    }

    @SubscriptionMapping
    Flux<PersonChanged> personChanged(@Argument String personId) {
        WatchPerson query = new WatchPerson(new PersonId(personId), Viewers.current());
        return questions.watch(query, PersonChanged.class);
    }
}
