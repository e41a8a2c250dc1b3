package org.homeward.command.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.homeward.command.intake.StayState.Granted;
import org.homeward.command.kernel.Context;
import org.homeward.shared.kernel.ActorId;
import org.homeward.shared.kernel.RefusalCode;
import org.homeward.shared.kernel.Refused;
import org.homeward.shared.policy.PolicyKey;

/** A longer stay is asked for by one person and granted by another. */
final class ExtensionRules {

    private ExtensionRules() {}

    /**
     * What was asked for.
     *
     * @param until the new last day
     * @param by    who asked
     */
    record Proposed(LocalDate until, ActorId by) {}

    static void noneIsProposed(StayState stay) {
        LocalDate until = stay.extension().proposedUntil();
        if (until != null) {
            throw new Refused(RefusalCode.EXTENSION_ALREADY_PROPOSED, Map.of("until", until.toString()));
        }
    }

    static Proposed proposed(StayState stay) {
        LocalDate until = stay.extension().proposedUntil();
        ActorId by = stay.extension().proposedBy();
        if (until == null || by == null) {
            throw new Refused(RefusalCode.EXTENSION_NOT_PROPOSED);
        }
        return new Proposed(until, by);
    }

    /** An extension ends after the day that already holds. */
    static void reachesFurther(StayState stay, LocalDate until, Context context) {
        LocalDate holds = lastDay(stay, context);
        if (!until.isAfter(holds)) {
            throw new Refused(RefusalCode.EXTENSION_DOES_NOT_EXTEND, Map.of("until", holds.toString()));
        }
    }

    /** The clock of the stay stands still in hospital, so time there moves its last day. */
    private static LocalDate lastDay(StayState stay, Context context) {
        Granted granted = stay.extension().granted();
        if (granted != null) {
            return granted.lastDay(stay.hospital().until(context.now()), context.zone());
        }
        Instant registered = stay.registeredAt();
        Instant start = (registered == null ? stay.requestedAt() : registered)
                .plus(stay.hospital().until(context.now()));
        return context.policy()
                .due(PolicyKey.STAY_MAX, start)
                .map(due -> due.lastDay(context.zone()))
                .orElse(context.dayOf(start));
    }
}
