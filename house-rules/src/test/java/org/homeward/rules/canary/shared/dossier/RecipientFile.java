package org.homeward.rules.canary.shared.dossier;

/** A view. */
public record RecipientFile(String name) {}
