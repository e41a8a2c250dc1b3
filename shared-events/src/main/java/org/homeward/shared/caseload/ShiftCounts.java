package org.homeward.shared.caseload;

import java.time.Instant;
import org.homeward.shared.kernel.FacilityId;
import org.homeward.shared.kernel.MessageName;

/**
 * What happened at a station in a span of time, by when it happened.
 *
 * @param station    which
 * @param from       the first instant
 * @param to         the first instant after it
 * @param requested  people who asked for help or were brought
 * @param registered people who were registered
 * @param departed   stays that ended
 * @param present    people who are in the station at {@code to}
 */
@MessageName("caseload.shift-counts")
public record ShiftCounts(
        FacilityId station, Instant from, Instant to, long requested, long registered, long departed, long present) {}
