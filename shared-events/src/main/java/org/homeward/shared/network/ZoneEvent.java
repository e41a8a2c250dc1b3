package org.homeward.shared.network;

import java.time.Instant;
import java.util.List;
import org.homeward.shared.kernel.BedZoneId;
import org.homeward.shared.kernel.FacilityId;
import org.homeward.shared.kernel.LocalText;
import org.homeward.shared.kernel.MessageName;
import org.homeward.shared.kernel.Note;
import org.homeward.shared.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/** What became true of a zone of beds. */
public sealed interface ZoneEvent extends NetworkEvent {

    /** Which zone. */
    BedZoneId zoneId();

    /** The zone exists, with its beds. */
    @MessageName("network.zone-opened")
    record ZoneOpened(
            BedZoneId zoneId,
            FacilityId facilityId,
            LocalText name,
            ZonePurpose purpose,
            SexRule sexRule,
            AgeRule ageRule,
            List<BedNumber> beds,
            Instant occurredAt)
            implements ZoneEvent {}

    /** The zone has more beds. */
    @MessageName("network.beds-added")
    record BedsAdded(BedZoneId zoneId, List<BedNumber> beds, Instant occurredAt) implements ZoneEvent {}

    /** A bed is out of use. */
    @MessageName("network.bed-withdrawn")
    record BedWithdrawn(BedZoneId zoneId, BedNumber bed, Note reason, Instant occurredAt) implements ZoneEvent {}

    /** Extra beds stand in the zone, in a declared emergency. */
    @MessageName("network.overflow-declared")
    record OverflowDeclared(BedZoneId zoneId, List<BedNumber> extraBeds, Note reason, Instant occurredAt)
            implements ZoneEvent {}

    /** The extra beds are gone. */
    @MessageName("network.overflow-ended")
    record OverflowEnded(BedZoneId zoneId, Instant occurredAt) implements ZoneEvent {}

    /** Somebody sleeps in a bed; the flag says that it is an extra one, and a child among adults has its carer named. */
    @MessageName("network.bed-taken")
    record BedTaken(
            BedZoneId zoneId,
            BedNumber bed,
            PersonId personId,
            boolean overflow,
            @Nullable PersonId carer,
            Instant occurredAt)
            implements ZoneEvent {}

    /** A bed is free again. */
    @MessageName("network.bed-released")
    record BedReleased(BedZoneId zoneId, BedNumber bed, PersonId personId, Instant occurredAt) implements ZoneEvent {}

    /** The zone is closed. */
    @MessageName("network.zone-closed")
    record ZoneClosed(BedZoneId zoneId, Note reason, Instant occurredAt) implements ZoneEvent {}
}
