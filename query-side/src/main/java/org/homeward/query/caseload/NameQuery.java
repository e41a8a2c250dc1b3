package org.homeward.query.caseload;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.homeward.query.names.FoldedName;
import org.homeward.query.names.Readings;

/** Turns a typed text into the people it may mean, each scored by the closest of the ways a name answers to it. */
final class NameQuery {

    private static final Pattern LATIN = Pattern.compile("[a-z]+");
    /** What a keyboard writes for ü, and passports; on file it is u. */
    private static final Pattern UMLAUT = Pattern.compile("(?<=[ln])v|(?<=l)yu|(?<=^n)yu");

    private final Readings readings;
    private final FoldedName typed;
    private final String joined;
    private final List<Query> ways = new ArrayList<>();

    private NameQuery(Readings readings, FoldedName typed) {
        this.readings = readings;
        this.typed = typed;
        this.joined = typed.joined();
    }

    /** Everybody the text may mean; nobody when nothing in it can stand in a name. */
    static Query search(NameTerms terms, String text) {
        FoldedName typed = FoldedName.of(text);
        if (typed.isEmpty() || typed.isTooLong()) {
            return MatchNoDocsQuery.INSTANCE;
        }
        NameQuery query = new NameQuery(terms.readings(), typed);
        query.fragments();
        query.words();
        query.initials();
        query.sounds();
        return new DisjunctionMaxQuery(query.ways, 0);
    }

    private void fragments() {
        anywhere(NameTerms.NAME, joined, Likeness.EXACT, Likeness.PREFIX, Likeness.FRAGMENT);
        if (isLatin()) {
            String pinyin = pinyin();
            anywhere(NameTerms.PINYIN, pinyin, Likeness.PINYIN_WHOLE, Likeness.PINYIN_PREFIX, Likeness.PINYIN_FRAGMENT);
            if (pinyin.length() > 1) {
                way(Likeness.OTHER_READING, prefix(NameTerms.OTHER_PINYIN, pinyin));
                way(Likeness.OTHER_READING, prefix(NameTerms.OTHER_PINYIN, NameTerms.WHOLE + pinyin));
            }
        }
    }

    /** Words in any order, as a surname written last. */
    private void words() {
        if (typed.words().size() < 2) {
            return;
        }
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        for (String word : typed.words()) {
            BooleanQuery.Builder one = new BooleanQuery.Builder();
            one.add(prefix(NameTerms.NAME, word), Occur.SHOULD);
            one.add(prefix(NameTerms.PINYIN, word), Occur.SHOULD);
            all.add(one.build(), Occur.FILTER);
        }
        way(Likeness.WORDS, all.build());
    }

    private void initials() {
        if (isLatin() && joined.length() > 1) {
            anywhere(
                    NameTerms.INITIALS,
                    joined,
                    Likeness.INITIALS_WHOLE,
                    Likeness.INITIALS_PREFIX,
                    Likeness.INITIALS_FRAGMENT);
        }
    }

    private void sounds() {
        if (joined.codePoints().noneMatch(FoldedName::isHan)) {
            return;
        }
        boolean mixed = !joined.codePoints().allMatch(FoldedName::isHan);
        for (List<String> way : readings.of(typed)) {
            String word = String.join("", way);
            way(Likeness.OTHER_READING, term(NameTerms.OTHER_PINYIN, NameTerms.WHOLE + word));
            if (mixed) {
                way(Likeness.HOMOPHONE_WHOLE, term(NameTerms.PINYIN, NameTerms.WHOLE + word));
                way(Likeness.HOMOPHONE_PREFIX, prefix(NameTerms.PINYIN, NameTerms.WHOLE + word));
            } else {
                homophones(way);
            }
        }
    }

    /** One syllable alone is in too many names; it counts only where a name begins with it. */
    private void homophones(List<String> way) {
        String sound = String.join(" ", way) + " ";
        way(Likeness.HOMOPHONE_WHOLE, term(NameTerms.SOUND, NameTerms.WHOLE + sound));
        way(Likeness.HOMOPHONE_PREFIX, prefix(NameTerms.SOUND, NameTerms.WHOLE + sound));
        if (way.size() > 1) {
            way(Likeness.HOMOPHONE_FRAGMENT, prefix(NameTerms.SOUND, sound));
        }
    }

    private boolean isLatin() {
        return LATIN.matcher(joined).matches();
    }

    private String pinyin() {
        return UMLAUT.matcher(joined).replaceAll("u");
    }

    private void anywhere(String field, String text, Likeness whole, Likeness start, Likeness further) {
        way(whole, term(field, NameTerms.WHOLE + text));
        way(start, prefix(field, NameTerms.WHOLE + text));
        way(further, prefix(field, text));
    }

    private void way(Likeness likeness, Query query) {
        ways.add(new BoostQuery(new ConstantScoreQuery(query), likeness.rank()));
    }

    private static Query term(String field, String text) {
        return new TermQuery(new Term(field, text));
    }

    private static Query prefix(String field, String text) {
        int marks = text.startsWith(NameTerms.WHOLE) ? 1 : 0;
        return text.codePointCount(marks, text.length()) <= NameTerms.shortStart(field)
                ? term(field + NameTerms.START_SUFFIX, text)
                : new PrefixQuery(new Term(field, text));
    }
}
