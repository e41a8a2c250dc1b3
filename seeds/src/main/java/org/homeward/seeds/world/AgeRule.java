package org.homeward.seeds.world;

/** Whom a zone lodges, by age: a child is under 18. */
public enum AgeRule {
    CHILD,
    ADULT,
    ANY
}
