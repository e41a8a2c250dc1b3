package org.homeward.benchmarks.matching;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.homeward.query.matching.Profile;
import org.homeward.shared.kernel.Birth;
import org.homeward.shared.kernel.Sex;
import org.homeward.shared.person.DivisionCode;
import org.jspecify.annotations.Nullable;

/**
 * The rule to compare with, as open case management systems have it: one full-text query for each criterion that is not
 * blank, any of which may hit. Names are compared as they sound, here by a token a syllable, everything else as equal
 * tokens. Names count 15, sex and age 10, names of relatives 10, the date of birth 5, nationality, language and religion
 * 3, places 1. A score is divided by that of the best hit; what has more than 0.1 is kept, twenty at most. A hit is
 * likely when it is the only one or lies more than 0.7 above the mean of all, else possible.
 *
 * <p>The language is the region of the dialect. Nationality is the same for all, and religion is told by nobody, as on the
 * other side of the comparison.
 */
final class FullTextRule {

    static final int MOST = 20;
    private static final float NAME = 15;
    private static final float SEX = 10;
    private static final float AGE = 10;
    private static final float RELATIVE = 10;
    private static final float BIRTH = 5;
    private static final float LANGUAGE = 3;
    private static final double LEAST = 0.1;
    private static final double ABOVE_MEAN = 0.7;
    private static final FieldType TOKENS = tokens();

    private FullTextRule() {}

    static void add(Document document, Profile profile) {
        names(profile.names(), profile.otherNames()).forEach(token -> add(document, "text-name", token));
        names(profile.kinNames(), List.of()).forEach(token -> add(document, "text-relative", token));
        for (Criterion criterion : others(profile)) {
            add(document, criterion.field, criterion.token);
        }
    }

    static List<Answer> find(IndexSearcher searcher, Profile asked) throws IOException {
        searcher.setSimilarity(new BM25Similarity());
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        any(any, "text-name", names(asked.names(), asked.otherNames()), NAME);
        any(any, "text-relative", names(asked.kinNames(), List.of()), RELATIVE);
        for (Criterion criterion : others(asked)) {
            any(any, criterion.field, List.of(criterion.token), criterion.boost);
        }
        ScoreDoc[] hits = searcher.search(any.build(), MOST).scoreDocs;
        List<Answer> kept = new ArrayList<>();
        double sum = 0;
        for (ScoreDoc hit : hits) {
            sum += hit.score / hits[0].score;
        }
        for (ScoreDoc hit : hits) {
            double score = hit.score / hits[0].score;
            if (score > LEAST) {
                boolean likely = hits.length == 1 || score - sum / hits.length > ABOVE_MEAN;
                kept.add(new Answer(number(searcher, hit.doc), likely));
            }
        }
        return kept;
    }

    private static int number(IndexSearcher searcher, int doc) throws IOException {
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
        SortedDocValues ids = DocValues.getSorted(leaf.reader(), MatchIndex.ID);
        if (!ids.advanceExact(doc - leaf.docBase)) {
            throw new IllegalStateException("a document without a number");
        }
        return Integer.parseInt(ids.lookupOrd(ids.ordValue()).utf8ToString());
    }

    private static List<Criterion> others(Profile profile) {
        List<Criterion> all = new ArrayList<>();
        if (profile.sex() != Sex.UNKNOWN) {
            all.add(new Criterion("text-sex", profile.sex().name().toLowerCase(Locale.ROOT), SEX));
        }
        Birth birth = profile.birth();
        LocalDate day = profile.day();
        if (birth != null && day != null) {
            int age = (birth.youngestOn(day) + birth.oldestOn(day)) / 2;
            all.add(new Criterion("text-age", Integer.toString(age), AGE));
        }
        if (birth != null && !birth.isEstimated()) {
            all.add(new Criterion("text-birth", birth.earliest().toString(), BIRTH));
        }
        all.add(new Criterion("text-nationality", "CN", LANGUAGE));
        place(all, "text-language", profile.speech(), LANGUAGE);
        place(all, "text-home", profile.home(), 1);
        place(all, "text-place", profile.place(), 1);
        return all;
    }

    private static void place(List<Criterion> all, String field, @Nullable DivisionCode code, float boost) {
        if (code != null) {
            all.add(new Criterion(field, code.value(), boost));
        }
    }

    private static List<String> names(Collection<String> names, Collection<String> otherNames) {
        List<String> tokens = new ArrayList<>();
        names.forEach(name -> tokens.addAll(Pinyin.syllables(name)));
        otherNames.forEach(name -> tokens.addAll(Pinyin.syllables(name)));
        return tokens;
    }

    private static void any(BooleanQuery.Builder any, String field, List<String> tokens, float boost) {
        for (String token : tokens) {
            any.add(new BoostQuery(new TermQuery(new Term(field, token)), boost), Occur.SHOULD);
        }
    }

    private static void add(Document document, String field, String token) {
        document.add(new Field(field, token, TOKENS));
    }

    private static FieldType tokens() {
        FieldType type = new FieldType();
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
        type.setTokenized(true);
        type.freeze();
        return type;
    }

    private record Criterion(String field, String token, float boost) {}
}
