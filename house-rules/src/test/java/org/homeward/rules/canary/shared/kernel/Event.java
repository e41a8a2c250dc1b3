package org.homeward.rules.canary.shared.kernel;

/** The root of the canaries' events. */
public interface Event {}
