package org.homeward.command.person;

import org.homeward.shared.kernel.ActorId;
import org.homeward.shared.kernel.Recorded;
import org.homeward.shared.person.ErasureEvent;
import org.homeward.shared.person.ErasureEvent.ErasureProposed;
import org.homeward.shared.person.ErasureEvent.ErasureRejected;
import org.homeward.shared.person.ErasureEvent.LegalHoldLifted;
import org.homeward.shared.person.ErasureEvent.LegalHoldPlaced;
import org.homeward.shared.person.ErasureEvent.PersonErased;
import org.homeward.shared.person.ErasureReason;
import org.jspecify.annotations.Nullable;

/**
 * What decisions need to know of forgetting the person.
 *
 * @param proposal what is proposed; absent while nobody proposes it
 * @param held     whether the file must be kept
 * @param erased   whether everything personal was erased
 */
record ErasureState(@Nullable Proposal proposal, boolean held, boolean erased) {

    static final ErasureState NONE = new ErasureState(null, false, false);

    /**
     * That somebody wants it.
     *
     * @param reason why
     * @param by     who
     */
    record Proposal(ErasureReason reason, ActorId by) {}

    ErasureState evolve(Recorded<? extends ErasureEvent> recorded) {
        return switch (recorded.event()) {
            case ErasureProposed proposed ->
                new ErasureState(new Proposal(proposed.reason(), recorded.by().actor()), held, erased);
            case ErasureRejected ignored -> new ErasureState(null, held, erased);
            case PersonErased ignored -> new ErasureState(null, held, true);
            case LegalHoldPlaced ignored -> new ErasureState(proposal, true, erased);
            case LegalHoldLifted ignored -> new ErasureState(proposal, false, erased);
        };
    }

    /** What is held on any file of a person is held of the person. */
    ErasureState composedWith(ErasureState other) {
        return new ErasureState(proposal, held || other.held, erased);
    }
}
