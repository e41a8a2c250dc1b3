package org.homeward.shared.network;

import java.time.Instant;
import java.util.List;
import org.homeward.shared.kernel.BedZoneId;
import org.homeward.shared.kernel.FacilityId;
import org.homeward.shared.kernel.LocalText;
import org.homeward.shared.kernel.MessageName;
import org.homeward.shared.kernel.Note;

/** What can be asked of a zone of beds. */
public sealed interface ZoneCommand extends NetworkCommand {

    /** Which zone. */
    BedZoneId zoneId();

    /** Adds a zone with its beds to a facility. */
    @MessageName("network.open-zone")
    record OpenZone(
            BedZoneId zoneId,
            FacilityId facilityId,
            LocalText name,
            ZonePurpose purpose,
            SexRule sexRule,
            AgeRule ageRule,
            List<BedNumber> beds,
            Instant occurredAt)
            implements ZoneCommand {}

    /** Adds beds. */
    @MessageName("network.add-beds")
    record AddBeds(BedZoneId zoneId, List<BedNumber> beds, Instant occurredAt) implements ZoneCommand {}

    /** Takes a free bed out of use. */
    @MessageName("network.withdraw-bed")
    record WithdrawBed(BedZoneId zoneId, BedNumber bed, Note reason, Instant occurredAt) implements ZoneCommand {}

    /** Sets up extra beds in a declared emergency. */
    @MessageName("network.declare-overflow")
    record DeclareOverflow(BedZoneId zoneId, List<BedNumber> extraBeds, Note reason, Instant occurredAt)
            implements ZoneCommand {}

    /** Takes the extra beds away again, once nobody sleeps in them. */
    @MessageName("network.end-overflow")
    record EndOverflow(BedZoneId zoneId, Instant occurredAt) implements ZoneCommand {}

    /** Closes an empty zone. */
    @MessageName("network.close-zone")
    record CloseZone(BedZoneId zoneId, Note reason, Instant occurredAt) implements ZoneCommand {}
}
