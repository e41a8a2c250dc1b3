package org.homeward.query.platform;

import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;

/**
 * The place of the newest event, as somebody sees it who is about to build a view anew.
 *
 * @param position its place in the order of all events; -1 while there is none
 */
record Head(long position) {

    static Head of(EventStore store) {
        TrackingToken head = store.createHeadToken();
        return new Head(head == null ? -1 : head.position().orElse(-1));
    }

    /** How many events there are to be read. */
    long events() {
        return position + 1;
    }

    /** What a copy built from here is called behind the name of its view; no other copy is called so. */
    String suffix() {
        return "_" + events() + "_" + Long.toString(Math.abs(System.nanoTime()), Character.MAX_RADIX);
    }
}
