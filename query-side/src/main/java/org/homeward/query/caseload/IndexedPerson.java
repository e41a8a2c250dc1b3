package org.homeward.query.caseload;

import java.util.List;
import org.homeward.query.matching.Profile;
import org.homeward.shared.caseload.CaseloadRow;
import org.homeward.shared.kernel.FacilityId;
import org.jspecify.annotations.Nullable;

/**
 * All that the index holds of one person; replaces what it held before, as a whole.
 *
 * @param row        what a list shows; a person merged away is kept but not listed
 * @param stays      every episode of aid
 * @param hosts      the facilities that look after the person, did so, or are allowed to: they see the person in their list
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
        List<String> otherNames,
        @Nullable Profile profile,
        boolean lookedFor,
        boolean erased,
        byte[] state) {}
