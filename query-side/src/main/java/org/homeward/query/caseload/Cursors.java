package org.homeward.query.caseload;

import com.google.crypto.tink.subtle.AesGcmJce;
import com.google.crypto.tink.subtle.Random;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.util.BytesRef;
import org.homeward.shared.caseload.CaseloadFilter;
import org.homeward.shared.kernel.FacilityId;
import org.homeward.shared.kernel.QueryFault;
import org.jspecify.annotations.Nullable;

/**
 * Where a page ended, sealed with a key that lives as long as this object, and bound to the filter and the viewer's
 * scope: nobody can read, make or move one.
 */
final class Cursors {

    private static final int KEY_BYTES = 32;
    /** Enough for any cursor that was ever given out. */
    private static final int LONGEST = 400;

    private final AesGcmJce seal;

    Cursors() {
        try {
            seal = new AesGcmJce(Random.randBytes(KEY_BYTES));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-GCM is missing", e);
        }
    }

    String sealed(Place place, CaseloadFilter filter, @Nullable Set<FacilityId> scope) {
        byte[] id = place.personId().getBytes(StandardCharsets.UTF_8);
        byte[] open = ByteBuffer.allocate(Float.BYTES + Long.BYTES + id.length)
                .putFloat(place.rank())
                .putLong(place.moment())
                .put(id)
                .array();
        try {
            return Base64.getUrlEncoder().withoutPadding().encodeToString(seal.encrypt(open, bond(filter, scope)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A cursor could not be sealed", e);
        }
    }

    /**
     * Opens a cursor.
     *
     * @throws QueryFault BAD_CURSOR when it was not made here for this filter and scope
     */
    Place opened(String cursor, CaseloadFilter filter, @Nullable Set<FacilityId> scope) {
        if (cursor.length() > LONGEST) {
            throw new QueryFault(QueryFault.Code.BAD_CURSOR);
        }
        try {
            ByteBuffer open =
                    ByteBuffer.wrap(seal.decrypt(Base64.getUrlDecoder().decode(cursor), bond(filter, scope)));
            float rank = open.getFloat();
            long moment = open.getLong();
            return new Place(rank, moment, StandardCharsets.UTF_8.decode(open).toString());
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new QueryFault(QueryFault.Code.BAD_CURSOR);
        }
    }

    /** Each part with its length in front, so that no two filters read alike. */
    private static byte[] bond(CaseloadFilter filter, @Nullable Set<FacilityId> scope) {
        StringBuilder all = new StringBuilder();
        part(all, filter.text());
        part(all, filter.station());
        part(all, filter.placedAt());
        part(all, names(filter.stages()));
        part(all, names(filter.categories()));
        part(all, names(filter.ageBands()));
        part(all, names(filter.sexes()));
        part(all, names(filter.identity()));
        part(all, names(filter.placements()));
        part(all, names(filter.journeys()));
        part(all, names(filter.owed()));
        part(all, filter.requestedFrom());
        part(all, filter.requestedTo());
        part(all, filter.dueBefore());
        part(all, filter.likelyMatch());
        part(
                all,
                scope == null
                        ? null
                        : scope.stream().map(FacilityId::value).sorted().toList());
        return all.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void part(StringBuilder all, @Nullable Object value) {
        String text = value == null ? "" : value.toString();
        all.append(value == null ? "-" : text.length()).append(':').append(text);
    }

    private static String names(Collection<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).sorted().collect(Collectors.joining(","));
    }

    /**
     * The sort values of the last row of a page.
     *
     * @param rank     how closely the name answers, 0 where no text was given
     * @param moment   when it last changed, or when it is due where that is the order, as in {@link Moments}
     * @param personId whose row
     */
    record Place(float rank, long moment, String personId) {

        FieldDoc after(boolean ranked) {
            BytesRef id = new BytesRef(personId);
            Object[] values = ranked ? new Object[] {rank, moment, id} : new Object[] {moment, id};
            return new FieldDoc(Integer.MAX_VALUE, Float.NaN, values);
        }
    }
}
