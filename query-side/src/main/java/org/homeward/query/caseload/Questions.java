package org.homeward.query.caseload;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.homeward.shared.caseload.AgeBand;
import org.homeward.shared.caseload.CaseloadFilter;
import org.homeward.shared.kernel.FacilityId;
import org.homeward.shared.kernel.PersonId;
import org.homeward.shared.kernel.Sex;
import org.jspecify.annotations.Nullable;

/**
 * Turns what is asked into queries of the index. Typed text only ever becomes whole terms: nothing in it is syntax.
 *
 * <p>What fits better comes first: the whole name, then its beginning, a piece of it, its pinyin, its initials, and last a
 * name that sounds the same.
 */
final class Questions {

    /** The stations of the pack the product ships with share one clock; a list needs no more than the day. */
    private static final ZoneId STATIONS = ZoneId.of("Asia/Shanghai");

    private static final int LONGEST_PIECE = 4;

    private final NameTerms terms;
    private final Clock clock;

    Questions(NameTerms terms, Clock clock) {
        this.terms = terms;
        this.clock = clock;
    }

    boolean isRanked(CaseloadFilter filter) {
        return filter.text() != null && !filter.text().isBlank();
    }

    Query of(CaseloadFilter filter, @Nullable FacilityId only) {
        BooleanQuery.Builder all = people(only);
        FacilityId station = filter.station();
        if (station != null) {
            all.add(term(PersonDocument.STATION, station.value()), Occur.FILTER);
        }
        anyOf(all, PersonDocument.STAGE, filter.stages());
        anyOf(all, PersonDocument.CATEGORY, filter.categories());
        anyOf(all, PersonDocument.SEX, filter.sexes());
        anyOf(all, PersonDocument.IDENTITY, filter.identity());
        if (!filter.ageBands().isEmpty()) {
            BooleanQuery.Builder bands = new BooleanQuery.Builder();
            filter.ageBands().forEach(band -> bands.add(bornIn(band), Occur.SHOULD));
            all.add(bands.build(), Occur.FILTER);
        }
        Instant from = filter.requestedFrom();
        Instant to = filter.requestedTo();
        if (from != null || to != null) {
            all.add(
                    LongField.newRangeQuery(
                            PersonDocument.REQUESTED,
                            from == null ? PersonDocument.UNKNOWN + 1 : from.toEpochMilli(),
                            to == null ? Long.MAX_VALUE : to.toEpochMilli() - 1),
                    Occur.FILTER);
        }
        String text = filter.text();
        if (text != null && !text.isBlank()) {
            all.add(named(text.strip()), Occur.MUST);
        }
        return all.build();
    }

    Query similar(String name, @Nullable Sex sex, @Nullable Integer birthYear, @Nullable FacilityId only) {
        BooleanQuery.Builder all = people(only);
        all.add(named(name.strip()), Occur.MUST);
        if (sex != null && sex != Sex.UNKNOWN) {
            all.add(anyOf(PersonDocument.SEX, Set.of(sex.name(), Sex.UNKNOWN.name())), Occur.FILTER);
        }
        if (birthYear != null) {
            Query near = LongField.newRangeQuery(
                    PersonDocument.BORN,
                    LocalDate.of(birthYear - 5, 1, 1).toEpochDay(),
                    LocalDate.of(birthYear + 5, 12, 31).toEpochDay());
            all.add(new BoostQuery(new ConstantScoreQuery(near), 1), Occur.SHOULD);
        }
        return all.build();
    }

    Query bornIn(AgeBand band) {
        return switch (band) {
            case UNDER_6 -> aged(0, 5);
            case FROM_6_TO_13 -> aged(6, 13);
            case FROM_14_TO_17 -> aged(14, 17);
            case FROM_18_TO_59 -> aged(18, 59);
            case FROM_60 -> aged(60, 200);
            case UNKNOWN -> LongField.newExactQuery(PersonDocument.BORN, PersonDocument.UNKNOWN);
        };
    }

    AgeBand bandOf(long born) {
        if (born == PersonDocument.UNKNOWN) {
            return AgeBand.UNKNOWN;
        }
        LocalDate day = today();
        if (born > day.minusYears(6).toEpochDay()) {
            return AgeBand.UNDER_6;
        }
        if (born > day.minusYears(14).toEpochDay()) {
            return AgeBand.FROM_6_TO_13;
        }
        if (born > day.minusYears(18).toEpochDay()) {
            return AgeBand.FROM_14_TO_17;
        }
        return born > day.minusYears(60).toEpochDay() ? AgeBand.FROM_18_TO_59 : AgeBand.FROM_60;
    }

    private Query aged(int youngest, int oldest) {
        LocalDate day = today();
        return LongField.newRangeQuery(
                PersonDocument.BORN,
                day.minusYears(oldest + 1L).plusDays(1).toEpochDay(),
                day.minusYears(youngest).toEpochDay());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), STATIONS);
    }

    private static BooleanQuery.Builder people(@Nullable FacilityId only) {
        BooleanQuery.Builder all = new BooleanQuery.Builder()
                .add(term(PersonDocument.KIND, PersonDocument.PERSON), Occur.FILTER);
        if (only != null) {
            all.add(term(PersonDocument.STATION, only.value()), Occur.FILTER);
        }
        return all;
    }

    private Query named(String typed) {
        String folded = NameTerms.folded(typed);
        List<Query> ways = new ArrayList<>();
        ways.add(scored(term(PersonDocument.NAME, folded), 6));
        ways.add(scored(new PrefixQuery(new Term(PersonDocument.NAME, folded)), 5));
        ways.add(scored(piece(folded), 4));
        if (NameTerms.isLatin(typed)) {
            ways.add(scored(new PrefixQuery(new Term(PersonDocument.PINYIN, folded)), 3));
            ways.add(scored(new PrefixQuery(new Term(PersonDocument.INITIALS, folded)), 2));
        } else {
            ways.add(scored(new PrefixQuery(new Term(PersonDocument.PINYIN, terms.pinyin(typed))), 1));
        }
        if (isFileNumber(typed)) {
            ways.add(scored(term(PersonDocument.ID, typed), 7));
        }
        return new DisjunctionMaxQuery(ways, 0);
    }

    /** A piece of up to four letters is a term; of a longer one all its pieces must occur. */
    private static Query piece(String folded) {
        int letters = folded.codePointCount(0, folded.length());
        if (letters <= LONGEST_PIECE) {
            return term(PersonDocument.PIECE, folded);
        }
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        int[] points = folded.codePoints().limit(60).toArray();
        for (int from = 0; from + LONGEST_PIECE <= points.length; from++) {
            all.add(term(PersonDocument.PIECE, new String(points, from, LONGEST_PIECE)), Occur.FILTER);
        }
        return all.build();
    }

    private static boolean isFileNumber(String typed) {
        try {
            return !new PersonId(typed).value().isEmpty();
        } catch (IllegalArgumentException other) {
            return false;
        }
    }

    private static Query scored(Query query, float score) {
        return new BoostQuery(new ConstantScoreQuery(query), score);
    }

    private static void anyOf(BooleanQuery.Builder all, String field, Collection<? extends Enum<?>> values) {
        if (!values.isEmpty()) {
            all.add(anyOf(field, values.stream().map(Enum::name).collect(Collectors.toSet())), Occur.FILTER);
        }
    }

    private static Query anyOf(String field, Set<String> values) {
        return new TermInSetQuery(field, values.stream().map(BytesRef::new).toList());
    }

    private static Query term(String field, String value) {
        return new TermQuery(new Term(field, value));
    }
}
