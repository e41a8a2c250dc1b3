package org.homeward.query.caseload;

import java.time.LocalDate;
import org.apache.lucene.document.IntRange;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;
import org.homeward.shared.kernel.FacilityId;
import org.homeward.shared.kernel.Sex;
import org.jspecify.annotations.Nullable;

/**
 * People who may be the one somebody types the name of. The score is the evidence of the name, see {@link Likeness}, and
 * what sex and birth add to it. A wrong sex or year adds nothing and excludes nobody: both are often wrong on a file.
 */
final class DuplicateQuery {

    private static final float SAME_SEX = 15;
    private static final float SEX_UNKNOWN = 8;
    private static final float BORN_THEN = 30;
    private static final float BORN_ABOUT_THEN = 15;
    private static final float BIRTH_UNKNOWN = 12;
    private static final int ABOUT_YEARS = 3;
    private static final int LATEST_YEAR = 9_999;

    private DuplicateQuery() {}

    static Query of(
            NameTerms names, String name, @Nullable Sex sex, @Nullable Integer birthYear, @Nullable FacilityId scope) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        all.add(FilterQuery.is(IndexFields.LISTED), Occur.FILTER);
        FilterQuery.scope(all, scope);
        all.add(NameQuery.sameName(names, name), Occur.MUST);
        if (sex != null && sex != Sex.UNKNOWN) {
            all.add(worth(SAME_SEX, FilterQuery.is(IndexFields.is(sex))), Occur.SHOULD);
            all.add(worth(SEX_UNKNOWN, FilterQuery.is(IndexFields.is(Sex.UNKNOWN))), Occur.SHOULD);
        }
        if (birthYear != null && birthYear > 0 && birthYear < LATEST_YEAR) {
            all.add(worth(BORN_THEN, born(birthYear, 1)), Occur.SHOULD);
            all.add(worth(BORN_ABOUT_THEN, born(birthYear, ABOUT_YEARS)), Occur.SHOULD);
            all.add(worth(BIRTH_UNKNOWN, FilterQuery.is(IndexFields.BIRTH_UNKNOWN)), Occur.SHOULD);
        }
        return all.build();
    }

    private static Query born(int year, int give) {
        int first = (int) LocalDate.of(year - give, 1, 1).toEpochDay();
        int last = (int) LocalDate.of(year + give, 12, 31).toEpochDay();
        return IntRange.newIntersectsQuery(IndexFields.BORN_WITHIN, new int[] {first}, new int[] {last});
    }

    private static Query worth(float points, Query query) {
        return new BoostQuery(new ConstantScoreQuery(query), points);
    }
}
