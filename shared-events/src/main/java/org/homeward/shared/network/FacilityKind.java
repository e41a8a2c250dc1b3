package org.homeward.shared.network;

/** What kind of institution a facility is. */
public enum FacilityKind {
    RESCUE_STATION,
    MINORS_PROTECTION_CENTRE,
    CHILD_WELFARE_INSTITUTION,
    CHILDRENS_VILLAGE,
    SOCIAL_WELFARE_INSTITUTION,
    PSYCHIATRIC_HOSPITAL,
    HOSPITAL,
    ELDER_HOME,
    ENTRUSTED_CARE_HOME;

    /** Whether people who ask for help are taken in at the door: a rescue station, and the centre that is one for minors. */
    public boolean takesSeekersIn() {
        return switch (this) {
            case RESCUE_STATION, MINORS_PROTECTION_CENTRE -> true;
            case CHILD_WELFARE_INSTITUTION,
                    CHILDRENS_VILLAGE,
                    SOCIAL_WELFARE_INSTITUTION,
                    PSYCHIATRIC_HOSPITAL,
                    HOSPITAL,
                    ELDER_HOME,
                    ENTRUSTED_CARE_HOME -> false;
        };
    }
}
