package org.homeward.command.returnhome;

import java.util.Map;
import org.homeward.command.kernel.Context;
import org.homeward.command.kernel.FareLimit;
import org.homeward.command.person.PersonState;
import org.homeward.shared.kernel.RefusalCode;
import org.homeward.shared.kernel.Refused;
import org.homeward.shared.kernel.ShortText;
import org.homeward.shared.policy.PolicyKey;
import org.homeward.shared.returnhome.BoardingStep;
import org.homeward.shared.returnhome.JourneyCommand.IssueTravelVoucher;
import org.homeward.shared.returnhome.VoucherKind;
import org.jspecify.annotations.Nullable;

/** What somebody needs to travel: health, and something to travel with. */
final class TravelRules {

    private TravelRules() {}

    /** Where a doctor had to look at the person, a doctor says whether they can travel. */
    static void isFit(PersonState person, Journey journey, Context context) {
        if (person.hasMedicalFlag() && context.policy().holds(PolicyKey.ESCORT_FITNESS) && !journey.fit()) {
            throw new Refused(RefusalCode.FITNESS_NOT_CERTIFIED);
        }
    }

    static void noVoucherIsValid(Journey journey) {
        ShortText valid = journey.papers().valid();
        if (valid != null) {
            throw new Refused(RefusalCode.VOUCHER_STILL_VALID, Map.of("voucher", valid.value()));
        }
    }

    static void numberIsNew(Journey journey, ShortText number) {
        if (journey.papers().used().contains(number)) {
            throw new Refused(RefusalCode.VOUCHER_NUMBER_USED);
        }
    }

    /** Whoever changes on the way is told where, and whom to turn to there. */
    static void transferIsExplained(IssueTravelVoucher ask, Context context) {
        if (!ask.direct() && ask.transfer() == null && context.policy().holds(PolicyKey.LEAVE_TICKET)) {
            throw new Refused(RefusalCode.VOUCHER_WITHOUT_TRANSFER);
        }
    }

    static void cashIsWithinLimit(IssueTravelVoucher ask, Context context) {
        if (ask.kind() != VoucherKind.CASH) {
            return;
        }
        if (ask.amount() == null) {
            throw new Refused(RefusalCode.VOUCHER_WITHOUT_AMOUNT);
        }
        FareLimit.isKept(ask.amount(), context);
    }

    static void isValid(Journey journey, @Nullable ShortText number) {
        ShortText valid = journey.papers().valid();
        if (valid == null || (number != null && !valid.equals(number))) {
            throw new Refused(RefusalCode.VOUCHER_NOT_FOUND);
        }
    }

    static void stepIsNext(Journey journey, BoardingStep step) {
        BoardingStep next = BoardingStep.after(journey.boarded());
        if (step != next) {
            throw new Refused(RefusalCode.BOARDING_STEP_OUT_OF_ORDER, Map.of("next", next == null ? "" : next.name()));
        }
    }
}
