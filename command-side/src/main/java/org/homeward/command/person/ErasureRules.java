package org.homeward.command.person;

import org.homeward.command.person.ErasureState.Proposal;
import org.homeward.shared.kernel.RefusalCode;
import org.homeward.shared.kernel.Refused;

/** When somebody may be forgotten. */
final class ErasureRules {

    private ErasureRules() {}

    static Proposal proposed(PersonState person) {
        Proposal proposal = person.erasure().proposal();
        if (proposal == null) {
            throw new Refused(RefusalCode.ERASURE_NOT_PROPOSED);
        }
        return proposal;
    }

    static void isNotHeld(PersonState person) {
        if (person.erasure().held()) {
            throw new Refused(RefusalCode.ERASURE_HELD);
        }
    }

    /** Whoever gives somebody a bed, a home or a seat in a train, or looks for their family, must be able to read who it is. */
    static void nobodyReliesOnIt(PersonState person) {
        if (person.intake().open() != null) {
            throw new Refused(RefusalCode.ERASURE_WITH_OPEN_STAY);
        }
        if (!person.intake().kept().isEmpty()) {
            throw new Refused(RefusalCode.ERASURE_WITH_BELONGINGS_KEPT);
        }
        if (person.placement().isLive()) {
            throw new Refused(RefusalCode.ERASURE_WITH_PLACEMENT);
        }
        if (person.journeys().isOpen()) {
            throw new Refused(RefusalCode.ERASURE_WITH_JOURNEY);
        }
        if (person.tracing().goesOn() || person.tracing().hasPublicNotice()) {
            throw new Refused(RefusalCode.ERASURE_WITH_OPEN_TRACING);
        }
    }
}
