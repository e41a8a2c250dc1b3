package org.homeward.command.kernel;

import java.math.BigDecimal;
import java.util.Map;
import org.homeward.shared.kernel.RefusalCode;
import org.homeward.shared.kernel.Refused;
import org.homeward.shared.policy.PolicyKey;
import org.jspecify.annotations.Nullable;

/** No cash is given, but for a short distance in a special case, up to a limit. */
public final class FareLimit {

    private FareLimit() {}

    /**
     * Refuses more cash than the policy pack allows.
     *
     * @param fare how much is given; absent when nothing is
     * @throws Refused with {@link RefusalCode#FARE_ABOVE_LIMIT}
     */
    public static void isKept(@Nullable BigDecimal fare, Context context) {
        BigDecimal limit = context.policy().money(PolicyKey.LEAVE_CASH).sum();
        if (fare != null && fare.compareTo(limit) > 0) {
            throw new Refused(RefusalCode.FARE_ABOVE_LIMIT, Map.of("limit", limit.toPlainString()));
        }
    }
}
