package org.homeward.command.tracing;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.homeward.command.kernel.Context;
import org.homeward.command.person.PersonState;
import org.homeward.command.tracing.TracingState.Kinship;
import org.homeward.shared.kernel.ActorId;
import org.homeward.shared.kernel.RefusalCode;
import org.homeward.shared.kernel.Refused;
import org.homeward.shared.tracing.EscalationLevel;
import org.homeward.shared.tracing.RovingMethod;
import org.homeward.shared.tracing.TracingAim;
import org.homeward.shared.tracing.TracingOutcome;
import org.homeward.shared.tracing.TracingPhase;
import org.jspecify.annotations.Nullable;

/** When tracing begins, rests, goes further up, and ends. */
final class TracingRules {

    private TracingRules() {}

    static void isNotBegun(PersonState person) {
        TracingPhase phase = person.tracing().phase();
        if (phase != null) {
            throw new Refused(RefusalCode.TRACING_ALREADY_OPENED, Map.of("phase", phase.name()));
        }
    }

    /** Nobody looks for who a person is whose identity is proven; the family may still be looked for. */
    static void aimIsStillToBeReached(PersonState person, TracingAim aim) {
        if (aim == TracingAim.IDENTITY && !person.isUnidentified()) {
            throw new Refused(RefusalCode.TRACING_OF_IDENTIFIED);
        }
    }

    static void isIn(PersonState person, TracingPhase needed) {
        TracingPhase phase = person.tracing().phase();
        if (phase != needed) {
            throw new Refused(
                    RefusalCode.TRACING_NOT_IN_THIS_PHASE,
                    Map.of("phase", phase == null ? "NONE" : phase.name(), "needed", needed.name()));
        }
    }

    /** Open, or resting: a step that nobody outside notices may be written down while it rests. */
    static void goesOn(PersonState person) {
        TracingPhase phase = person.tracing().phase();
        if (!person.tracing().goesOn()) {
            throw new Refused(RefusalCode.TRACING_NOT_OPEN, Map.of("phase", phase == null ? "NONE" : phase.name()));
        }
    }

    /** A visit on which nothing was tried was none, and would only look as if somebody had searched. */
    static void somethingWasTried(Set<RovingMethod> methods) {
        if (methods.isEmpty()) {
            throw new Refused(RefusalCode.VISIT_TRIED_NOTHING);
        }
    }

    static void goesFurtherUp(PersonState person, EscalationLevel level) {
        EscalationLevel reached = person.tracing().escalatedTo();
        if (reached != null && level.compareTo(reached) <= 0) {
            throw new Refused(RefusalCode.ESCALATION_NOT_HIGHER, Map.of("level", reached.name()));
        }
    }

    static Instant policeAsked(PersonState person) {
        Instant asked = person.tracing().policeAsked();
        if (asked == null) {
            throw new Refused(RefusalCode.POLICE_CHECK_NOT_REQUESTED);
        }
        return asked;
    }

    /** Two people end it: whoever accepted the proof, and whoever closes. */
    static void isProvenBySomebodyElse(PersonState person, TracingOutcome outcome, Context context) {
        switch (outcome) {
            case IDENTIFIED -> closedByAnother(person.verifiedBy(), RefusalCode.CLOSING_UNIDENTIFIED, context);
            case REUNITED -> closedByAnother(verifier(person, context), RefusalCode.CLOSING_WITHOUT_KIN, context);
        }
    }

    private static void closedByAnother(@Nullable ActorId prover, RefusalCode unproven, Context context) {
        if (prover == null) {
            throw new Refused(unproven);
        }
        context.isNot(prover);
    }

    /** Of several relatives, one who was confirmed by somebody else is enough. */
    private static @Nullable ActorId verifier(PersonState person, Context context) {
        ActorId found = null;
        for (Kinship kinship : person.tracing().kin().values()) {
            if (kinship.verified() && (found == null || found.equals(context.actor()))) {
                found = kinship.by();
            }
        }
        return found;
    }
}
