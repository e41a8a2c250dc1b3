package org.homeward.query.caseload;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.homeward.shared.caseload.AgeBand;
import org.homeward.shared.caseload.CaseloadFilter;
import org.homeward.shared.kernel.ActorId;
import org.homeward.shared.kernel.FacilityId;
import org.homeward.shared.kernel.InvalidValue;
import org.homeward.shared.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/** Turns a filter into a query. What is typed in it is taken letter by letter. */
final class FilterQuery {

    private static final String FILE_NUMBER = "person-";

    private final NameTerms names;
    private final AgeBands ages;

    FilterQuery(NameTerms names, AgeBands ages) {
        this.names = names;
        this.ages = ages;
    }

    /** Whether the text of the filter says something, so that some people answer to it better than others. */
    static boolean hasText(CaseloadFilter filter) {
        return filter.text() != null && !filter.text().isBlank();
    }

    /**
     * The query.
     *
     * @param only  the stations whose people the viewer may see; null for all
     * @param among       who may come into question; null for everybody
     */
    Query of(CaseloadFilter filter, @Nullable Set<FacilityId> only, @Nullable Set<PersonId> among) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        all.add(is(IndexFields.LISTED), Occur.FILTER);
        if (filter.text() != null && hasText(filter)) {
            all.add(text(filter.text()), Occur.MUST);
        }
        station(all, filter.station());
        if (filter.placedAt() != null) {
            all.add(is(IndexFields.placedAt(filter.placedAt().value())), Occur.FILTER);
        }
        scope(all, only);
        if (among != null) {
            all.add(
                    new TermInSetQuery(
                            IndexFields.ID,
                            among.stream().map(one -> new BytesRef(one.value())).toList()),
                    Occur.FILTER);
        }
        anyOf(all, filter.stages());
        anyOf(all, filter.categories());
        anyOf(all, filter.sexes());
        anyOf(all, filter.identity());
        anyOf(all, filter.placements());
        anyOf(all, filter.journeys());
        anyOf(all, filter.owed());
        ageBands(all, filter.ageBands());
        if (filter.requestedFrom() != null || filter.requestedTo() != null) {
            all.add(requested(filter), Occur.FILTER);
        }
        if (filter.dueBefore() != null) {
            all.add(before(IndexFields.DUE, filter.dueBefore()), Occur.FILTER);
        }
        return all.build();
    }

    /** Those who live in the care of a station, whom nobody knows, and whose identity is looked for. */
    static Query unknownAt(FacilityId station) {
        return is(IndexFields.unknownAt(station.value()));
    }

    /** Those who travel home with somebody who signs in with an account. */
    static Query escortedBy(ActorId account) {
        return is(IndexFields.escortedBy(account.value()));
    }

    /** Those whom an account brought in, and about whom no station has decided yet. */
    static Query broughtBy(ActorId account) {
        return is(IndexFields.broughtBy(account.value()));
    }

    /** Who is owed something that is due before an instant, or should have been done. */
    static Query before(String field, Instant end) {
        return LongField.newRangeQuery(field, Long.MIN_VALUE, Moments.nanos(end) - 1);
    }

    static Query is(String term) {
        return new TermQuery(new Term(IndexFields.IS, term));
    }

    /** Who works at a facility, or for several, sees the people of its station, and those it looks after, did so or is allowed to. */
    static void scope(BooleanQuery.Builder all, @Nullable Set<FacilityId> only) {
        if (only != null) {
            List<BytesRef> either = only.stream()
                    .map(FacilityId::value)
                    .flatMap(station -> Stream.of(IndexFields.atStation(station), IndexFields.seenAt(station)))
                    .map(BytesRef::new)
                    .toList();
            all.add(new TermInSetQuery(IndexFields.IS, either), Occur.FILTER);
        }
    }

    private static void station(BooleanQuery.Builder all, @Nullable FacilityId station) {
        if (station != null) {
            all.add(is(IndexFields.atStation(station.value())), Occur.FILTER);
        }
    }

    private Query text(String typed) {
        return fileNumber(typed)
                .<Query>map(id -> new ConstantScoreQuery(new TermQuery(new Term(IndexFields.ID, id.value()))))
                .orElseGet(() -> NameQuery.search(names, typed));
    }

    private static Optional<PersonId> fileNumber(String typed) {
        String text = typed.strip().toLowerCase(Locale.ROOT);
        if (!text.startsWith(FILE_NUMBER)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new PersonId(text));
        } catch (InvalidValue notWhole) {
            return Optional.empty();
        }
    }

    private static void anyOf(BooleanQuery.Builder all, Collection<? extends Enum<?>> values) {
        if (!values.isEmpty()) {
            BooleanQuery.Builder any = new BooleanQuery.Builder();
            values.forEach(value -> any.add(is(IndexFields.is(value)), Occur.SHOULD));
            all.add(any.build(), Occur.FILTER);
        }
    }

    private void ageBands(BooleanQuery.Builder all, Set<AgeBand> bands) {
        if (!bands.isEmpty()) {
            BooleanQuery.Builder any = new BooleanQuery.Builder();
            bands.forEach(band ->
                    any.add(band == AgeBand.UNKNOWN ? is(IndexFields.BIRTH_UNKNOWN) : ages.in(band), Occur.SHOULD));
            all.add(any.build(), Occur.FILTER);
        }
    }

    private static Query requested(CaseloadFilter filter) {
        long from = filter.requestedFrom() == null ? Long.MIN_VALUE : Moments.nanos(filter.requestedFrom());
        long before = filter.requestedTo() == null ? Long.MAX_VALUE : Moments.nanos(filter.requestedTo());
        return from < before
                ? LongField.newRangeQuery(IndexFields.REQUESTED, from, before - 1)
                : MatchNoDocsQuery.INSTANCE;
    }
}
