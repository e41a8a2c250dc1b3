package org.homeward.command.network;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.homeward.command.kernel.Context;
import org.homeward.shared.kernel.FacilityId;
import org.homeward.shared.kernel.RefusalCode;
import org.homeward.shared.kernel.Refused;
import org.homeward.shared.network.FacilityCommand;
import org.homeward.shared.network.FacilityCommand.CloseFacility;
import org.homeward.shared.network.FacilityCommand.GrantLicence;
import org.homeward.shared.network.FacilityCommand.OpenFacility;
import org.homeward.shared.network.FacilityEvent;
import org.homeward.shared.network.FacilityEvent.FacilityClosed;
import org.homeward.shared.network.FacilityEvent.FacilityOpened;
import org.homeward.shared.network.FacilityEvent.LicenceGranted;
import org.homeward.shared.network.FacilityEvent.ZoneAdded;
import org.homeward.shared.network.FacilityEvent.ZoneRemoved;
import org.homeward.shared.network.Licence;
import org.homeward.shared.network.ZoneEvent;
import org.homeward.shared.network.ZoneEvent.ZoneClosed;
import org.homeward.shared.network.ZoneEvent.ZoneOpened;

/** Decides on a facility: opening, licence, zones, closing. */
final class FacilityDecider {

    private FacilityDecider() {}

    static List<FacilityEvent> decide(FacilityState facility, FacilityCommand command, Context context) {
        context.notInFuture(command.occurredAt());
        return List.of(
                switch (command) {
                    case OpenFacility ask -> open(facility, ask);
                    case GrantLicence ask -> grant(facility, ask);
                    case CloseFacility ask -> close(facility, ask);
                });
    }

    /** What a new or a closed zone means for its facility. */
    static List<FacilityEvent> decide(FacilityState facility, FacilityId id, ZoneEvent event, Context context) {
        return switch (event) {
            case ZoneOpened opened -> {
                isOpen(facility);
                opensBy(facility, context.dayOf(opened.occurredAt()));
                yield List.of(new ZoneAdded(id, opened.zoneId(), opened.occurredAt()));
            }
            case ZoneClosed closed -> List.of(new ZoneRemoved(id, closed.zoneId(), closed.occurredAt()));
            default -> List.of();
        };
    }

    private static FacilityEvent open(FacilityState facility, OpenFacility ask) {
        if (facility.exists()) {
            throw new Refused(RefusalCode.FACILITY_ALREADY_OPEN);
        }
        return new FacilityOpened(
                ask.facilityId(),
                ask.kind(),
                ask.name(),
                ask.division(),
                ask.address(),
                ask.phone(),
                ask.opensOn(),
                ask.occurredAt());
    }

    private static FacilityEvent grant(FacilityState facility, GrantLicence ask) {
        isOpen(facility);
        Licence licence = ask.licence();
        if (licence.validTo().isBefore(licence.validFrom())) {
            throw new Refused(RefusalCode.LICENCE_PERIOD_INVALID);
        }
        return new LicenceGranted(ask.facilityId(), licence, ask.occurredAt());
    }

    private static FacilityEvent close(FacilityState facility, CloseFacility ask) {
        isOpen(facility);
        if (!facility.zones().isEmpty()) {
            throw new Refused(
                    RefusalCode.FACILITY_HAS_OPEN_ZONES,
                    Map.of("zones", Integer.toString(facility.zones().size())));
        }
        if (ask.closesOn().isBefore(facility.opensOn())) {
            throw new Refused(
                    RefusalCode.FACILITY_CLOSES_BEFORE_OPENING,
                    Map.of("opensOn", facility.opensOn().toString()));
        }
        return new FacilityClosed(ask.facilityId(), ask.closesOn(), ask.reason(), ask.occurredAt());
    }

    /** A zone takes people in, so it does not open before its facility does. */
    private static void opensBy(FacilityState facility, LocalDate day) {
        if (day.isBefore(facility.opensOn())) {
            throw new Refused(
                    RefusalCode.FACILITY_NOT_OPEN_YET,
                    Map.of("opensOn", facility.opensOn().toString()));
        }
    }

    private static void isOpen(FacilityState facility) {
        if (!facility.exists()) {
            throw new Refused(RefusalCode.FACILITY_NOT_FOUND);
        }
        if (facility.closed()) {
            throw new Refused(RefusalCode.FACILITY_CLOSED);
        }
    }
}
