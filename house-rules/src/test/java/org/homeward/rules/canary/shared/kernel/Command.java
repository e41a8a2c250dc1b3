package org.homeward.rules.canary.shared.kernel;

/** The root of the canaries' commands. */
public interface Command {}
