package org.homeward.command.returnhome;

import java.time.LocalDate;
import java.util.Map;
import org.homeward.shared.kernel.RefusalCode;
import org.homeward.shared.kernel.Refused;
import org.jspecify.annotations.Nullable;

/** Whether somebody has looked as often as it was promised. */
final class FollowUpRules {

    private FollowUpRules() {}

    /** Somebody may look at any time; what counts for a day that was promised counts once. */
    static void isDue(Journey journey, @Nullable LocalDate day) {
        if (day == null) {
            return;
        }
        if (!journey.followUp().due().contains(day)) {
            throw new Refused(RefusalCode.FOLLOW_UP_NOT_DUE, Map.of("dueOn", day.toString()));
        }
        if (journey.followUp().done().contains(day)) {
            throw new Refused(RefusalCode.FOLLOW_UP_ALREADY_RECORDED, Map.of("dueOn", day.toString()));
        }
    }

    static void areDone(Journey journey) {
        if (journey.followUp().isOpen()) {
            throw new Refused(RefusalCode.FOLLOW_UPS_OPEN);
        }
    }
}
