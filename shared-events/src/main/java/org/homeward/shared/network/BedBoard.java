package org.homeward.shared.network;

import java.util.List;
import org.homeward.shared.kernel.FacilityId;
import org.homeward.shared.kernel.MessageName;

/**
 * All beds of a station.
 *
 * @param station which
 * @param zones   its open zones
 */
@MessageName("network.bed-board")
public record BedBoard(FacilityId station, List<ZoneFile> zones) {}
