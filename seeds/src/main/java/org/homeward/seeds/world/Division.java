package org.homeward.seeds.world;

import org.jspecify.annotations.Nullable;

/**
 * One administrative division of China.
 *
 * @param code six digits as in GB/T 2260, with zeros for the levels below
 * @param name official Chinese name without the names above it
 * @param level province, prefecture or county
 * @param parentCode code of the division above, null for a province
 */
public record Division(
        String code,
        String name,
        DivisionLevel level,
        @Nullable String parentCode) {

    /** The first two digits, which name the province. */
    public String provinceDigits() {
        return code.substring(0, 2);
    }
}
