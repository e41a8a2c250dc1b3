package org.homeward.benchmarks.matching;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.homeward.query.matching.Match;
import org.homeward.query.matching.MatchSearch;
import org.homeward.query.matching.Profile;
import org.homeward.query.matching.ProfileFields;
import org.homeward.query.matching.Scorer;
import org.homeward.shared.missing.Likelihood;

/** Those on file in an index, in which both rules look for the same people. */
final class MatchIndex implements AutoCloseable {

    static final String ID = "number";

    private static final int PART = 5_000;
    private static final double MEGABYTES = 128;

    private final Directory directory;
    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final MatchSearch search;

    private MatchIndex(Directory directory, DirectoryReader reader, Scorer scorer) {
        this.directory = directory;
        this.reader = reader;
        searcher = new IndexSearcher(reader);
        search = new MatchSearch(scorer, ID);
    }

    /** Writes all of them with as many threads as there are processors. */
    static MatchIndex of(LabelledSet set, Path folder) throws IOException, InterruptedException, ExecutionException {
        Scorer scorer = Scorer.shipped();
        ProfileFields fields = new ProfileFields(scorer);
        Directory directory = FSDirectory.open(folder);
        IndexWriterConfig settings = new IndexWriterConfig(new KeywordAnalyzer()).setRAMBufferSizeMB(MEGABYTES);
        try (IndexWriter writer = new IndexWriter(directory, settings);
                ExecutorService pool =
                        Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            List<Future<?>> parts = new ArrayList<>();
            for (int from = 0; from < set.people(); from += PART) {
                int first = from;
                int end = Math.min(set.people(), from + PART);
                parts.add(pool.submit(() -> {
                    for (int index = first; index < end; index++) {
                        writer.addDocument(document(fields, index, set.onFile(index)));
                    }
                    return end;
                }));
            }
            for (Future<?> part : parts) {
                part.get();
            }
            writer.commit();
        }
        return new MatchIndex(directory, DirectoryReader.open(directory), scorer);
    }

    List<Answer> find(Profile asked, int most) throws IOException {
        return matches(asked, most).stream()
                .map(match ->
                        new Answer(Integer.parseInt(match.id()), match.score().likelihood() == Likelihood.LIKELY))
                .toList();
    }

    List<Match> matches(Profile asked, int most) throws IOException {
        return search.forSought(searcher, asked, MatchAllDocsQuery.INSTANCE, most);
    }

    List<Answer> findByText(Profile asked) throws IOException {
        return FullTextRule.find(searcher, asked);
    }

    @Override
    public void close() throws IOException {
        reader.close();
        directory.close();
    }

    private static Document document(ProfileFields fields, int index, Profile profile) {
        Document document = new Document();
        document.add(new SortedDocValuesField(ID, new BytesRef(Integer.toString(index))));
        fields.add(document, profile);
        FullTextRule.add(document, profile);
        return document;
    }
}
