package org.homeward.ui.caseload;

import graphql.schema.DataFetchingFieldSelectionSet;
import java.util.List;
import java.util.Map;
import org.homeward.shared.caseload.BroughtIn;
import org.homeward.shared.caseload.CaseloadFilter;
import org.homeward.shared.caseload.CaseloadPage;
import org.homeward.shared.caseload.CaseloadQuery.CountShift;
import org.homeward.shared.caseload.CaseloadQuery.FindBroughtIn;
import org.homeward.shared.caseload.CaseloadQuery.FindDuplicatesOf;
import org.homeward.shared.caseload.CaseloadQuery.FindProbableDuplicates;
import org.homeward.shared.caseload.CaseloadQuery.FindRecipients;
import org.homeward.shared.caseload.DescribedPerson;
import org.homeward.shared.caseload.Duplicate;
import org.homeward.shared.caseload.ShiftCounts;
import org.homeward.shared.kernel.FacilityId;
import org.homeward.shared.kernel.PersonId;
import org.homeward.ui.access.Viewers;
import org.homeward.ui.platform.Inputs;
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
    private final Inputs inputs;

    CaseloadController(Questions questions, Inputs inputs) {
        this.questions = questions;
        this.inputs = inputs;
    }

    @QueryMapping
    CaseloadPage recipients(
            @Argument @Nullable Map<String, Object> filter,
            @Argument int first,
            @Argument @Nullable String after,
            @Argument @Nullable String personId,
            @Argument @Nullable Integer atLeastVersion,
            DataFetchingFieldSelectionSet fields) {
        FindRecipients query = new FindRecipients(
                Viewers.current(),
                filter == null ? CaseloadFilter.ALL : Filters.read(filter),
                first,
                after,
                personId == null ? null : new PersonId(personId),
                atLeastVersion == null ? null : atLeastVersion.longValue());
        return questions.ask(query, CaseloadPage.class, fields);
    }

    @QueryMapping
    List<BroughtIn> broughtIn(
            @Argument @Nullable String personId,
            @Argument @Nullable Integer atLeastVersion,
            DataFetchingFieldSelectionSet fields) {
        FindBroughtIn query = new FindBroughtIn(
                Viewers.current(),
                personId == null ? null : new PersonId(personId),
                atLeastVersion == null ? null : atLeastVersion.longValue());
        return questions.askMany(query, BroughtIn.class, fields);
    }

    /**
     * How many people have one value.
     *
     * @param value the value
     * @param count how many
     */
    record FacetValue(String value, long count) {}

    /**
     * How many people each value of a facet has.
     *
     * @param name   what people are counted by
     * @param values the values that occur
     */
    record FacetCount(CaseloadPage.Facet name, List<FacetValue> values) {}

    @SchemaMapping
    List<FacetCount> facets(CaseloadPage page) {
        return page.facets().entrySet().stream()
                .map(facet -> new FacetCount(
                        facet.getKey(),
                        facet.getValue().entrySet().stream()
                                .map(value -> new FacetValue(value.getKey(), value.getValue()))
                                .toList()))
                .toList();
    }

    @QueryMapping
    List<Duplicate> probableDuplicates(@Argument Map<String, Object> person, DataFetchingFieldSelectionSet fields) {
        DescribedPerson typed = inputs.read(person, DescribedPerson.class);
        return questions.askMany(new FindProbableDuplicates(Viewers.current(), typed), Duplicate.class, fields);
    }

    @QueryMapping
    List<Duplicate> duplicatesOf(@Argument String personId, DataFetchingFieldSelectionSet fields) {
        return questions.askMany(
                new FindDuplicatesOf(new PersonId(personId), Viewers.current()), Duplicate.class, fields);
    }

    @QueryMapping
    ShiftCounts shiftCounts(
            @Argument String station,
            @Argument String from,
            @Argument String to,
            DataFetchingFieldSelectionSet fields) {
        CountShift query = new CountShift(
                Viewers.current(),
                new FacilityId(station),
                Questions.requiredInstant(from),
                Questions.requiredInstant(to));
        return questions.ask(query, ShiftCounts.class, fields);
    }
}
