package org.homeward.shared.person;

/** On which side of the body, from the person's own view. */
public enum BodySide {
    LEFT,
    RIGHT,
    MIDDLE
}
