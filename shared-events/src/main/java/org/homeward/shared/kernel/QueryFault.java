package org.homeward.shared.kernel;

/** A question that cannot be answered now or to this viewer. Its code is stable; nothing in it is personal. */
public final class QueryFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why there is no answer. */
    @MessageName("kernel.query-fault")
    public enum Code {
        NOT_FOUND,
        FORBIDDEN,
        STALE,
        REBUILDING,
        BAD_CURSOR,
        BAD_FILTER,
        /** The password or the second factor was given too long ago for this. */
        FRESH_SIGN_IN_NEEDED
    }

    private final Code code;

    /** Says why. */
    public QueryFault(Code code) {
        super(code.name(), null, false, false);
        this.code = code;
    }

    /** Why. */
    public Code code() {
        return code;
    }
}
