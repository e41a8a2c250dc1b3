package org.homeward.command.kernel;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.homeward.shared.kernel.ActorId;
import org.homeward.shared.kernel.Provenance;
import org.homeward.shared.kernel.RefusalCode;
import org.homeward.shared.kernel.Refused;
import org.homeward.shared.policy.PolicyPack;

/**
 * What a decision is given besides the state and the command, so that it needs no clock and no configuration.
 *
 * @param by     who asks, as what, from where, and when it reached us
 * @param policy the limits in force
 */
public record Context(Provenance by, PolicyPack policy) {

    /** Who asks. */
    public ActorId actor() {
        return by.actor();
    }

    /** The instant that counts as now. */
    public Instant now() {
        return by.now();
    }

    /** The day of an instant, where the stations are. */
    public LocalDate dayOf(Instant instant) {
        return instant.atZone(zone()).toLocalDate();
    }

    /** The time zone of the stations. */
    public ZoneId zone() {
        return policy.zone();
    }

    /**
     * Refuses what is said to have happened later than now.
     *
     * @throws Refused with {@link RefusalCode#OCCURRED_IN_FUTURE}
     */
    public void notInFuture(Instant occurredAt) {
        if (occurredAt.isAfter(now())) {
            throw new Refused(RefusalCode.OCCURRED_IN_FUTURE, Map.of("now", now().toString()));
        }
    }

    /**
     * Four eyes: refuses when the one who asks is the one who proposed.
     *
     * @throws Refused with {@link RefusalCode#SAME_PERSON_APPROVES}
     */
    public void isNot(ActorId proposer) {
        if (actor().equals(proposer)) {
            throw new Refused(RefusalCode.SAME_PERSON_APPROVES, Map.of("proposer", proposer.value()));
        }
    }
}
