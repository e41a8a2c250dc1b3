package org.homeward.shared.network;

import java.util.List;
import org.homeward.shared.kernel.BedZoneId;
import org.homeward.shared.kernel.FacilityId;
import org.homeward.shared.kernel.LocalText;
import org.homeward.shared.kernel.MessageName;
import org.homeward.shared.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A zone of beds as it stands.
 *
 * @param zoneId     which
 * @param version    the sequence of the last event in it
 * @param facilityId whose
 * @param name       its name
 * @param purpose    what it is for
 * @param sexRule    who may sleep here, by sex
 * @param ageRule    who may sleep here, by age
 * @param beds       its beds in the order of their numbers
 * @param closed     whether it is closed
 */
@MessageName("network.zone-file")
public record ZoneFile(
        BedZoneId zoneId,
        long version,
        FacilityId facilityId,
        LocalText name,
        ZonePurpose purpose,
        SexRule sexRule,
        AgeRule ageRule,
        List<Bed> beds,
        boolean closed) {

    /**
     * A bed.
     *
     * @param number   its number
     * @param overflow whether it is an extra bed of an emergency
     * @param occupant who sleeps in it
     */
    public record Bed(
            BedNumber number, boolean overflow, @Nullable PersonId occupant) {}
}
