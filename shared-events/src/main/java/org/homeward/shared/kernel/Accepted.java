package org.homeward.shared.kernel;

/**
 * The answer to a command that was carried out.
 *
 * @param stream  whose stream it was decided on
 * @param version the version of that stream afterwards: the sequence of its last event
 */
@MessageName("kernel.accepted")
public record Accepted(String stream, long version) {}
