package org.homeward.seeds.world;

import java.util.List;

/**
 * One of the places an institution works at.
 *
 * @param code unique within the institution
 * @param opensInDays days from the day of loading until it opens; 0 when it is open already
 * @param zones empty where nobody sleeps
 */
public record Site(String code, Wording name, Wording address, int opensInDays, List<Zone> zones) {}
