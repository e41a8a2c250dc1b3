package org.homeward.query.matching;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
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

/** Profiles in memory, in groups that are replaced as a whole; for thousands of them, not millions. Safe for threads. */
public final class ProfileIndex {

    private static final String GROUP = "group";
    private static final String ID = "id";

    private final ProfileFields fields;
    private final MatchSearch search;
    private final IndexWriter writer;
    private final SearcherManager searchers;

    /** An empty index that compares as this scorer does. */
    public ProfileIndex(Scorer scorer) {
        fields = new ProfileFields(scorer);
        search = new MatchSearch(scorer, ID);
        try {
            writer = new IndexWriter(new ByteBuffersDirectory(), new IndexWriterConfig(new KeywordAnalyzer()));
            searchers = new SearcherManager(writer, new SearcherFactory());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Replaces all profiles of a group, by their ids. */
    public void put(String group, Map<String, Profile> profiles) {
        List<Document> documents = profiles.entrySet().stream()
                .map(one -> document(group, one.getKey(), one.getValue()))
                .toList();
        Term all = new Term(GROUP, group);
        try {
            if (documents.isEmpty()) {
                writer.deleteDocuments(all);
            } else {
                writer.updateDocuments(all, documents);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Who of those looked for may be somebody who was found, at most so many, the likeliest first. */
    public List<Match> forFound(Profile found, int most) {
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

    private Document document(String group, String id, Profile profile) {
        Document document = new Document();
        document.add(new StringField(GROUP, group, Store.NO));
        document.add(new SortedDocValuesField(ID, new BytesRef(id)));
        fields.add(document, profile);
        return document;
    }
}
