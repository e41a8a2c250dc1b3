package org.homeward.ui.caseload;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.homeward.shared.caseload.CaseloadFilter;
import org.homeward.shared.caseload.CaseloadPage;
import org.homeward.shared.caseload.CaseloadQuery.CountShift;
import org.homeward.shared.caseload.CaseloadQuery.FindProbableDuplicates;
import org.homeward.shared.caseload.CaseloadQuery.FindRecipients;
import org.homeward.shared.caseload.CaseloadRow;
import org.homeward.shared.caseload.ShiftCounts;
import org.homeward.shared.kernel.FacilityId;
import org.homeward.shared.kernel.PersonId;
import org.homeward.shared.kernel.Sex;
import org.homeward.ui.access.Viewers;
import org.homeward.ui.platform.Answers;
import org.homeward.ui.platform.Questions;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Passes on what is asked about many people. */
@Controller
class CaseloadController {

    private final Questions questions;

    CaseloadController(Questions questions) {
        this.questions = questions;
    }

    @QueryMapping
    Map<String, Object> recipients(
            @Argument @Nullable Map<String, Object> filter,
            @Argument int first,
            @Argument @Nullable String after,
            @Argument @Nullable String personId,
            @Argument @Nullable Integer atLeastVersion) {
        FindRecipients query = new FindRecipients(
                Viewers.current(),
                filter == null ? CaseloadFilter.ALL : Filters.read(filter),
                first,
                after,
                personId == null ? null : new PersonId(personId),
                atLeastVersion == null ? null : atLeastVersion.longValue());
        return Answers.of(questions.ask(query, CaseloadPage.class));
    }

    @SchemaMapping(typeName = "CaseloadPage")
    List<Map<String, Object>> facets(Map<String, Object> page) {
        List<Map<String, Object>> facets = new ArrayList<>();
        ((Map<?, ?>) page.getOrDefault("facets", Map.of()))
                .forEach((name, values) -> facets.add(Map.of(
                        "name", name, "values", Answers.entries(Objects.requireNonNull(values), "value", "count"))));
        return facets;
    }

    @QueryMapping
    List<Map<String, Object>> probableDuplicates(
            @Argument String name, @Argument @Nullable Sex sex, @Argument @Nullable Integer birthYear) {
        FindProbableDuplicates query = new FindProbableDuplicates(Viewers.current(), name, sex, birthYear);
        return Answers.ofEach(questions.askMany(query, CaseloadRow.class));
    }

    @QueryMapping
    Map<String, Object> shiftCounts(@Argument String station, @Argument String from, @Argument String to) {
        CountShift query = new CountShift(
                Viewers.current(),
                new FacilityId(station),
                Questions.requiredInstant(from),
                Questions.requiredInstant(to));
        return Answers.of(questions.ask(query, ShiftCounts.class));
    }
}
