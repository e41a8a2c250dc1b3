package org.homeward.shared.access;

import org.homeward.shared.kernel.MessageName;

/**
 * How many emergencies nobody has reviewed yet.
 *
 * @param count how many, at all stations
 */
@MessageName("access.glass-waiting")
public record GlassWaiting(int count) {}
