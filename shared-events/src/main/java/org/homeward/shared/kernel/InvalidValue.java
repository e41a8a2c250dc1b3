package org.homeward.shared.kernel;

/**
 * A text or number that no command can carry, found while it is read into its type.
 *
 * <p>The message says what was expected and never repeats what was given, which may be personal.
 */
public final class InvalidValue extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** Why a value was not taken. */
    public enum Reason {
        MALFORMED_ID,
        EMPTY,
        TOO_LONG,
        FORBIDDEN_CHARACTER,
        OUT_OF_RANGE,
        CHECK_DIGIT,
        CONTRADICTORY,
        /** It is what stands in the place of a hidden value, sent back as if it were the value. */
        MASKED
    }

    private final Reason reason;

    /** Tells why, and what would have been right. */
    public InvalidValue(Reason reason, String expected) {
        super(expected);
        this.reason = reason;
    }

    /** The reason as a stable code. */
    public Reason reason() {
        return reason;
    }
}
