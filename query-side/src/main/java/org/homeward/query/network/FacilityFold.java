package org.homeward.query.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.homeward.shared.kernel.BedZoneId;
import org.homeward.shared.kernel.Recorded;
import org.homeward.shared.network.FacilityEvent;
import org.homeward.shared.network.FacilityEvent.FacilityClosed;
import org.homeward.shared.network.FacilityEvent.FacilityOpened;
import org.homeward.shared.network.FacilityEvent.LicenceGranted;
import org.homeward.shared.network.FacilityEvent.ZoneAdded;
import org.homeward.shared.network.FacilityEvent.ZoneRemoved;
import org.homeward.shared.network.FacilityFile;
import org.homeward.shared.network.Licence;
import org.jspecify.annotations.Nullable;

/** Folds the events of a facility. */
public final class FacilityFold {

    private FacilityFold() {}

    /**
     * The facility after one more event.
     *
     * @throws IllegalStateException when it does not begin with its opening
     */
    public static FacilityFile evolve(@Nullable FacilityFile file, Recorded<? extends FacilityEvent> recorded) {
        if (file == null) {
            return opened(recorded);
        }
        return switch (recorded.event()) {
            case FacilityOpened ignored -> throw new IllegalStateException("A facility that is opened twice");
            case LicenceGranted granted -> with(file, recorded, file.zones(), granted.licence(), file.closesOn());
            case ZoneAdded added ->
                with(file, recorded, both(file.zones(), added.zoneId()), file.licence(), file.closesOn());
            case ZoneRemoved removed ->
                with(file, recorded, without(file.zones(), removed.zoneId()), file.licence(), file.closesOn());
            case FacilityClosed closed -> with(file, recorded, file.zones(), file.licence(), closed.closesOn());
        };
    }

    private static FacilityFile opened(Recorded<? extends FacilityEvent> recorded) {
        if (!(recorded.event() instanceof FacilityOpened event)) {
            throw new IllegalStateException("A facility that does not begin with its opening");
        }
        return new FacilityFile(
                event.facilityId(),
                recorded.sequence(),
                event.kind(),
                event.name(),
                event.division(),
                event.address(),
                event.phone(),
                event.opensOn(),
                null,
                null,
                List.of());
    }

    private static FacilityFile with(
            FacilityFile file,
            Recorded<? extends FacilityEvent> recorded,
            List<BedZoneId> zones,
            @Nullable Licence licence,
            @Nullable LocalDate closesOn) {
        return new FacilityFile(
                file.facilityId(),
                recorded.sequence(),
                file.kind(),
                file.name(),
                file.division(),
                file.address(),
                file.phone(),
                file.opensOn(),
                closesOn,
                licence,
                zones);
    }

    private static List<BedZoneId> both(List<BedZoneId> zones, BedZoneId zone) {
        List<BedZoneId> next = new ArrayList<>(zones);
        next.add(zone);
        return List.copyOf(next);
    }

    private static List<BedZoneId> without(List<BedZoneId> zones, BedZoneId zone) {
        return zones.stream().filter(one -> !one.equals(zone)).toList();
    }
}
