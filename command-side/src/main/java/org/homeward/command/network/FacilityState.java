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
import org.homeward.shared.network.FacilityKind;
import org.homeward.shared.network.Licence;
import org.jspecify.annotations.Nullable;

/**
 * A facility, as decisions see it.
 *
 * @param kind     what kind of institution; absent while it never belonged to the network
 * @param opensOn  its first day; of no meaning while it does not exist
 * @param closesOn its last day, once it left the network
 * @param licence  the licence that was granted last
 * @param zones    its zones that are open
 */
record FacilityState(
        @Nullable FacilityKind kind,
        LocalDate opensOn,
        @Nullable LocalDate closesOn,
        @Nullable Licence licence,
        Set<BedZoneId> zones) {

    static final FacilityState NONE = new FacilityState(null, LocalDate.MAX, null, null, Set.of());

    /** Whether it belongs, or once belonged, to the network. */
    boolean exists() {
        return kind != null;
    }

    /** Whether it left the network. */
    boolean closed() {
        return closesOn != null;
    }

    FacilityState evolve(FacilityEvent event) {
        return switch (event) {
            case FacilityOpened opened -> new FacilityState(opened.kind(), opened.opensOn(), null, licence, zones);
            case LicenceGranted granted -> new FacilityState(kind, opensOn, closesOn, granted.licence(), zones);
            case ZoneAdded added -> withZone(added.zoneId(), true);
            case ZoneRemoved removed -> withZone(removed.zoneId(), false);
            case FacilityClosed closed -> new FacilityState(kind, opensOn, closed.closesOn(), licence, zones);
        };
    }

    private FacilityState withZone(BedZoneId zone, boolean open) {
        Set<BedZoneId> next = new HashSet<>(zones);
        if (open) {
            next.add(zone);
        } else {
            next.remove(zone);
        }
        return new FacilityState(kind, opensOn, closesOn, licence, Set.copyOf(next));
    }
}
