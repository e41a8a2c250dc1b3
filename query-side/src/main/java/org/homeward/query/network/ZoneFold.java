package org.homeward.query.network;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.homeward.shared.kernel.PersonId;
import org.homeward.shared.kernel.Recorded;
import org.homeward.shared.network.BedNumber;
import org.homeward.shared.network.ZoneEvent;
import org.homeward.shared.network.ZoneEvent.BedReleased;
import org.homeward.shared.network.ZoneEvent.BedTaken;
import org.homeward.shared.network.ZoneEvent.BedWithdrawn;
import org.homeward.shared.network.ZoneEvent.BedsAdded;
import org.homeward.shared.network.ZoneEvent.OverflowDeclared;
import org.homeward.shared.network.ZoneEvent.OverflowEnded;
import org.homeward.shared.network.ZoneEvent.ZoneClosed;
import org.homeward.shared.network.ZoneEvent.ZoneOpened;
import org.homeward.shared.network.ZoneFile;
import org.homeward.shared.network.ZoneFile.Bed;
import org.jspecify.annotations.Nullable;

/** Folds the events of a zone of beds. */
public final class ZoneFold {

    private ZoneFold() {}

    /**
     * The zone after one more event.
     *
     * @throws IllegalStateException when it does not begin with its opening
     */
    public static ZoneFile evolve(@Nullable ZoneFile file, Recorded<? extends ZoneEvent> recorded) {
        if (file == null) {
            return opened(recorded);
        }
        List<Bed> beds = switch (recorded.event()) {
            case ZoneOpened ignored -> throw new IllegalStateException("A zone that is opened twice");
            case BedsAdded added -> with(file.beds(), added.beds(), false);
            case BedWithdrawn withdrawn ->
                without(file.beds(), bed -> bed.number().equals(withdrawn.bed()));
            case OverflowDeclared declared -> with(file.beds(), declared.extraBeds(), true);
            case OverflowEnded ignored -> without(file.beds(), Bed::overflow);
            case BedTaken taken -> occupied(file.beds(), taken.bed(), taken.personId());
            case BedReleased released -> occupied(file.beds(), released.bed(), null);
            case ZoneClosed ignored -> file.beds();
        };
        return new ZoneFile(
                file.zoneId(),
                recorded.sequence(),
                file.facilityId(),
                file.name(),
                file.purpose(),
                file.sexRule(),
                file.ageRule(),
                beds,
                file.closed() || recorded.event() instanceof ZoneClosed);
    }

    private static ZoneFile opened(Recorded<? extends ZoneEvent> recorded) {
        if (!(recorded.event() instanceof ZoneOpened event)) {
            throw new IllegalStateException("A zone that does not begin with its opening");
        }
        return new ZoneFile(
                event.zoneId(),
                recorded.sequence(),
                event.facilityId(),
                event.name(),
                event.purpose(),
                event.sexRule(),
                event.ageRule(),
                with(List.of(), event.beds(), false),
                false);
    }

    private static List<Bed> with(List<Bed> beds, Collection<BedNumber> more, boolean overflow) {
        return Stream.concat(beds.stream(), more.stream().map(number -> new Bed(number, overflow, null)))
                .sorted(Comparator.comparing(Bed::number))
                .toList();
    }

    private static List<Bed> without(List<Bed> beds, Predicate<Bed> gone) {
        return beds.stream().filter(gone.negate()).toList();
    }

    private static List<Bed> occupied(List<Bed> beds, BedNumber number, @Nullable PersonId person) {
        return beds.stream()
                .map(bed -> bed.number().equals(number) ? new Bed(number, bed.overflow(), person) : bed)
                .toList();
    }
}
