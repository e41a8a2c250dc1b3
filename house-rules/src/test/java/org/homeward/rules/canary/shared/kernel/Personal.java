package org.homeward.rules.canary.shared.kernel;

/** Something personal. */
public record Personal<T>(T value) {}
