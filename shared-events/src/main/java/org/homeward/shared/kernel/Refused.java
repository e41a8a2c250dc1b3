package org.homeward.shared.kernel;

import java.util.Map;
import java.util.TreeMap;

/**
 * A command that a rule does not allow. Nothing was changed.
 *
 * <p>It carries a code and plain facts, never a sentence: the wording belongs to the reader's language. Facts hold ids,
 * counts, codes and instants; never a name or anything else that is personal.
 */
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final RefusalCode code;
    private final transient Map<String, String> facts;

    /** Refuses with a code alone. */
    public Refused(RefusalCode code) {
        this(code, Map.of());
    }

    /** Refuses with a code and the facts that let the desk explain it. */
    public Refused(RefusalCode code, Map<String, String> facts) {
        super(code.name(), null, false, false);
        this.code = code;
        this.facts = Map.copyOf(facts);
    }

    /** Which rule does not allow it. */
    public RefusalCode code() {
        return code;
    }

    /** What the rule looked at, in the order of the names. */
    public Map<String, String> facts() {
        return new TreeMap<>(facts);
    }
}
