package org.homeward.command.kernel;

import org.homeward.shared.kernel.BedZoneId;
import org.homeward.shared.network.BedNumber;

/**
 * Where somebody sleeps.
 *
 * @param zone   the zone
 * @param number the bed in it
 */
public record Bed(BedZoneId zone, BedNumber number) {}
