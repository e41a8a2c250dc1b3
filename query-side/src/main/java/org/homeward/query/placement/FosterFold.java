package org.homeward.query.placement;

import java.util.ArrayList;
import java.util.List;
import org.homeward.shared.kernel.PersonId;
import org.homeward.shared.kernel.Recorded;
import org.homeward.shared.placement.FosterEvent;
import org.homeward.shared.placement.FosterEvent.FosterChildLeft;
import org.homeward.shared.placement.FosterEvent.FosterChildTakenIn;
import org.homeward.shared.placement.FosterEvent.FosterFamilyChanged;
import org.homeward.shared.placement.FosterEvent.FosterFamilyClosed;
import org.homeward.shared.placement.FosterEvent.FosterFamilyRegistered;
import org.homeward.shared.placement.FosterFamilyFile;
import org.jspecify.annotations.Nullable;

/** Folds the events of a foster family. */
public final class FosterFold {

    private FosterFold() {}

    /**
     * The family after one more event.
     *
     * @throws IllegalStateException when it does not begin with its registration, or an event is missing or told twice: a
     *     child would then live there twice
     */
    public static FosterFamilyFile evolve(@Nullable FosterFamilyFile file, Recorded<? extends FosterEvent> recorded) {
        long version = recorded.sequence();
        if (file == null) {
            if (recorded.event() instanceof FosterFamilyRegistered event) {
                return new FosterFamilyFile(
                        event.familyId(),
                        version,
                        event.facility(),
                        event.carer(),
                        event.recordCheck(),
                        false,
                        List.of());
            }
            throw new IllegalStateException("A foster family that does not begin with its registration");
        }
        if (version != file.version() + 1) {
            throw new IllegalStateException("A gap between " + file.version() + " and " + version);
        }
        return switch (recorded.event()) {
            case FosterFamilyRegistered ignored ->
                throw new IllegalStateException("A foster family that is registered twice");
            case FosterFamilyChanged changed ->
                new FosterFamilyFile(
                        file.familyId(),
                        version,
                        file.facility(),
                        changed.carer(),
                        changed.recordCheck(),
                        file.closed(),
                        file.children());
            case FosterChildTakenIn in -> withChildren(file, version, more(file.children(), in.personId()));
            case FosterChildLeft left -> withChildren(file, version, fewer(file.children(), left.personId()));
            case FosterFamilyClosed ignored ->
                new FosterFamilyFile(
                        file.familyId(),
                        version,
                        file.facility(),
                        file.carer(),
                        file.recordCheck(),
                        true,
                        file.children());
        };
    }

    private static FosterFamilyFile withChildren(FosterFamilyFile file, long version, List<PersonId> children) {
        return new FosterFamilyFile(
                file.familyId(), version, file.facility(), file.carer(), file.recordCheck(), file.closed(), children);
    }

    private static List<PersonId> more(List<PersonId> children, PersonId child) {
        List<PersonId> next = new ArrayList<>(children);
        next.add(child);
        return List.copyOf(next);
    }

    private static List<PersonId> fewer(List<PersonId> children, PersonId child) {
        return children.stream().filter(one -> !one.equals(child)).toList();
    }
}
