package org.homeward.query.matching;

/** How two names agree, and what that is worth. */
record NameAgreement(double worth, How how) {

    NameAgreement or(NameAgreement other) {
        return other.worth > worth ? other : this;
    }

    Agreement agreement() {
        if (how == How.SAME_CHARACTERS) {
            return Agreement.SAME;
        }
        return how == How.OTHER_NAME ? Agreement.DIFFERENT : Agreement.CLOSE;
    }
}
