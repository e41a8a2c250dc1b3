package org.homeward.ui.reads;

import graphql.schema.DataFetchingFieldSelectionSet;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.homeward.platform.access.AccessPolicy;
import org.homeward.shared.caseload.CaseloadQuery.FindMinors;
import org.homeward.shared.caseload.Minor;
import org.homeward.shared.dossier.DossierQuery.WatchPerson;
import org.homeward.shared.dossier.PersonChanged;
import org.homeward.shared.kernel.PersonId;
import org.homeward.shared.kernel.QueryFault;
import org.homeward.shared.kernel.Viewer;
import org.homeward.ui.access.Viewers;
import org.homeward.ui.platform.Questions;
import org.homeward.ui.reads.MinorReads.OfBand;
import org.homeward.ui.reads.ReadRecord.Result;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Tells who read about somebody. That somebody asked it is kept, too. */
@Controller
class ReadsController {

    private static final String OPERATION = "reads.of-person";
    private static final int MOST = 100;
    private static final int PAGE = 1_000;
    private static final int ADULT = 18;
    private static final int EARLIEST = 2000;
    private static final int LATEST = 2199;

    private final Questions questions;
    private final Reads reads;
    private final MinorReads minors;
    private final ReadLog log;
    private final Clock clock;

    ReadsController(Questions questions, Reads reads, MinorReads minors, ReadLog log, Clock clock) {
        this.questions = questions;
        this.reads = reads;
        this.minors = minors;
        this.log = log;
        this.clock = clock;
    }

    @QueryMapping
    List<ReadEntry> readsOfPerson(
            @Argument String personId,
            @Argument int first,
            @Argument @Nullable String before,
            DataFetchingFieldSelectionSet fields) {
        PersonId person = new PersonId(personId);
        Viewer viewer = Viewers.current();
        boolean permitted = AccessPolicy.permits(viewer.role(), OPERATION);
        if (!permitted) {
            keep(viewer, person, Result.FORBIDDEN);
            throw new QueryFault(QueryFault.Code.FORBIDDEN);
        }
        isInReach(viewer, person, fields);
        keep(viewer, person, Result.SHOWN);
        if (first < 1 || first > MOST) {
            throw new QueryFault(QueryFault.Code.BAD_FILTER);
        }
        return reads.of(person.value(), before == null ? Long.MAX_VALUE : number(before), first);
    }

    /** Who works for a region is told who read about its people, as the query side knows them. */
    private void isInReach(Viewer viewer, PersonId person, DataFetchingFieldSelectionSet fields) {
        if (AccessPolicy.reachesAll(viewer)) {
            return;
        }
        try {
            questions.ask(new WatchPerson(person, viewer), PersonChanged.class, fields);
        } catch (RuntimeException problem) {
            keep(viewer, person, Result.NOT_FOUND);
            throw problem;
        }
    }

    /** Both bands of one year. Whoever asks sees no child, only how many there are. */
    @QueryMapping
    List<OfBand> readsOfMinors(@Argument int year, DataFetchingFieldSelectionSet fields) {
        if (year < EARLIEST || year > LATEST) {
            throw new QueryFault(QueryFault.Code.BAD_FILTER);
        }
        LocalDate bornAfter = Year.of(year).atDay(1).minusYears(ADULT);
        List<Minor> all = new ArrayList<>();
        List<Minor> page;
        do {
            PersonId after = all.isEmpty() ? null : all.getLast().personId();
            page = questions.askMany(new FindMinors(Viewers.current(), bornAfter, PAGE, after), Minor.class, fields);
            all.addAll(page);
        } while (page.size() == PAGE);
        return minors.in(Year.of(year), all);
    }

    private void keep(Viewer viewer, PersonId person, Result result) {
        log.keep(new ReadRecord(
                clock.instant(), viewer, OPERATION, List.of(), Set.of(person.value()), null, result, null, null));
    }

    private static long number(String before) {
        try {
            return Long.parseLong(before);
        } catch (NumberFormatException malformed) {
            throw new QueryFault(QueryFault.Code.BAD_CURSOR);
        }
    }
}
