package org.homeward.command.intake;

import java.util.Map;
import java.util.Set;
import org.homeward.command.intake.StayState.Belongings;
import org.homeward.command.kernel.Context;
import org.homeward.shared.intake.IntakeCommand.ListBelongings;
import org.homeward.shared.intake.Signatory;
import org.homeward.shared.kernel.RefusalCode;
import org.homeward.shared.kernel.Refused;
import org.homeward.shared.policy.PolicyKey;

/** What a person brought is written down, signed for, and given back. */
final class BelongingsRules {

    private BelongingsRules() {}

    static void listIsSigned(ListBelongings ask, Context context) {
        int needed = context.policy().count(PolicyKey.BELONGINGS_SIGNATURES);
        if (ask.signedBy().size() < needed) {
            throw new Refused(
                    RefusalCode.BELONGINGS_SIGNATURES_MISSING,
                    Map.of(
                            "needed", Integer.toString(needed),
                            "present", Integer.toString(ask.signedBy().size())));
        }
    }

    /** What the station kept is handed back before the person goes: staff and the person, or a guardian, sign. */
    static void areGivenBack(StayState stay, Set<Signatory> signedBy) {
        boolean byPerson = signedBy.contains(Signatory.RECIPIENT) || signedBy.contains(Signatory.GUARDIAN);
        boolean signed = byPerson && signedBy.contains(Signatory.STAFF);
        if (stay.belongings() == Belongings.KEPT && !signed) {
            throw new Refused(RefusalCode.BELONGINGS_NOT_RECONCILED);
        }
    }
}
