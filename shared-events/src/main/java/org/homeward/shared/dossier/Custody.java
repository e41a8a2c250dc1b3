package org.homeward.shared.dossier;

/**
 * Where an item is that a person brought. What the station keeps stays its duty after the person is gone, until it is
 * handed out.
 */
public enum Custody {
    /** The person has it, or another body took it: the station never kept it. */
    NOT_KEPT,
    /** The station keeps it, and the episode of aid goes on. */
    KEPT,
    /** The station still keeps it, and the person left, was taken away or died. */
    LEFT_BEHIND,
    /** The station kept it and handed it out. */
    RETURNED
}
