package org.homeward.seeds.people;

/** How a file of the demo world goes, told by its end. */
public enum StoryKind {
    REFUSED,
    LEFT_BY_OWN_WISH,
    LEFT_WITHOUT_NOTICE,
    RETURNED_BY_TICKET,
    FETCHED_BY_KIN,
    ESCORTED_HOME,
    HOSPITAL_FIRST,
    FAMILY_TRACED,
    LONG_STAY_UNIDENTIFIED,
    SETTLED_IN_FACILITY,
    CHILD_PROTECTION,
    CHILD_IN_STATE_CARE,
    DIED_IN_CARE
}
