package org.homeward.platform.access;

import static org.homeward.shared.kernel.SensitiveKind.HEALTH;
import static org.homeward.shared.kernel.SensitiveKind.ID_NUMBER;
import static org.homeward.shared.kernel.SensitiveKind.PHONE;
import static org.homeward.shared.kernel.SensitiveKind.PLACE;
import static org.homeward.shared.kernel.SensitiveKind.PROTECTION;
import static org.homeward.shared.kernel.SensitiveKind.REPORTER;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.homeward.shared.kernel.Role;
import org.homeward.shared.kernel.SensitiveKind;

/**
 * Who sees which sort of hidden fact, and whether at all. What is not listed is never shown.
 *
 * <p>Who answers for somebody sees most of it, but only after saying what for. A guest, who reaches a file because another
 * station asked for something, sees what that needs, and so does who travels with somebody: whom to call, where they were, and
 * what a doctor said. Only what a partner itself wrote down is open to it.
 */
public final class MaskPolicy {

    /** How a sort of fact is shown. */
    public enum Sight {
        /** At once. */
        OPEN,
        /** After the viewer said what for. */
        ON_PURPOSE,
        /** Not at all. */
        NEVER
    }

    private static final Set<SensitiveKind> EVERYTHING = EnumSet.allOf(SensitiveKind.class);
    private static final Map<Role, Set<SensitiveKind>> OPEN = new EnumMap<>(Role.class);
    private static final Map<Role, Set<SensitiveKind>> ON_PURPOSE = new EnumMap<>(Role.class);
    private static final Map<Role, Set<SensitiveKind>> FOR_GUESTS = new EnumMap<>(Role.class);

    static {
        OPEN.put(Role.PARTNER, EnumSet.of(ID_NUMBER, PHONE, REPORTER));
        ON_PURPOSE.put(Role.STATION_STAFF, EVERYTHING);
        ON_PURPOSE.put(Role.TRACING_OFFICER, EnumSet.of(ID_NUMBER, PHONE, PLACE, PROTECTION, REPORTER));
        ON_PURPOSE.put(Role.ESCORT, EnumSet.of(PHONE, PLACE, HEALTH));
        ON_PURPOSE.put(Role.CHILD_WELFARE_OFFICER, EVERYTHING);
        ON_PURPOSE.put(Role.SUPERVISOR, EVERYTHING);
        FOR_GUESTS.put(Role.STATION_STAFF, EnumSet.of(PHONE, PLACE, HEALTH, PROTECTION));
        FOR_GUESTS.put(Role.TRACING_OFFICER, EnumSet.of(PHONE, PLACE));
    }

    private MaskPolicy() {}

    /**
     * How somebody sees a sort of fact.
     *
     * @param guest whether another station answers for whom the fact is about
     */
    public static Sight sight(Role role, boolean guest, SensitiveKind kind) {
        if (OPEN.getOrDefault(role, Set.of()).contains(kind)) {
            return Sight.OPEN;
        }
        Set<SensitiveKind> shown = (guest ? FOR_GUESTS : ON_PURPOSE).getOrDefault(role, Set.of());
        return shown.contains(kind) ? Sight.ON_PURPOSE : Sight.NEVER;
    }
}
