package org.homeward.command.placement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.homeward.command.person.PersonState;
import org.homeward.command.placement.PlacementState.Placement;
import org.homeward.shared.intake.IntakeEvent.Absconded;
import org.homeward.shared.intake.IntakeEvent.AidTerminated;
import org.homeward.shared.intake.IntakeEvent.DeathRecorded;
import org.homeward.shared.intake.IntakeEvent.DepartedVoluntarily;
import org.homeward.shared.intake.IntakeEvent.ReferredToPolice;
import org.homeward.shared.kernel.PlacementId;
import org.homeward.shared.person.FileEvent.NoContactFlagged;
import org.homeward.shared.person.PersonEvent;
import org.homeward.shared.placement.PlacementEnd;
import org.homeward.shared.placement.PlacementEvent;
import org.homeward.shared.placement.PlacementEvent.PlacementEnded;
import org.homeward.shared.placement.PlacementEvent.PlacementReviewed;
import org.homeward.shared.placement.PlacementEvent.PlacementWithdrawn;
import org.homeward.shared.placement.PlacementType;
import org.homeward.shared.placement.ReviewResult;

/** What other facts about a person mean for where they live. Nobody has to remember it. */
public final class Placements {

    private Placements() {}

    /**
     * Adds what follows for placements, in the same transaction: a death ends them and sets their beds free, whoever leaves
     * the station no longer lives there for good, and whoever lives with a relative who must be kept away from now on must
     * live elsewhere.
     */
    public static List<PersonEvent> changedBy(PersonState person, List<? extends PersonEvent> events) {
        List<PersonEvent> all = new ArrayList<>(events);
        for (PersonEvent event : events) {
            switch (event) {
                case DeathRecorded died -> endedBy(person, died).forEach(all::add);
                case DepartedVoluntarily left -> leftStation(person, left).forEach(all::add);
                case Absconded left -> leftStation(person, left).forEach(all::add);
                case AidTerminated left -> leftStation(person, left).forEach(all::add);
                case ReferredToPolice taken
                when taken.takenAway() -> leftStation(person, taken).forEach(all::add);
                case NoContactFlagged flagged -> questionedBy(person, flagged).forEach(all::add);
                default -> {}
            }
        }
        return List.copyOf(all);
    }

    private static Stream<PlacementEvent> endedBy(PersonState person, DeathRecorded died) {
        return person.placement().live().map(Map.Entry::getKey).map(id -> ended(person, id, died));
    }

    private static PlacementEvent ended(PersonState person, PlacementId id, DeathRecorded died) {
        boolean lived =
                person.placement().of(id).map(Placement::stage).orElseThrow().isLived();
        return lived
                ? new PlacementEnded(died.personId(), id, PlacementEnd.DIED, null, died.occurredAt())
                : new PlacementWithdrawn(died.personId(), id, null, died.occurredAt());
    }

    private static Stream<PlacementEvent> leftStation(PersonState person, PersonEvent left) {
        return person.placement()
                .lived()
                .filter(lived -> lived.getValue().type() == PlacementType.STATION_BED)
                .map(lived -> new PlacementEnded(
                        left.personId(), lived.getKey(), PlacementEnd.NO_LONGER_NEEDED, null, left.occurredAt()));
    }

    private static Stream<PlacementEvent> questionedBy(PersonState person, NoContactFlagged flagged) {
        return person.placement()
                .lived()
                .filter(lived -> flagged.kinId().equals(lived.getValue().home().kin()))
                .map(lived -> new PlacementReviewed(
                        flagged.personId(),
                        lived.getKey(),
                        ReviewResult.MUST_CHANGE,
                        flagged.reason(),
                        flagged.occurredAt()));
    }
}
