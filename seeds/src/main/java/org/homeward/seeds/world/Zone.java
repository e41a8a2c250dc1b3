package org.homeward.seeds.world;

/**
 * A part of a site where people of one group sleep.
 *
 * @param code unique within the site
 * @param beds how many people it can lodge, at least 1
 */
public record Zone(String code, Wording name, ZoneKind kind, SexRule sex, AgeRule age, int beds) {
    public Zone {
        if (beds < 1) {
            throw new IllegalArgumentException("Zone " + code + " has no bed");
        }
    }
}
