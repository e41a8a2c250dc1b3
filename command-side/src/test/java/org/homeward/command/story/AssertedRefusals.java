package org.homeward.command.story;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.homeward.shared.kernel.RefusalCode;

/** The codes that decided or sent commands really led to, each asserted by a test of this run. */
public final class AssertedRefusals {

    private static final Set<RefusalCode> ASSERTED = Collections.synchronizedSet(EnumSet.noneOf(RefusalCode.class));

    private AssertedRefusals() {}

    /** What was asserted so far. */
    public static Set<RefusalCode> all() {
        synchronized (ASSERTED) {
            return ASSERTED.isEmpty() ? EnumSet.noneOf(RefusalCode.class) : EnumSet.copyOf(ASSERTED);
        }
    }

    static void add(RefusalCode code) {
        ASSERTED.add(code);
    }
}
