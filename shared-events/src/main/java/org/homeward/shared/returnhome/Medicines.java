package org.homeward.shared.returnhome;

/** Whether the medicines a person needs went with them. */
public enum Medicines {
    NONE_NEEDED,
    HANDED_OVER,
    MISSING
}
