package org.homeward.platform.messages;

import org.homeward.shared.kernel.MessageName;

/**
 * Two writers met on one stream, on its way across the bus: nothing was changed, and the command is worth another try.
 *
 * <p>Axon Server carries no types of exceptions, only details; without this a conflict would arrive as a fault.
 */
@MessageName("kernel.conflict")
public record Conflict() {}
