package org.homeward.shared.person;

/** How a relative is related to the person of the file. */
public enum Relation {
    MOTHER,
    FATHER,
    SON,
    DAUGHTER,
    BROTHER,
    SISTER,
    HUSBAND,
    WIFE,
    GRANDMOTHER,
    GRANDFATHER,
    AUNT,
    UNCLE,
    GUARDIAN,
    OTHER_FAMILY,
    OTHER_NON_FAMILY
}
