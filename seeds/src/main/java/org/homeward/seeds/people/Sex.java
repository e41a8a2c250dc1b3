package org.homeward.seeds.people;

/** Sex as a clerk records it. */
public enum Sex {
    FEMALE,
    MALE
}
