package org.homeward.query.caseload;

import java.io.IOException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.homeward.shared.caseload.CaseloadPage.Facet;

/**
 * Counts the values of every facet in one pass over what a query finds.
 *
 * @param total  how many were found
 * @param facets how many of them have each value
 */
record FacetCounts(long total, Map<Facet, Map<String, Long>> facets) {

    static FacetCounts of(IndexSearcher searcher, Query query, Questions questions) throws IOException {
        return searcher.search(query, new CollectorManager<Counter, FacetCounts>() {
            @Override
            public Counter newCollector() {
                return new Counter(questions);
            }

            @Override
            public FacetCounts reduce(Collection<Counter> counters) throws IOException {
                Map<Facet, Map<String, Long>> facets = new EnumMap<>(Facet.class);
                long total = 0;
                for (Counter counter : counters) {
                    total += counter.total;
                    counter.addTo(facets);
                }
                return new FacetCounts(total, facets);
            }
        });
    }

    /** One facet: counted by ordinal within a segment, and by value across them. */
    private static final class Column {

        private final Facet facet;
        private final String field;
        private final Map<String, Long> counts = new TreeMap<>();
        private SortedDocValues values = DocValues.emptySorted();
        private long[] byOrdinal = new long[0];

        Column(Facet facet, String field) {
            this.facet = facet;
            this.field = field;
        }

        void next(LeafReaderContext segment) throws IOException {
            finish();
            values = DocValues.getSorted(segment.reader(), field);
            byOrdinal = new long[values.getValueCount()];
        }

        void count(int document) throws IOException {
            if (values.advanceExact(document)) {
                byOrdinal[values.ordValue()]++;
            }
        }

        void finish() throws IOException {
            for (int ordinal = 0; ordinal < byOrdinal.length; ordinal++) {
                if (byOrdinal[ordinal] > 0) {
                    counts.merge(values.lookupOrd(ordinal).utf8ToString(), byOrdinal[ordinal], Long::sum);
                }
            }
            byOrdinal = new long[0];
        }
    }

    private static final class Counter extends SimpleCollector {

        private final Questions questions;
        private final List<Column> columns = List.of(
                new Column(Facet.STATION, PersonDocument.STATION),
                new Column(Facet.STAGE, PersonDocument.STAGE),
                new Column(Facet.CATEGORY, PersonDocument.CATEGORY),
                new Column(Facet.SEX, PersonDocument.SEX),
                new Column(Facet.IDENTITY, PersonDocument.IDENTITY));
        private final Map<String, Long> ages = new TreeMap<>();
        private SortedNumericDocValues born = DocValues.singleton(DocValues.emptyNumeric());
        private long total;

        Counter(Questions questions) {
            this.questions = questions;
        }

        @Override
        protected void doSetNextReader(LeafReaderContext segment) throws IOException {
            for (Column column : columns) {
                column.next(segment);
            }
            born = DocValues.getSortedNumeric(segment.reader(), PersonDocument.BORN);
        }

        @Override
        public void collect(int document) throws IOException {
            total++;
            for (Column column : columns) {
                column.count(document);
            }
            if (born.advanceExact(document)) {
                ages.merge(questions.bandOf(born.nextValue()).name(), 1L, Long::sum);
            }
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }

        void addTo(Map<Facet, Map<String, Long>> facets) throws IOException {
            for (Column column : columns) {
                column.finish();
                add(facets, column.facet, column.counts);
            }
            add(facets, Facet.AGE_BAND, ages);
        }

        private static void add(Map<Facet, Map<String, Long>> facets, Facet facet, Map<String, Long> found) {
            Map<String, Long> all = facets.computeIfAbsent(facet, name -> new TreeMap<>());
            found.forEach((value, count) -> all.merge(value, count, Long::sum));
        }
    }
}
