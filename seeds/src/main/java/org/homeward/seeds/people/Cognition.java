package org.homeward.seeds.people;

/** How far a person can speak for himself or herself on arrival, as the desk sees it; no diagnosis. */
public enum Cognition {
    CLEAR,
    CONFUSED,
    INTELLECTUAL_DISABILITY,
    DEMENTIA,
    /** Does not speak or cannot be understood; infants too. */
    NOT_COMMUNICATING
}
