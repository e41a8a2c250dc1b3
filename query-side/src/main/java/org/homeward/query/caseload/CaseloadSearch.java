package org.homeward.query.caseload;

import com.github.benmanes.caffeine.cache.Cache;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.util.BytesRef;
import org.homeward.query.matching.Match;
import org.homeward.query.matching.MatchSearch;
import org.homeward.query.matching.Profile;
import org.homeward.shared.caseload.CaseloadFilter;
import org.homeward.shared.caseload.CaseloadPage;
import org.homeward.shared.caseload.CaseloadRow;
import org.homeward.shared.kernel.ActorId;
import org.homeward.shared.kernel.FacilityId;
import org.homeward.shared.kernel.PersonId;
import org.homeward.shared.kernel.QueryFault;
import org.jspecify.annotations.Nullable;

/** Answers questions about people from one state of the index. */
final class CaseloadSearch {

    private static final int LARGEST_PAGE = 100;
    private static final int COUNT_ALL = Integer.MAX_VALUE;

    private static final SortField NEWEST_FIRST =
            LongField.newSortField(IndexFields.CHANGED, true, SortedNumericSelector.Type.MAX);
    private static final SortField BY_ID = new SortField(IndexFields.ID, SortField.Type.STRING);
    private static final Sort NEWEST = new Sort(NEWEST_FIRST, BY_ID);
    private static final Sort CLOSEST = new Sort(SortField.FIELD_SCORE, NEWEST_FIRST, BY_ID);

    private static final Sort MOST_PRESSING = new Sort(earliest(IndexFields.DUE), BY_ID);
    private static final Sort RAN_OUT = new Sort(earliest(IndexFields.RUNS_OUT), BY_ID);

    private final NameTerms names;
    private final MatchSearch matches;
    private final PersonDocuments documents;
    private final Clock clock;
    private final Cache<Counted, Facets> counted;
    private final Cursors cursors = new Cursors();

    CaseloadSearch(
            NameTerms names,
            MatchSearch matches,
            PersonDocuments documents,
            Clock clock,
            Cache<Counted, Facets> counted) {
        this.names = names;
        this.matches = matches;
        this.documents = documents;
        this.clock = clock;
        this.counted = counted;
    }

    /** What a count was made for: one state of the index, one question, one day. */
    record Counted(
            Object state,
            CaseloadFilter filter,
            @Nullable Set<FacilityId> scope,
            @Nullable Set<PersonId> among,
            LocalDate today) {}

    CaseloadPage page(
            IndexSearcher searcher,
            CaseloadFilter filter,
            int first,
            @Nullable String after,
            @Nullable Set<FacilityId> scope,
            @Nullable Set<PersonId> among,
            @Nullable Integer percent)
            throws IOException {
        if (first < 1 || first > LARGEST_PAGE) {
            throw new QueryFault(QueryFault.Code.BAD_FILTER);
        }
        boolean ranked = FilterQuery.hasText(filter) && filter.dueBefore() == null;
        FieldDoc place =
                after == null ? null : cursors.opened(after, filter, scope).after(ranked);
        Found found = find(searcher, filter, scope, among, ranked, first + 1, place);
        ScoreDoc[] hits = found.top().scoreDocs;
        boolean hasNext = hits.length > first;
        List<CaseloadRow> rows = rows(searcher, hits, Math.min(first, hits.length));
        String end = rows.isEmpty() ? null : cursors.sealed(place(hits[rows.size() - 1], ranked), filter, scope);
        return new CaseloadPage(
                rows, hasNext, end, found.facets().total(), found.facets().counts(), percent);
    }

    private Found find(
            IndexSearcher searcher,
            CaseloadFilter filter,
            @Nullable Set<FacilityId> scope,
            @Nullable Set<PersonId> among,
            boolean ranked,
            int most,
            @Nullable FieldDoc after)
            throws IOException {
        LocalDate today = LocalDate.now(clock);
        AgeBands ages = new AgeBands(today);
        Query query = new FilterQuery(names, ages).of(filter, scope, among);
        Sort sort = filter.dueBefore() != null ? MOST_PRESSING : ranked ? CLOSEST : NEWEST;
        Counted key =
                new Counted(searcher.getIndexReader().getReaderCacheHelper().getKey(), filter, scope, among, today);
        Facets known = counted.getIfPresent(key);
        if (known != null) {
            return new Found(searcher.search(query, new TopFieldCollectorManager(sort, most, after, most)), known);
        }
        Object[] both = searcher.search(
                query,
                new MultiCollectorManager(
                        new TopFieldCollectorManager(sort, most, after, COUNT_ALL), FacetCounter.counting(ages)));
        Facets facets = (Facets) both[1];
        counted.put(key, facets);
        return new Found((TopFieldDocs) both[0], facets);
    }

    List<CaseloadRow> unknownAt(IndexSearcher searcher, FacilityId station, int most) throws IOException {
        return newest(searcher, FilterQuery.unknownAt(station), most);
    }

    List<CaseloadRow> escortedBy(IndexSearcher searcher, ActorId account, int most) throws IOException {
        return newest(searcher, FilterQuery.escortedBy(account), most);
    }

    List<CaseloadRow> broughtBy(IndexSearcher searcher, ActorId account, int most) throws IOException {
        return newest(searcher, FilterQuery.broughtBy(account), most);
    }

    private List<CaseloadRow> newest(IndexSearcher searcher, Query query, int most) throws IOException {
        TopFieldDocs top = searcher.search(query, new TopFieldCollectorManager(NEWEST, most, null, most));
        return rows(searcher, top.scoreDocs, top.scoreDocs.length);
    }

