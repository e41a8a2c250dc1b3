package org.homeward.seeds.people;

import org.homeward.seeds.world.Wording;

/** Where somebody was found; it names no town, so that it fits every station. */
public record FoundPlace(Kind kind, Wording text) {

    /** What sort of place it is. */
    public enum Kind {
        RAILWAY_STATION,
        COACH_STATION,
        BRIDGE,
        MARKET,
        STREET,
        PARK,
        HOSPITAL,
        ROAD,
        BUILDING,
        VILLAGE
    }
}
