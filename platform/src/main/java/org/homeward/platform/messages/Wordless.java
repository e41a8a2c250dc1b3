package org.homeward.platform.messages;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A fault as it may stand in a log: of what kind it is, what caused it, and where. Its own words are left out, because a
 * driver or a reader of JSON quotes in them the value it stumbled over, and that may be somebody's name.
 */
public final class Wordless extends Exception {

    private static final long serialVersionUID = 1L;

    private Wordless(Throwable thrown, @Nullable Wordless cause) {
        super(thrown.getClass().getName(), cause);
        setStackTrace(thrown.getStackTrace());
    }

    /** The same fault without words, with its causes and with what was suppressed. */
    public static Wordless of(Throwable thrown) {
        return of(thrown, Collections.newSetFromMap(new IdentityHashMap<>()));
    }

    /** Some causes lead back to themselves. */
    private static Wordless of(Throwable thrown, Set<Throwable> told) {
        told.add(thrown);
        Throwable cause = thrown.getCause();
        Wordless wordless = new Wordless(thrown, cause == null || told.contains(cause) ? null : of(cause, told));
        for (Throwable suppressed : thrown.getSuppressed()) {
            if (!told.contains(suppressed)) {
                wordless.addSuppressed(of(suppressed, told));
            }
        }
        return wordless;
    }
}
