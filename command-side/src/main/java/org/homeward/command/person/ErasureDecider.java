package org.homeward.command.person;

import java.util.List;
import org.homeward.command.kernel.Context;
import org.homeward.command.person.ErasureState.Proposal;
import org.homeward.shared.kernel.PersonId;
import org.homeward.shared.kernel.RefusalCode;
import org.homeward.shared.kernel.Refused;
import org.homeward.shared.person.ErasureCommand;
import org.homeward.shared.person.ErasureCommand.ApproveErasure;
import org.homeward.shared.person.ErasureCommand.LiftLegalHold;
import org.homeward.shared.person.ErasureCommand.PlaceLegalHold;
import org.homeward.shared.person.ErasureCommand.ProposeErasure;
import org.homeward.shared.person.ErasureCommand.RejectErasure;
import org.homeward.shared.person.ErasureEvent;
import org.homeward.shared.person.ErasureEvent.ErasureProposed;
import org.homeward.shared.person.ErasureEvent.ErasureRejected;
import org.homeward.shared.person.ErasureEvent.LegalHoldLifted;
import org.homeward.shared.person.ErasureEvent.LegalHoldPlaced;
import org.homeward.shared.person.ErasureEvent.PersonErased;

/**
 * Decides whether a person is forgotten. It takes two people, and cannot be undone: so not while anybody still relies on
 * what would be gone, and not while the file must be kept.
 */
public final class ErasureDecider {

    private ErasureDecider() {}

    static List<ErasureEvent> decide(PersonState person, ErasureCommand command, Context context) {
        return List.of(
                switch (command) {
                    case ProposeErasure ask -> propose(person, ask);
                    case ApproveErasure ask -> approve(person, ask, context);
                    case RejectErasure ask -> reject(person, ask);
                    case PlaceLegalHold ask -> hold(person, ask);
                    case LiftLegalHold ask -> lift(person, ask);
                });
    }

    /** The same said on a file that the erased one speaks for: it is about the same person. */
    public static PersonErased onAbsorbed(PersonId absorbed, PersonErased decided) {
        return new PersonErased(absorbed, decided.reason(), decided.proposedBy(), decided.occurredAt());
    }

    private static ErasureEvent propose(PersonState person, ProposeErasure ask) {
        if (person.erasure().proposal() != null) {
            throw new Refused(RefusalCode.ERASURE_ALREADY_PROPOSED);
        }
        ErasureRules.isNotHeld(person);
        ErasureRules.nobodyReliesOnIt(person);
        return new ErasureProposed(ask.personId(), ask.reason(), ask.occurredAt());
    }

    private static ErasureEvent approve(PersonState person, ApproveErasure ask, Context context) {
        Proposal proposal = ErasureRules.proposed(person);
        context.isNot(proposal.by());
        ErasureRules.isNotHeld(person);
        ErasureRules.nobodyReliesOnIt(person);
        return new PersonErased(ask.personId(), proposal.reason(), proposal.by(), ask.occurredAt());
    }

    private static ErasureEvent reject(PersonState person, RejectErasure ask) {
        ErasureRules.proposed(person);
        return new ErasureRejected(ask.personId(), ask.occurredAt());
    }

    private static ErasureEvent hold(PersonState person, PlaceLegalHold ask) {
        if (person.erasure().held()) {
            throw new Refused(RefusalCode.HOLD_ALREADY_PLACED);
        }
        return new LegalHoldPlaced(ask.personId(), ask.ground(), ask.occurredAt());
    }

    private static ErasureEvent lift(PersonState person, LiftLegalHold ask) {
        if (!person.erasure().held()) {
            throw new Refused(RefusalCode.HOLD_NOT_PLACED);
        }
        return new LegalHoldLifted(ask.personId(), ask.occurredAt());
    }
}
