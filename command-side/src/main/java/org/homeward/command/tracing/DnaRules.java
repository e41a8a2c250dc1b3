package org.homeward.command.tracing;

import java.util.Map;
import org.homeward.command.person.PersonState;
import org.homeward.command.tracing.TracingState.Dna;
import org.homeward.shared.kernel.RefusalCode;
import org.homeward.shared.kernel.Refused;
import org.homeward.shared.tracing.DnaStep;

/** One comparison of DNA at a time, and only where it is needed. */
final class DnaRules {

    private DnaRules() {}

    /** Somebody who is known gives no sample, unless there is a sign of trafficking. */
    static void isNeeded(PersonState person) {
        if (!person.isUnidentified() && !person.isSuspectedTrafficked()) {
            throw new Refused(RefusalCode.DNA_OF_IDENTIFIED);
        }
    }

    static void isNotUnderWay(PersonState person) {
        Dna dna = person.tracing().dna();
        if (dna != null && dna.step() != DnaStep.ANSWERED) {
            throw new Refused(
                    RefusalCode.DNA_ALREADY_REQUESTED, Map.of("step", dna.step().name()));
        }
    }

    static Dna at(PersonState person, DnaStep needed) {
        Dna dna = person.tracing().dna();
        if (dna == null || dna.step() != needed) {
            throw new Refused(
                    needed == DnaStep.REQUESTED ? RefusalCode.DNA_NOT_REQUESTED : RefusalCode.DNA_NOT_SAMPLED);
        }
        return dna;
    }
}
