package org.homeward.shared.network;

import java.time.Instant;
import org.homeward.shared.kernel.MessageName;
import org.homeward.shared.kernel.StationRequestId;

/**
 * A request that nobody answered in time, which is not written down.
 *
 * @param requestId which
 * @param answerDue the first instant at which an answer was late
 */
@MessageName("request.unanswered")
public record UnansweredRequest(StationRequestId requestId, Instant answerDue) {}
