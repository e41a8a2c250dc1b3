package org.homeward.shared.network;

import java.time.Instant;
import java.time.LocalDate;
import org.homeward.shared.kernel.BedZoneId;
import org.homeward.shared.kernel.FacilityId;
import org.homeward.shared.kernel.LocalText;
import org.homeward.shared.kernel.MessageName;
import org.homeward.shared.kernel.Note;
import org.homeward.shared.kernel.ShortText;
import org.homeward.shared.person.DivisionCode;
import org.jspecify.annotations.Nullable;

/** What became true of a facility. */
public sealed interface FacilityEvent extends NetworkEvent {

    /** Which facility. */
    FacilityId facilityId();

    /** A station, institution or home belongs to the network. */
    @MessageName("network.facility-opened")
    record FacilityOpened(
            FacilityId facilityId,
            FacilityKind kind,
            LocalText name,
            DivisionCode division,
            ShortText address,
            @Nullable ShortText phone,
            LocalDate opensOn,
            Instant occurredAt)
            implements FacilityEvent {}

    /** The facility holds a licence. */
    @MessageName("network.licence-granted")
    record LicenceGranted(FacilityId facilityId, Licence licence, Instant occurredAt) implements FacilityEvent {}

    /** The facility has a zone. */
    @MessageName("network.zone-added")
    record ZoneAdded(FacilityId facilityId, BedZoneId zoneId, Instant occurredAt) implements FacilityEvent {}

    /** The facility no longer has the zone. */
    @MessageName("network.zone-removed")
    record ZoneRemoved(FacilityId facilityId, BedZoneId zoneId, Instant occurredAt) implements FacilityEvent {}

    /** The facility leaves the network. */
    @MessageName("network.facility-closed")
    record FacilityClosed(FacilityId facilityId, LocalDate closesOn, Note reason, Instant occurredAt)
            implements FacilityEvent {}
}
