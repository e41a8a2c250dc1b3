package org.homeward.command.kernel;

import java.time.Instant;
import java.util.Map;
import org.homeward.shared.kernel.RefusalCode;
import org.homeward.shared.kernel.Refused;
import org.jspecify.annotations.Nullable;

/** The order in which things happened in the world, whenever they were written down. */
public final class TimeOrder {

    private TimeOrder() {}

    /**
     * What ends something did not happen before that began; it may be written down as late as anybody likes.
     *
     * @param began when that began; absent when nobody knows
     * @throws Refused with {@link RefusalCode#OCCURRED_BEFORE_WHAT_IT_ENDS}
     */
    public static void notBeforeItBegan(@Nullable Instant began, Instant occurredAt) {
        if (began != null && occurredAt.isBefore(began)) {
            throw new Refused(RefusalCode.OCCURRED_BEFORE_WHAT_IT_ENDS, Map.of("began", began.toString()));
        }
    }
}
