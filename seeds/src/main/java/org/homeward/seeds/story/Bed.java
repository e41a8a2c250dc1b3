package org.homeward.seeds.story;

import org.homeward.shared.kernel.BedZoneId;
import org.homeward.shared.network.BedNumber;

/**
 * A bed of a station.
 *
 * @param zone   the zone it stands in
 * @param number the number on it
 */
public record Bed(BedZoneId zone, BedNumber number) {}
