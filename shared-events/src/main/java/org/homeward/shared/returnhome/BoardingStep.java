package org.homeward.shared.returnhome;

import org.jspecify.annotations.Nullable;

/** What staff do when they bring somebody on board (导乘), in this order. */
public enum BoardingStep {
    TICKET_HANDED_OUT,
    AT_THE_STATION_HALL,
    IN_THE_WAITING_AREA,
    /** From here on the person travels alone. */
    BOARDED;

    /**
     * The step that comes next.
     *
     * @param last the last one that is done; absent while none is
     * @return the next one; absent when all are done
     */
    public static @Nullable BoardingStep after(@Nullable BoardingStep last) {
        if (last == null) {
            return TICKET_HANDED_OUT;
        }
        return switch (last) {
            case TICKET_HANDED_OUT -> AT_THE_STATION_HALL;
            case AT_THE_STATION_HALL -> IN_THE_WAITING_AREA;
            case IN_THE_WAITING_AREA -> BOARDED;
            case BOARDED -> null;
        };
    }
}
