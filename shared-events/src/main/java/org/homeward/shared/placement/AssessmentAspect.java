package org.homeward.shared.placement;

/** What an assessment looks at. */
public enum AssessmentAspect {
    /** The home of the relative or of the family. */
    HOME,
    /** Those who want to adopt, by a team. */
    ADOPTERS,
    /** The notice by which parents who were not found are looked for in public before an adoption; its day is the first. */
    PUBLIC_NOTICE,
    /** The decision by which somebody is guardian for good, named by its number. */
    LONG_TERM_GUARDIANSHIP,
    /** What the person needs. */
    NEEDS
}
