package org.homeward.ui.access;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.homeward.shared.kernel.Region;
import org.homeward.shared.kernel.Role;
import org.jspecify.annotations.Nullable;

/**
 * An account as somebody wants it, and what has to fit.
 *
 * @param username    3 to 40 small letters, digits, dots and hyphens
 * @param displayName 60 characters at most
 * @param staffNumber 2 to 40 letters, digits and hyphens; kept in capitals
 * @param role        any but that of the program
 * @param station     where, or nowhere
 * @param region      a region instead of a station, for the roles that may have one
 */
record NewAccount(
        String username,
        String displayName,
        String staffNumber,
        Role role,
        @Nullable String station,
        @Nullable String region) {

    static final int LONGEST_NAME = 60;

    private static final Pattern USERNAME = Pattern.compile("[a-z][a-z0-9.-]{2,39}");
    private static final Pattern STAFF_NUMBER = Pattern.compile("[A-Z0-9-]{2,40}");
    private static final Set<Role> REGIONAL = Set.of(Role.CHILD_WELFARE_OFFICER, Role.SUPERVISOR, Role.AUDITOR);
    private static final int ID_BYTES = 6;

    NewAccount {
        staffNumber = staffNumber.strip().toUpperCase(Locale.ROOT);
    }

    /** What does not fit. */
    record Unfit(String code, String field) {}

    /** What does not fit first, if anything. */
    @Nullable
    Unfit unfit() {
        if (!USERNAME.matcher(username).matches()) {
            return new Unfit("ACCOUNT_NAME_UNFIT", "username");
        }
        if (!STAFF_NUMBER.matcher(staffNumber).matches()) {
            return new Unfit("STAFF_NUMBER_UNFIT", "staffNumber");
        }
        return unfit(displayName, role, station, region);
    }

    /** The same of what may be changed later. */
    static @Nullable Unfit unfit(String displayName, Role role, @Nullable String station, @Nullable String region) {
        if (displayName.isBlank() || displayName.length() > LONGEST_NAME) {
            return new Unfit("NAME_UNFIT", "displayName");
        }
        if (region != null && (station != null || !REGIONAL.contains(role) || !Region.isOne(region))) {
            return new Unfit("REGION_UNFIT", "region");
        }
        return role == Role.SYSTEM ? new Unfit("ROLE_NOT_OF_A_PERSON", "role") : null;
    }

    /** The account, with an id of its own, a first password to come and no second factor yet. */
    Account made(SecureRandom random) {
        byte[] id = new byte[ID_BYTES];
        random.nextBytes(id);
        String actor = "actor-" + HexFormat.of().formatHex(id);
        return new Account(
                actor, username, displayName.strip(), role, station, region, "", true, true, false, 0, staffNumber);
    }
}
