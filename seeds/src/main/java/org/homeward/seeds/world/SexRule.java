package org.homeward.seeds.world;

/** Whom a zone lodges, by sex. */
public enum SexRule {
    FEMALE,
    MALE,
    ANY
}
