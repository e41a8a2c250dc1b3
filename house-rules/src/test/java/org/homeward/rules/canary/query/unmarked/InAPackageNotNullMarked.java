package org.homeward.rules.canary.query.unmarked;

@SuppressWarnings("RequireExplicitNullMarking")
final class InAPackageNotNullMarked {}
