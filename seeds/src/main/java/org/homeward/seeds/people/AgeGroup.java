package org.homeward.seeds.people;

/** The three groups that the demo world is balanced by: 8 % under 18, 30 % from 60 on, the rest between. */
public enum AgeGroup {
    CHILD,
    ADULT,
    OLDER;

    /** The group of somebody of that age in completed years. */
    public static AgeGroup of(int years) {
        if (years < 18) {
            return CHILD;
        }
        return years < 60 ? ADULT : OLDER;
    }
}
