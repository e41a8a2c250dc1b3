package org.homeward.rules.canary.query.person;

/** A view as it should be. */
public record SoundView(String personId) {}