    /** Who may have been born after a day, by the id. */
    List<CaseloadRow> bornAfter(
            IndexSearcher searcher, LocalDate day, int most, @Nullable PersonId after, @Nullable Set<FacilityId> scope)
            throws IOException {
        FieldDoc last = after == null
                ? null
                : new FieldDoc(Integer.MAX_VALUE, Float.NaN, new Object[] {new BytesRef(after.value())});
        int first = Math.toIntExact(day.toEpochDay() + 1);
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        query.add(IntPoint.newRangeQuery(IndexFields.BORN_AT_LATEST, first, Integer.MAX_VALUE), Occur.FILTER);
        FilterQuery.scope(query, scope);
        TopFieldDocs top =
                searcher.search(query.build(), new TopFieldCollectorManager(new Sort(BY_ID), most, last, most));
        return rows(searcher, top.scoreDocs, top.scoreDocs.length);
    }

    /** Whose deadlines ran out without being written down as missed, the oldest first. */
    List<CaseloadRow> ranOut(
            IndexSearcher searcher, Instant at, int most, @Nullable Instant afterOldest, @Nullable PersonId afterPerson)
            throws IOException {
        FieldDoc after = afterOldest == null || afterPerson == null
                ? null
                : new Cursors.Place(0, Moments.nanos(afterOldest), afterPerson.value()).after(false);
        Query query = FilterQuery.before(IndexFields.RUNS_OUT, at.plusNanos(1));
        TopFieldDocs top = searcher.search(query, new TopFieldCollectorManager(RAN_OUT, most, after, most));
        return rows(searcher, top.scoreDocs, top.scoreDocs.length);
    }

    private static SortField earliest(String field) {
        return LongField.newSortField(field, false, SortedNumericSelector.Type.MIN);
    }

    List<Candidate> matches(IndexSearcher searcher, Profile sought, int most) throws IOException {
        return candidates(searcher, matches.forSought(searcher, sought, FilterQuery.is(IndexFields.LOOKED_FOR), most));
    }

    List<Candidate> duplicates(IndexSearcher searcher, Profile found, @Nullable PersonId but, int most)
            throws IOException {
        BooleanQuery.Builder others = new BooleanQuery.Builder().add(FilterQuery.is(IndexFields.LISTED), Occur.FILTER);
        if (but != null) {
            others.add(new TermQuery(new Term(IndexFields.ID, but.value())), Occur.MUST_NOT);
        }
        return candidates(searcher, matches.forSame(searcher, found, others.build(), most));
    }

    private List<Candidate> candidates(IndexSearcher searcher, List<Match> matches) throws IOException {
        List<Candidate> found = new ArrayList<>();
        for (Match match : matches) {
            row(searcher, new PersonId(match.id())).ifPresent(row -> found.add(new Candidate(row, match.score())));
        }
        return found;
    }

    /** Which of these people a match may find, and whose they are. */
    Map<PersonId, FacilityId> traced(IndexSearcher searcher, Collection<PersonId> people) throws IOException {
        Map<PersonId, FacilityId> traced = new HashMap<>();
        PersonLookup.each(searcher, people, (id, reader, doc) -> {
            SortedDocValues station = DocValues.getSorted(reader, IndexFields.STATION);
            if (isLookedFor(reader, doc) && station.advanceExact(doc)) {
                traced.put(
                        id, new FacilityId(station.lookupOrd(station.ordValue()).utf8ToString()));
            }
        });
        return traced;
    }

    private static boolean isLookedFor(LeafReader reader, int doc) throws IOException {
        PostingsEnum sought = reader.postings(new Term(IndexFields.IS, IndexFields.LOOKED_FOR), PostingsEnum.NONE);
        return sought != null && sought.advance(doc) == doc;
    }

    Optional<CaseloadRow> row(IndexSearcher searcher, PersonId person) throws IOException {
        List<CaseloadRow> found = new ArrayList<>();
        PersonLookup.each(searcher, List.of(person), (id, reader, doc) -> {
            BinaryDocValues row = DocValues.getBinary(reader, IndexFields.ROW);
            if (row.advanceExact(doc)) {
                found.add(documents.row(row.binaryValue()));
            }
        });
        return found.stream().findFirst();
    }

    long versionOf(IndexSearcher searcher, PersonId person) throws IOException {
        long[] version = {-1};
        PersonLookup.each(searcher, List.of(person), (id, reader, doc) -> {
            NumericDocValues versions = DocValues.getNumeric(reader, IndexFields.VERSION);
            if (versions.advanceExact(doc)) {
                version[0] = versions.longValue();
            }
        });
        return version[0];
    }

    private List<CaseloadRow> rows(IndexSearcher searcher, ScoreDoc[] hits, int count) throws IOException {
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        List<CaseloadRow> rows = new ArrayList<>(count);
        for (int place = 0; place < count; place++) {
            int doc = hits[place].doc;
            LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
            BinaryDocValues row = DocValues.getBinary(leaf.reader(), IndexFields.ROW);
            if (row.advanceExact(doc - leaf.docBase)) {
                rows.add(documents.row(row.binaryValue()));
            }
        }
        return rows;
    }

    private static Cursors.Place place(ScoreDoc hit, boolean ranked) {
        Object[] values = ((FieldDoc) hit).fields;
        int at = ranked ? 1 : 0;
        return new Cursors.Place(
                ranked ? (Float) values[0] : 0, (Long) values[at], ((BytesRef) values[at + 1]).utf8ToString());
    }

    private record Found(TopFieldDocs top, Facets facets) {}
}
