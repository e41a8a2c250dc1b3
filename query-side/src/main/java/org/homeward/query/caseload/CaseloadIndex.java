package org.homeward.query.caseload;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.store.FSDirectory;
import org.homeward.platform.messages.HomewardJson;
import org.homeward.shared.caseload.CaseloadFilter;
import org.homeward.shared.caseload.CaseloadPage;
import org.homeward.shared.caseload.CaseloadRow;
import org.homeward.shared.caseload.ShiftCounts;
import org.homeward.shared.dossier.RecipientFile;
import org.homeward.shared.kernel.FacilityId;
import org.homeward.shared.kernel.PersonId;
import org.homeward.shared.kernel.Sex;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** One index of people on disk. Its place in the events lies in the data of its commits, so that the two are always one. */
final class CaseloadIndex implements AutoCloseable {

    private static final String POSITION = "position";
    private static final double BUFFER_MEGABYTES = 64;
    private static final int MOST_DUPLICATES = 10;

    private final Path folder;
    private final FSDirectory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private final NameTerms terms = new NameTerms();
    private final JsonMapper json = HomewardJson.mapper();
    private final Questions questions;
    private final Cursors cursors = new Cursors();

    private CaseloadIndex(
            Path folder, FSDirectory directory, IndexWriter writer, SearcherManager searchers, Clock clock) {
        this.folder = folder;
        this.directory = directory;
        this.writer = writer;
        this.searchers = searchers;
        this.questions = new Questions(terms, clock);
    }

    static CaseloadIndex open(Path folder, Clock clock) {
        try {
            FSDirectory directory = FSDirectory.open(folder);
            IndexWriterConfig config = new IndexWriterConfig(new KeywordAnalyzer())
                    .setRAMBufferSizeMB(BUFFER_MEGABYTES)
                    .setCommitOnClose(false);
            IndexWriter writer = new IndexWriter(directory, config);
            return new CaseloadIndex(folder, directory, writer, new SearcherManager(writer, null), clock);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    Path folder() {
        return folder;
    }

    /** Each person's documents are replaced in one step: a search sees all of them or none. */
    void write(Collection<RecipientFile> people) {
        try {
            for (RecipientFile person : people) {
                writer.updateDocuments(
                        new Term(PersonDocument.ID, person.personId().value()),
                        PersonDocument.of(person, terms, json));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    void refresh() {
        try {
            searchers.maybeRefresh();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    void commit(byte[] position) {
        try {
            writer.setLiveCommitData(
                    Map.of(POSITION, Base64.getEncoder().encodeToString(position)).entrySet());
            writer.commit();
            searchers.maybeRefreshBlocking();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    Optional<byte[]> position() {
        try {
            if (!DirectoryReader.indexExists(directory)) {
                return Optional.empty();
            }
            try (DirectoryReader reader = DirectoryReader.open(directory)) {
                return Optional.ofNullable(reader.getIndexCommit().getUserData().get(POSITION))
                        .map(Base64.getDecoder()::decode);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    CaseloadPage search(CaseloadFilter filter, int first, @Nullable String after, @Nullable FacilityId only) {
        Query query = questions.of(filter, only);
        Sort order = questions.isRanked(filter)
                ? new Sort(SortField.FIELD_SCORE, newest(), byId())
                : new Sort(newest(), byId());
        FieldDoc from = after == null ? null : cursors.read(after, filter);
        return searching(searcher -> {
            TopFieldDocs found = searcher.search(
                    query, new TopFieldCollectorManager(order, first + 1, from, first + 1));
            List<CaseloadRow> rows = new ArrayList<>();
            int shown = Math.min(first, found.scoreDocs.length);
            for (int i = 0; i < shown; i++) {
                rows.add(row(searcher, found.scoreDocs[i]));
            }
            FacetCounts counts = FacetCounts.of(searcher, query, questions);
            boolean more = found.scoreDocs.length > first;
            return new CaseloadPage(
                    rows,
                    more,
                    shown == 0 ? null : cursors.write((FieldDoc) found.scoreDocs[shown - 1], filter),
                    counts.total(),
                    counts.facets(),
                    null);
        });
    }

    List<CaseloadRow> probableDuplicates(
            String name, @Nullable Sex sex, @Nullable Integer birthYear, @Nullable FacilityId only) {
        Query query = questions.similar(name, sex, birthYear, only);
        return searching(searcher -> {
            List<CaseloadRow> rows = new ArrayList<>();
            for (ScoreDoc found : searcher.search(query, MOST_DUPLICATES).scoreDocs) {
                rows.add(row(searcher, found));
            }
            return rows;
        });
    }

    ShiftCounts count(FacilityId station, Instant from, Instant to) {
        long first = from.toEpochMilli();
        long last = to.toEpochMilli() - 1;
        return searching(searcher -> new ShiftCounts(
                station,
                from,
                to,
                searcher.count(stays(station, PersonDocument.REQUESTED, first, last)),
                searcher.count(stays(station, PersonDocument.REGISTERED, first, last)),
                searcher.count(stays(station, PersonDocument.ENDED, first, last)),
                searcher.count(new BooleanQuery.Builder()
                        .add(stays(station, PersonDocument.REGISTERED, Long.MIN_VALUE + 1, last), Occur.FILTER)
                        .add(
                                LongField.newRangeQuery(PersonDocument.ENDED, last + 1, Long.MAX_VALUE),
                                Occur.FILTER)
                        .build())));
    }

    long versionOf(PersonId person) {
        Query query = new BooleanQuery.Builder()
                .add(new TermQuery(new Term(PersonDocument.ID, person.value())), Occur.FILTER)
                .add(new TermQuery(new Term(PersonDocument.KIND, PersonDocument.STAY)), Occur.MUST_NOT)
                .build();
        refresh();
        return searching(searcher -> {
            ScoreDoc[] found = searcher.search(query, 1).scoreDocs;
            return found.length == 0 ? -1L : row(searcher, found[0]).version();
        });
    }

    @Override
    public void close() {
        try {
            searchers.close();
            writer.rollback();
            directory.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Query stays(FacilityId station, String field, long from, long to) {
        return new BooleanQuery.Builder()
                .add(new TermQuery(new Term(PersonDocument.KIND, PersonDocument.STAY)), Occur.FILTER)
                .add(new TermQuery(new Term(PersonDocument.STATION, station.value())), Occur.FILTER)
                .add(LongField.newRangeQuery(field, from, to), Occur.FILTER)
                .build();
    }

    private CaseloadRow row(IndexSearcher searcher, ScoreDoc found) throws IOException {
        Document document = searcher.storedFields().document(found.doc);
        return json.readValue(document.getBinaryValue(PersonDocument.ROW).bytes, CaseloadRow.class);
    }

    private static SortField newest() {
        return new SortField(PersonDocument.CHANGED, SortField.Type.LONG, true);
    }

    private static SortField byId() {
        return new SortField(PersonDocument.ID, SortField.Type.STRING);
    }

    /**
     * A search.
     *
     * @param <T> what it finds
     */
    private interface Search<T> {
        T in(IndexSearcher searcher) throws IOException;
    }

    private <T> T searching(Search<T> search) {
        try {
            IndexSearcher searcher = searchers.acquire();
            try {
                return search.in(searcher);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
