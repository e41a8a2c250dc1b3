package org.homeward.command.tracing;

import org.homeward.command.person.PersonState;
import org.homeward.command.tracing.TracingState.Lead;
import org.homeward.shared.kernel.LeadId;
import org.homeward.shared.kernel.RefusalCode;
import org.homeward.shared.kernel.Refused;

/** A lead is written down once and ruled out once. */
final class LeadRules {

    private LeadRules() {}

    static void isNew(PersonState person, LeadId lead) {
        if (person.tracing().knows(lead)) {
            throw new Refused(RefusalCode.LEAD_ALREADY_RECORDED);
        }
    }

    static Lead standing(PersonState person, LeadId id) {
        Lead lead = person.tracing().leads().get(id);
        if (lead == null) {
            throw new Refused(RefusalCode.LEAD_NOT_FOUND);
        }
        if (lead.ruledOut()) {
            throw new Refused(RefusalCode.LEAD_ALREADY_RULED_OUT);
        }
        return lead;
    }
}
