package org.homeward.ui.missing;

import graphql.schema.DataFetchingFieldSelectionSet;
import java.util.List;
import java.util.Map;
import org.homeward.shared.kernel.FacilityId;
import org.homeward.shared.kernel.PersonId;
import org.homeward.shared.kernel.ReportId;
import org.homeward.shared.kernel.SoughtId;
import org.homeward.shared.missing.Match;
import org.homeward.shared.missing.MatchWord;
import org.homeward.shared.missing.MissingQuery.FindMatchesOfPerson;
import org.homeward.shared.missing.MissingQuery.FindMatchesOfSought;
import org.homeward.shared.missing.MissingQuery.FindMissingReports;
import org.homeward.shared.missing.MissingQuery.FindOwnReports;
import org.homeward.shared.missing.MissingQuery.GetMissingReport;
import org.homeward.shared.missing.MissingQuery.GetOwnReport;
import org.homeward.shared.missing.MissingQuery.WatchMissingReport;
import org.homeward.shared.missing.MissingReportChanged;
import org.homeward.shared.missing.MissingReportFile;
import org.homeward.shared.missing.MissingReportPage;
import org.homeward.shared.missing.OwnReport;
import org.homeward.shared.missing.OwnReportPage;
import org.homeward.ui.access.Viewers;
import org.homeward.ui.platform.Inputs;
import org.homeward.ui.platform.Questions;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SubscriptionMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Flux;

/** Passes on what is asked about reports of missing people. */
@Controller
class MissingController {

    private final Questions questions;
    private final Inputs inputs;

    MissingController(Questions questions, Inputs inputs) {
        this.questions = questions;
        this.inputs = inputs;
    }

    @QueryMapping
    MissingReportFile missingReport(
            @Argument String reportId,
            @Argument @Nullable Integer atLeastVersion,
            @Argument @Nullable Map<String, Object> reveal,
            DataFetchingFieldSelectionSet fields) {
        GetMissingReport query = new GetMissingReport(
                new ReportId(reportId),
                Viewers.current(),
                atLeastVersion == null ? null : atLeastVersion.longValue(),
                inputs.reveal(reveal));
        return questions.ask(query, MissingReportFile.class, fields);
    }

    @QueryMapping
    MissingReportPage missingReports(
            @Argument @Nullable String station,
            @Argument boolean openOnly,
            @Argument @Nullable MatchWord likelyMatch,
            @Argument int first,
            @Argument @Nullable String after,
            DataFetchingFieldSelectionSet fields) {
        FindMissingReports query = new FindMissingReports(
                station == null ? null : new FacilityId(station),
                openOnly,
                likelyMatch,
                after,
                first,
                Viewers.current());
        return questions.ask(query, MissingReportPage.class, fields);
    }

    @QueryMapping
    OwnReport ownReport(
            @Argument String reportId,
            @Argument @Nullable Integer atLeastVersion,
            DataFetchingFieldSelectionSet fields) {
        GetOwnReport query = new GetOwnReport(
                new ReportId(reportId), Viewers.current(), atLeastVersion == null ? null : atLeastVersion.longValue());
        return questions.ask(query, OwnReport.class, fields);
    }

    @QueryMapping
    OwnReportPage ownReports(
            @Argument int first, @Argument @Nullable String after, DataFetchingFieldSelectionSet fields) {
        return questions.ask(new FindOwnReports(after, first, Viewers.current()), OwnReportPage.class, fields);
    }

    @QueryMapping
    List<Match> matchesOfSought(
            @Argument String reportId, @Argument String soughtId, DataFetchingFieldSelectionSet fields) {
        FindMatchesOfSought query =
                new FindMatchesOfSought(new ReportId(reportId), new SoughtId(soughtId), Viewers.current());
        return questions.askMany(query, Match.class, fields);
    }

    @QueryMapping
    List<Match> matchesOfPerson(@Argument String personId, DataFetchingFieldSelectionSet fields) {
        return questions.askMany(
                new FindMatchesOfPerson(new PersonId(personId), Viewers.current()), Match.class, fields);
    }

    @SubscriptionMapping
    Flux<MissingReportChanged> missingReportChanged(@Argument String reportId) {
        WatchMissingReport query = new WatchMissingReport(new ReportId(reportId), Viewers.current());
        return questions.watch(query, MissingReportChanged.class);
    }
}
