package org.homeward.query.caseload;

import java.io.IOException;
import java.time.Instant;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.homeward.shared.caseload.ShiftCounts;
import org.homeward.shared.kernel.FacilityId;

/**
 * Counts the shift of a station on the documents of the stays.
 *
 * <p>What happens at the very end belongs to the next shift, so that present at the end is always present at the
 * beginning plus registered minus departed.
 */
final class ShiftQuery {

    private ShiftQuery() {}

    static ShiftCounts count(IndexSearcher searcher, FacilityId station, Instant from, Instant to) throws IOException {
        long start = Moments.nanos(from);
        long end = Moments.nanos(to);
        Query registered = span(IndexFields.STAY_REGISTERED, Long.MIN_VALUE, Long.MAX_VALUE);
        return new ShiftCounts(
                station,
                from,
                to,
                count(searcher, station, span(IndexFields.STAY_REQUESTED, start, end)),
                count(searcher, station, span(IndexFields.STAY_REGISTERED, start, end)),
                count(searcher, station, registered, span(IndexFields.STAY_ENDED, start, end)),
                count(
                        searcher,
                        station,
                        span(IndexFields.STAY_REGISTERED, Long.MIN_VALUE, end),
                        LongPoint.newRangeQuery(IndexFields.STAY_ENDED, end, Long.MAX_VALUE)));
    }

    private static long count(IndexSearcher searcher, FacilityId station, Query... conditions) throws IOException {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        all.add(FilterQuery.is(IndexFields.stayAt(station.value())), Occur.FILTER);
        for (Query condition : conditions) {
            all.add(condition, Occur.FILTER);
        }
        return searcher.count(all.build());
    }

    private static Query span(String field, long from, long before) {
        return LongPoint.newRangeQuery(field, from, before - 1);
    }
}
