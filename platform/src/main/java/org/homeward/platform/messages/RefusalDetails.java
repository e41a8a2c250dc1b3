package org.homeward.platform.messages;

import java.util.Map;
import org.homeward.shared.kernel.MessageName;
import org.homeward.shared.kernel.RefusalCode;
import org.homeward.shared.kernel.Refused;

/**
 * A refusal on its way across the bus.
 *
 * @param code  which rule
 * @param facts what the rule looked at
 */
@MessageName("kernel.refused")
public record RefusalDetails(RefusalCode code, Map<String, String> facts) {

    /** What a refusal says. */
    public static RefusalDetails of(Refused refused) {
        return new RefusalDetails(refused.code(), refused.facts());
    }
}
