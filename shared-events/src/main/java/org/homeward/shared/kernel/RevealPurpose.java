package org.homeward.shared.kernel;

/** What somebody needs a hidden fact for, as a code that can be counted. */
public enum RevealPurpose {
    /** To find or reach the family. */
    FAMILY,
    /** To find out or prove who somebody is. */
    IDENTITY,
    /** To look after somebody, or to have them treated. */
    CARE,
    /** To keep somebody from harm. */
    PROTECTION,
    /** To hand somebody over, or a paper about them, to another body. */
    HANDOVER,
    /** To mend what stands on the file. */
    CORRECTION,
    /** To look after the work of others. */
    OVERSIGHT
}
