package org.homeward.shared.placement;

/** In which way somebody is looked after who cannot go home yet. */
public enum PlacementType {
    /** Stays in the station for good while nobody knows who the person is. */
    STATION_BED,
    /** Treated in hospital; whatever placement there was before is kept for the return. */
    HOSPITAL,
    /** Looked after by a home that the station entrusts with it (托养). */
    ENTRUSTED_CARE,
    /** A child in a family that an institution supervises (家庭寄养). */
    FOSTER,
    CHILD_WELFARE_INSTITUTION,
    MINORS_PROTECTION_CENTRE,
    /** A child in a house of a children's village, with a carer of its own. */
    CHILDRENS_VILLAGE,
    /** With a relative whose kinship is verified (亲属抚养). */
    KIN_CARE,
    ELDER_HOME,
    SOCIAL_WELFARE_INSTITUTION,
    /** Settled for good, with a household registration of its own (落户安置). */
    SETTLEMENT_WITH_HUKOU,
    /** Lives alone and is looked in on. */
    SUPERVISED_INDEPENDENT_LIVING,
    /** A child of a family that takes it as its own. */
    ADOPTION;

    /** Whether it lies over another placement, which is kept meanwhile. */
    public boolean isOverlay() {
        return this == HOSPITAL;
    }

    /** Whether the person leaves the station for it. */
    public boolean endsStay() {
        return this != STATION_BED && this != HOSPITAL;
    }

    /** Whether it begins before it is approved, because a trial comes first. */
    public boolean beginsAsTrial() {
        return this == FOSTER || this == ADOPTION;
    }

    /** Whether a bed of the facility is taken for it. */
    public boolean takesBed() {
        return switch (this) {
            case ENTRUSTED_CARE,
                    CHILD_WELFARE_INSTITUTION,
                    MINORS_PROTECTION_CENTRE,
                    CHILDRENS_VILLAGE,
                    ELDER_HOME,
                    SOCIAL_WELFARE_INSTITUTION,
                    SETTLEMENT_WITH_HUKOU -> true;
            case STATION_BED, HOSPITAL, FOSTER, KIN_CARE, SUPERVISED_INDEPENDENT_LIVING, ADOPTION -> false;
        };
    }

    /** Whether a facility looks after the person, or after those who do. */
    public boolean needsFacility() {
        return this != KIN_CARE && this != ADOPTION;
    }
}
