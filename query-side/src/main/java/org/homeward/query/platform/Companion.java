package org.homeward.query.platform;

import java.util.Optional;
import org.axonframework.eventhandling.TrackingToken;

/** Something kept beside the views, with a place of its own: the index of the list of people. */
interface Companion {

    /** The place it has kept, if any. */
    Optional<TrackingToken> position();

    /** Begins to be built anew; what it has goes on answering. */
    void beginRebuild();

    /** All documents were told; the new copy answers from now on. */
    void endRebuild(TrackingToken position);

    /** Everything up to a place was told. */
    void reached(TrackingToken position);

    /** Its name among the views. */
    String name();

    /** Begins a new copy beside the one in use. */
    NewCopy beginBeside();
}
