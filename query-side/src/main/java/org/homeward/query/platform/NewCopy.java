package org.homeward.query.platform;

import java.util.Collection;
import org.axonframework.eventhandling.TrackingToken;

/** A copy of a view that is being built and that nobody reads yet. */
interface NewCopy {

    /** Folds events into it. */
    void write(Batch batch);

    /** Takes over what the copy in use has of streams that cannot be folded. */
    void carryOver(Collection<String> held);

    /** Lets it answer from now on, at a place in the events. */
    void use(TrackingToken place);

    /** Lets go of what it has replaced, once no answer is made from that any more. */
    void dropReplaced();

    /** Throws it away; whatever is left of it is thrown away at the next start. */
    void discard();
}
