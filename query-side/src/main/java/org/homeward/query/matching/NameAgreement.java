package org.homeward.query.matching;

import org.homeward.shared.missing.Agreement;
import org.homeward.shared.missing.MatchHow;

/** How two names agree, and what that is worth. */
record NameAgreement(double worth, MatchHow how) {

    NameAgreement or(NameAgreement other) {
        return other.worth > worth ? other : this;
    }

    Agreement agreement() {
        if (how == MatchHow.SAME_CHARACTERS) {
            return Agreement.SAME;
        }
        return how == MatchHow.OTHER_NAME ? Agreement.DIFFERENT : Agreement.CLOSE;
    }
}
