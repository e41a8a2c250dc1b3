package org.homeward.command.deadline;

/** Something whose last time a clock begins with or is stopped by, and that no journey needs to remember for itself. */
enum Moment {
    /** A screening saw what a doctor must look at first, and nobody went to one since. */
    RED_FLAGS_SEEN,
    /** One person declined a request. */
    HELP_DECLINED,
    /** The police were told of the person. */
    POLICE_TOLD,
    /** A sign that the person was trafficked, abandoned or lost was written down, and some such sign still stands. */
    POLICE_MATTER_SUSPECTED,
    /** The person was compared with what is at hand. */
    QUICK_CHECKED,
    /** A notice was published, the person or the face was compared, or a roving team was with the person. */
    SEARCHED,
    /** Something was done to find out who the person is, or where the family is. */
    TRACING_WENT_ON,
    /** Tracing that rested or was over began again. */
    SEARCH_TAKEN_UP_AGAIN,
    /** The police were asked for DNA. */
    DNA_REQUESTED,
    /** The government allowed the settlement. */
    SETTLEMENT_APPROVED
}
