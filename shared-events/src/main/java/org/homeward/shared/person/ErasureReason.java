package org.homeward.shared.person;

/**
 * Why somebody's personal data is to be erased: what the Personal Information Protection Law of China asks for (Art. 47). A
 * code and no text, for it is kept when everything else is gone.
 */
public enum ErasureReason {
    /** What it was collected for is reached, cannot be reached, or needs it no more (No. 1). */
    PURPOSE_REACHED,
    /** The time for which it has to be kept is over (No. 2). */
    RETENTION_OVER,
    /** The person, or whoever speaks for them, took the consent back (No. 3). */
    CONSENT_WITHDRAWN,
    /** It should not have been collected, or not so (No. 4). */
    UNLAWFUL,
    /** A court or an authority ordered it (No. 5). */
    ORDERED
}
