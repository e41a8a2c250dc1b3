package org.homeward.query.matching;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * Finds in an index who may be the one that is asked for.
 *
 * <p>First come those who are worth comparing: each way in which a name may answer, identity numbers, homes, days of
 * birth, relatives, and whoever has no full name each bring in a fixed number at most, those first whose other facts fit.
 * Then each of them is scored exactly, so that the order in which they came in does not matter. Safe for threads.
 */
public final class MatchSearch {

    private static final Comparator<Match> BEST_FIRST = Comparator.<Match>comparingDouble(
                    match -> -match.score().evidence())
            .thenComparing(Match::id);

    private final Scorer scorer;
    private final String idField;

    /**
     * A search over documents made by {@link ProfileFields} with the same scorer.
     *
     * @param idField the sorted doc value that names a document
     */
    public MatchSearch(Scorer scorer, String idField) {
        this.scorer = scorer;
        this.idField = idField;
    }

    /**
     * Who on file may be somebody who is looked for, the likeliest first.
     *
     * @param filter who may come into question
     * @param most   at most so many
     */
    public List<Match> forSought(IndexSearcher searcher, Profile sought, Query filter, int most) throws IOException {
        return find(searcher, sought, Question.WHO_WAS_FOUND, filter, most);
    }

    /** The other way round: who of those looked for may be somebody who was found. */
    public List<Match> forFound(IndexSearcher searcher, Profile found, Query filter, int most) throws IOException {
        return find(searcher, found, Question.WHO_IS_LOOKED_FOR, filter, most);
    }

    /** Who on file may be one with somebody on file, or with somebody who is just being taken in. */
    public List<Match> forSame(IndexSearcher searcher, Profile found, Query filter, int most) throws IOException {
        return find(searcher, found, Question.WHO_IS_THE_SAME, filter, most);
    }

    private List<Match> find(IndexSearcher searcher, Profile profile, Question question, Query filter, int most)
            throws IOException {
        Prepared asked = scorer.prepare(profile);
        int[] docs = candidates(searcher, asked, question, filter);
        PriorityQueue<Match> best = new PriorityQueue<>(most + 1, BEST_FIRST.reversed());
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        int at = 0;
        while (at < docs.length) {
            LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(docs[at], leaves));
            BinaryDocValues profiles = DocValues.getBinary(leaf.reader(), ProfileFields.PROFILE);
            SortedDocValues ids = DocValues.getSorted(leaf.reader(), idField);
            int end = leaf.docBase + leaf.reader().maxDoc();
            for (; at < docs.length && docs[at] < end; at++) {
                int doc = docs[at] - leaf.docBase;
                if (profiles.advanceExact(doc) && ids.advanceExact(doc)) {
                    Score score = score(asked, question, ProfileBytes.read(profiles.binaryValue()));
                    String id = ids.lookupOrd(ids.ordValue()).utf8ToString();
                    best.add(new Match(id, score));
                    if (best.size() > most) {
                        best.poll();
                    }
                }
            }
        }
        return best.stream().sorted(BEST_FIRST).toList();
    }

    private Score score(Prepared asked, Question question, Profile candidate) {
        Prepared other = scorer.prepare(candidate);
        return switch (question) {
            case WHO_WAS_FOUND -> scorer.score(other, asked);
            case WHO_IS_LOOKED_FOR -> scorer.score(asked, other);
            case WHO_IS_THE_SAME -> scorer.same(asked, other);
        };
    }

    private static int[] candidates(IndexSearcher searcher, Prepared asked, Question question, Query filter)
            throws IOException {
        Sketch sketch = Sketch.of(asked.profile());
        Map<String, Integer> ways = Terms.asked(asked);
        int[] docs = new int[ways.values().stream().mapToInt(Integer::intValue).sum()];
        int size = 0;
        for (Map.Entry<String, Integer> way : ways.entrySet()) {
            Nearest nearest = searcher.search(
                    new BooleanQuery.Builder()
                            .add(new TermQuery(new Term(ProfileFields.TERMS, way.getKey())), Occur.FILTER)
                            .add(filter, Occur.FILTER)
                            .build(),
                    new Nearest.Asked(sketch, question, way.getValue()));
            for (int at = 0; at < nearest.size(); at++) {
                docs[size++] = nearest.doc(at);
            }
        }
        return Arrays.stream(docs, 0, size).sorted().distinct().toArray();
    }
}
