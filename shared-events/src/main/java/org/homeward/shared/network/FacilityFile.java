package org.homeward.shared.network;

import java.time.LocalDate;
import java.util.List;
import org.homeward.shared.kernel.BedZoneId;
import org.homeward.shared.kernel.FacilityId;
import org.homeward.shared.kernel.LocalText;
import org.homeward.shared.kernel.MessageName;
import org.homeward.shared.kernel.ShortText;
import org.homeward.shared.person.DivisionCode;
import org.jspecify.annotations.Nullable;

/**
 * A station, institution or home as it stands.
 *
 * @param facilityId which
 * @param version    the sequence of the last event in it
 * @param kind       what kind
 * @param name       its name
 * @param division   where, as a code
 * @param address    where
 * @param phone      how to reach it
 * @param opensOn    the first day
 * @param closesOn   the last day, once it is known
 * @param licence    the licence that was granted last
 * @param zones      its open zones
 */
@MessageName("network.facility-file")
public record FacilityFile(
        FacilityId facilityId,
        long version,
        FacilityKind kind,
        LocalText name,
        DivisionCode division,
        ShortText address,
        @Nullable ShortText phone,
        LocalDate opensOn,
        @Nullable LocalDate closesOn,
        @Nullable Licence licence,
        List<BedZoneId> zones) {}
