package org.homeward.rules.canary.shared.kernel;

/** An id. */
public record PersonId(String value) {}
