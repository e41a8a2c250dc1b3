package org.homeward.shared.returnhome;

/** In which way somebody gets home. */
public enum JourneyMode {
    /** Alone, with a ticket. */
    SELF_WITH_TICKET,
    /** Alone, once staff have brought the person on board (导乘). */
    ASSISTED_BOARDING,
    /** A relative comes to the station (亲属接领). */
    KIN_PICKUP,
    /** The station at home comes to fetch the person (接回). */
    ORIGIN_STATION_FETCH,
    /** Staff travel with the person (护送). */
    ESCORT,
    /** Staff of one station after another travel with the person (站际接力). */
    RELAY;

    /** Whether the person travels alone in the end. */
    public boolean endsAlone() {
        return this == SELF_WITH_TICKET || this == ASSISTED_BOARDING;
    }

    /** Whether whoever receives the person comes to where they are. */
    public boolean isFetched() {
        return this == KIN_PICKUP || this == ORIGIN_STATION_FETCH;
    }

    /** Whether staff travel with the person all the way. */
    public boolean isEscorted() {
        return this == ESCORT || this == RELAY;
    }
}
