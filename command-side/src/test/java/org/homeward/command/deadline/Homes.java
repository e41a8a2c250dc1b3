package org.homeward.command.deadline;

import static org.homeward.command.deadline.Owed.at;
import static org.homeward.command.person.PersonSpec.PERSON;
import static org.homeward.command.person.PersonSpec.note;

import org.homeward.shared.kernel.FacilityId;
import org.homeward.shared.kernel.PlacementId;
import org.homeward.shared.placement.PlacementEvent.PlacementApproved;
import org.homeward.shared.placement.PlacementEvent.PlacementProposed;
import org.homeward.shared.placement.PlacementEvent.PlacementStarted;
import org.homeward.shared.placement.PlacementEvent.PlacementVisited;
import org.homeward.shared.placement.PlacementType;

/** Where somebody lives. */
final class Homes {

    static final PlacementId HOME = new PlacementId("placement-thisone1");
    static final PlacementId NEXT = new PlacementId("placement-another1");
    static final PlacementType STATION_BED = PlacementType.STATION_BED;
    static final PlacementType HOSPITAL = PlacementType.HOSPITAL;

    private static final FacilityId HOST = new FacilityId("facility-thehost1");

    private Homes() {}

    static PlacementProposed proposed(PlacementType type, String at) {
        return proposed(HOME, type, at);
    }

    static PlacementProposed proposed(PlacementId id, PlacementType type, String at) {
        return new PlacementProposed(PERSON, id, type, HOST, null, null, true, note("急"), null, null, null, at(at));
    }

    static PlacementApproved approved(PlacementId id, String at) {
        return new PlacementApproved(PERSON, id, note("同意"), at(at));
    }

    static PlacementStarted started(PlacementId id, String at) {
        return new PlacementStarted(PERSON, id, null, null, null, null, null, at(at));
    }

    static PlacementVisited visited(PlacementId id, String at) {
        return new PlacementVisited(PERSON, id, false, note("好"), null, at(at));
    }
}
