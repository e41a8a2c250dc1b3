package org.homeward.command.intake;

import java.util.Map;
import java.util.Set;
import org.homeward.command.intake.IntakeState.Kept;
import org.homeward.command.kernel.Context;
import org.homeward.command.kernel.TimeOrder;
import org.homeward.command.person.PersonState;
import org.homeward.shared.intake.BelongingsReceiver;
import org.homeward.shared.intake.IntakeCommand.ListBelongings;
import org.homeward.shared.intake.IntakeCommand.PrepareDeparture;
import org.homeward.shared.intake.IntakeCommand.ReturnBelongings;
import org.homeward.shared.intake.Signatory;
import org.homeward.shared.kernel.RefusalCode;
import org.homeward.shared.kernel.Refused;
import org.homeward.shared.policy.PolicyKey;

/**
 * What a person brought is written down, signed for, and given back. Who goes by a departure that was prepared takes it
 * along. Who absconds, is taken away by the police, is sent away or dies leaves it behind, and the station keeps it until
 * somebody signs for it.
 */
final class BelongingsRules {

    private BelongingsRules() {}

    /** Whoever keeps something signs for it, so a member of staff is always among the signatories. */
    static void listIsSigned(ListBelongings ask, Context context) {
        int needed = context.policy().count(PolicyKey.BELONGINGS_SIGNATURES);
        if (ask.signedBy().size() < needed || !ask.signedBy().contains(Signatory.STAFF)) {
            throw new Refused(
                    RefusalCode.BELONGINGS_SIGNATURES_MISSING,
                    Map.of(
                            "needed", Integer.toString(needed),
                            "present", Integer.toString(ask.signedBy().size())));
        }
    }

    /** Before the person goes: staff and the person, or a guardian, sign. */
    static void areGivenBack(PersonState person, StayState stay, PrepareDeparture ask) {
        Kept kept = person.intake().kept().get(stay.stayId());
        if (kept != null) {
            signedByStaffAnd(ask.belongingsSignedBy(), Signatory.RECIPIENT, Signatory.GUARDIAN);
            TimeOrder.notBeforeItBegan(kept.since(), ask.occurredAt());
        }
    }

    static void areNotKept(PersonState person, StayState stay) {
        if (person.intake().keepsOf(stay.stayId())) {
            throw new Refused(RefusalCode.BELONGINGS_NOT_RECONCILED);
        }
    }

    static void areKept(PersonState person, ReturnBelongings ask) {
        Kept kept = person.intake().kept().get(ask.stayId());
        if (kept == null) {
            throw new Refused(
                    RefusalCode.BELONGINGS_NOT_KEPT, Map.of("stay", ask.stayId().value()));
        }
        TimeOrder.notBeforeItBegan(kept.since(), ask.occurredAt());
    }

    /** Whoever takes them signs beside staff, and is named unless it is the person. */
    static void areSignedFor(ReturnBelongings ask) {
        if (ask.to() == BelongingsReceiver.RECIPIENT) {
            signedByStaffAnd(ask.signedBy(), Signatory.RECIPIENT, Signatory.GUARDIAN);
            return;
        }
        signedByStaffAnd(ask.signedBy(), Signatory.COLLECTOR);
        if (ask.receiver() == null) {
            throw new Refused(
                    RefusalCode.BELONGINGS_RECEIVER_MISSING,
                    Map.of("to", ask.to().name()));
        }
    }

    private static void signedByStaffAnd(Set<Signatory> signedBy, Signatory... oneOf) {
        if (!signedBy.contains(Signatory.STAFF) || Set.of(oneOf).stream().noneMatch(signedBy::contains)) {
            throw new Refused(RefusalCode.BELONGINGS_NOT_RECONCILED);
        }
    }
}
