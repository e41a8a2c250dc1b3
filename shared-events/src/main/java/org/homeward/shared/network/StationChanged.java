package org.homeward.shared.network;

import org.homeward.shared.kernel.FacilityId;
import org.homeward.shared.kernel.MessageName;

/**
 * Something changed at a station: a person's file, or a bed. Whoever may see it asks for it.
 *
 * @param station which
 */
@MessageName("network.station-changed")
public record StationChanged(FacilityId station) {}
