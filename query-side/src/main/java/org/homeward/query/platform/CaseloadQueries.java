package org.homeward.query.platform;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.homeward.platform.access.AccessPolicy;
import org.homeward.query.caseload.Caseload;
import org.homeward.query.missing.Suggestions;
import org.homeward.query.platform.ViewRuntime.State;
import org.homeward.shared.caseload.CaseloadPage;
import org.homeward.shared.caseload.CaseloadQuery.CountShift;
import org.homeward.shared.caseload.CaseloadQuery.FindMinors;
import org.homeward.shared.caseload.CaseloadQuery.FindRecipients;
import org.homeward.shared.caseload.CaseloadRow.Owed;
import org.homeward.shared.caseload.Minor;
import org.homeward.shared.caseload.ShiftCounts;
import org.homeward.shared.deadline.DeadlineQuery.FindDueDeadlines;
import org.homeward.shared.deadline.DueDeadlines;
import org.homeward.shared.deadline.DueDeadlines.Due;
import org.homeward.shared.kernel.FacilityId;
import org.homeward.shared.kernel.PersonId;
import org.homeward.shared.kernel.QueryFault;
import org.homeward.shared.kernel.Viewer;
import org.homeward.shared.missing.MatchWord;
import org.jspecify.annotations.Nullable;

/** Answers what is asked about many people, within what the viewer reaches, and says when the list is not whole yet. */
final class CaseloadQueries {

    private static final int LONGEST_PAGE = 100;
    private static final int LONGEST_SWEEP = 500;
    private static final int MOST_MINORS = 1_000;

    private final Caseload caseload;
    private final Suggestions suggestions;
    private final ViewRuntime runtime;
    private final Documents documents;
    private final OwnCursors cursors = new OwnCursors();

    CaseloadQueries(Caseload caseload, Suggestions suggestions, ViewRuntime runtime, Documents documents) {
        this.caseload = caseload;
        this.suggestions = suggestions;
        this.runtime = runtime;
        this.documents = documents;
    }

    CaseloadPage find(FindRecipients query) {
        Asking.permittedSomewhere(query.viewer(), query);
        if (query.first() < 1 || query.first() > LONGEST_PAGE) {
            throw new QueryFault(QueryFault.Code.BAD_FILTER);
        }
        PersonId person = query.personId();
        if (person != null && query.atLeastVersion() != null) {
            Documents.atLeast(query.atLeastVersion(), () -> caseload.versionOf(person), version -> version);
        }
        MatchWord word = query.filter().likelyMatch();
        CaseloadPage page = caseload.search(
                query.filter(),
                query.first(),
                cursors.opened(query.after(), query.viewer()),
                only(query.viewer()),
                word == null ? null : suggestions.people(word));
        Integer percent = runtime.state() == State.LIVE ? null : runtime.percentBuilt();
        String end = cursors.sealed(page.endCursor(), query.viewer());
        return new CaseloadPage(page.rows(), page.hasNext(), end, page.total(), page.facets(), percent);
    }

    ShiftCounts shift(CountShift query) {
        Asking.permittedSomewhere(query.viewer(), query);
        Viewer viewer = query.viewer();
        if (!documents.reach().covers(viewer, query.station())) {
            throw new QueryFault(QueryFault.Code.FORBIDDEN);
        }
        if (query.to().isBefore(query.from())) {
            throw new QueryFault(QueryFault.Code.BAD_FILTER);
        }
        return caseload.count(query.station(), query.from(), query.to());
    }

    /** Whose deadlines ran out; for the program itself. */
    List<DueDeadlines> due(FindDueDeadlines query) {
        Asking.permitted(query.viewer(), query);
        if (query.first() < 1 || query.first() > LONGEST_SWEEP) {
            throw new QueryFault(QueryFault.Code.BAD_FILTER);
        }
        return caseload.ranOut(query.at(), query.first(), query.afterOldest(), query.afterPerson()).stream()
                .map(row -> new DueDeadlines(row.personId(), due(row.deadlines(), query.at())))
                .toList();
    }

    List<Minor> minors(FindMinors query) {
        Asking.permitted(query.viewer(), query);
        if (query.first() < 1 || query.first() > MOST_MINORS) {
            throw new QueryFault(QueryFault.Code.BAD_FILTER);
        }
        return caseload.bornAfter(query.bornAfter(), query.first(), query.after(), only(query.viewer())).stream()
                .map(row -> new Minor(row.personId(), Objects.requireNonNull(row.birth())))
                .toList();
    }

    private static List<Due> due(List<Owed> owed, Instant at) {
        return owed.stream()
                .filter(one -> !one.missed() && !one.dueAt().isAfter(at))
                .map(one -> new Due(one.deadlineId(), one.dueAt()))
                .toList();
    }

    /**
     * The stations a viewer is held to, or null for all.
     *
     * @throws QueryFault {@code REBUILDING} while nobody can say which stations there are in a region
     */
    private @Nullable Set<FacilityId> only(Viewer viewer) {
        boolean ofRegion = AccessPolicy.reachesRegion(viewer);
        if (ofRegion && !documents.areWhole()) {
            throw new QueryFault(QueryFault.Code.REBUILDING);
        }
        return documents.reach().among(viewer, ofRegion ? documents.all(Views.FACILITIES) : List.of());
    }
}
