package org.homeward.query.missing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BytesRef;
import org.homeward.query.matching.Match;
import org.homeward.query.matching.MatchSearch;
import org.homeward.query.matching.Profile;
import org.homeward.query.matching.ProfileFields;
import org.homeward.query.matching.Scorer;
import org.homeward.shared.missing.MissingReportFile;
import org.homeward.shared.missing.MissingReportFile.SoughtFile;
import org.homeward.shared.missing.ReportConsent;
import org.homeward.shared.missing.SoughtPerson;
import org.homeward.shared.missing.SoughtState;

/** Those who are looked for and may be compared, in memory: to ask for somebody on file whom of them it may be. */
final class SoughtIndex {

    private static final String REPORT = "report";
    private static final String SOUGHT = "sought";

    private final ProfileFields profiles;
    private final MatchSearch search;
    private final IndexWriter writer;
    private final SearcherManager searchers;

    SoughtIndex(Scorer scorer) {
        profiles = new ProfileFields(scorer);
        search = new MatchSearch(scorer, SOUGHT);
        try {
            writer = new IndexWriter(new ByteBuffersDirectory(), new IndexWriterConfig(new KeywordAnalyzer()));
            searchers = new SearcherManager(writer, new SearcherFactory());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Replaces all that is held of a report. Who must not be compared is not even there. */
    void put(MissingReportFile report) {
        List<Document> documents = new ArrayList<>();
        if (mayBeCompared(report)) {
            for (SoughtFile one : report.sought()) {
                SoughtPerson person = one.person().orNull();
                if (one.state() == SoughtState.LOOKED_FOR && person != null) {
                    documents.add(document(report, one, person));
                }
            }
        }
        try {
            Term all = new Term(REPORT, report.reportId().value());
            if (documents.isEmpty()) {
                writer.deleteDocuments(all);
            } else {
                writer.updateDocuments(all, documents);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** At most so many, by the ids of those who are looked for, the likeliest first. */
    List<Match> matches(Profile found, int most) {
        try {
            searchers.maybeRefreshBlocking();
            IndexSearcher searcher = searchers.acquire();
            try {
                return search.forFound(searcher, found, MatchAllDocsQuery.INSTANCE, most);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static boolean mayBeCompared(MissingReportFile report) {
        return report.closedAt() == null && report.consents().contains(ReportConsent.COMPARE);
    }

    private Document document(MissingReportFile report, SoughtFile one, SoughtPerson person) {
        Document document = new Document();
        document.add(new StringField(REPORT, report.reportId().value(), Store.NO));
        document.add(new SortedDocValuesField(SOUGHT, new BytesRef(one.soughtId().value())));
        profiles.add(document, SoughtProfiles.of(person));
        return document;
    }
}
