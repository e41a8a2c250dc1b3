package org.homeward.command.network;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.homeward.shared.kernel.BedZoneId;
import org.homeward.shared.network.FacilityEvent;
import org.homeward.shared.network.FacilityEvent.FacilityClosed;
import org.homeward.shared.network.FacilityEvent.FacilityOpened;
import org.homeward.shared.network.FacilityEvent.LicenceGranted;
import org.homeward.shared.network.FacilityEvent.ZoneAdded;
import org.homeward.shared.network.FacilityEvent.ZoneRemoved;

/**
 * A facility, as decisions see it.
 *
 * @param exists whether it belongs, or once belonged, to the network
 * @param closed whether it left the network
 * @param opensOn its first day; of no meaning while it does not exist
 * @param zones  its zones that are open
 */
record FacilityState(boolean exists, boolean closed, LocalDate opensOn, Set<BedZoneId> zones) {

    static final FacilityState NONE = new FacilityState(false, false, LocalDate.MAX, Set.of());

    FacilityState evolve(FacilityEvent event) {
        return switch (event) {
            case FacilityOpened opened -> new FacilityState(true, false, opened.opensOn(), zones);
            case LicenceGranted ignored -> this;
            case ZoneAdded added -> withZone(added.zoneId(), true);
            case ZoneRemoved removed -> withZone(removed.zoneId(), false);
            case FacilityClosed ignored -> new FacilityState(true, true, opensOn, zones);
        };
    }

    private FacilityState withZone(BedZoneId zone, boolean open) {
        Set<BedZoneId> next = new HashSet<>(zones);
        if (open) {
            next.add(zone);
        } else {
            next.remove(zone);
        }
        return new FacilityState(exists, closed, opensOn, Set.copyOf(next));
    }
}
