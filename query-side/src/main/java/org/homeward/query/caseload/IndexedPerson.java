package org.homeward.query.caseload;

import java.util.List;
import org.homeward.query.matching.Profile;
import org.homeward.shared.caseload.CaseloadRow;
import org.homeward.shared.kernel.ActorId;
import org.homeward.shared.kernel.FacilityId;
import org.jspecify.annotations.Nullable;

/**
 * All that the index holds of one person; replaces what it held before, as a whole.
 *
 * @param row        what a list shows; a person merged away is kept but not listed
 * @param stays      every episode of aid
 * @param hosts      the facilities that look after the person, did so, or are allowed to: they see the person in their list
 * @param escorts    the accounts of those who travel home with the person now, or are about to
 * @param broughtBy  the account that brought the person in, until a station has decided about them
 * @param otherNames every name the person was ever on file under, aliases included
 * @param profile    what is compared with others on file, and with those whom reports look for; absent where nothing is
 *     to be compared
 * @param lookedFor  whether the person or the family is looked for now
 * @param erased     whether everything personal was erased: the person is kept, and neither listed nor found
 * @param state      what the fold wants back before the next event; never looked into
 */
public record IndexedPerson(
        CaseloadRow row,
        List<StayRow> stays,
        List<FacilityId> hosts,
        List<ActorId> escorts,
        @Nullable ActorId broughtBy,
        List<String> otherNames,
        @Nullable Profile profile,
        boolean lookedFor,
        boolean erased,
        byte[] state) {

    /** Of somebody with whom nobody travels, and about whom a station has decided. */
    public IndexedPerson(
            CaseloadRow row,
            List<StayRow> stays,
            List<FacilityId> hosts,
            List<String> otherNames,
            @Nullable Profile profile,
            boolean lookedFor,
            boolean erased,
            byte[] state) {
        this(row, stays, hosts, List.of(), null, otherNames, profile, lookedFor, erased, state);
    }
}
