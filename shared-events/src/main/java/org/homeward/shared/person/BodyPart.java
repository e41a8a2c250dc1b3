package org.homeward.shared.person;

/** Where on the body something is, as closely as two people who describe the same person would agree. */
public enum BodyPart {
    HEAD,
    FOREHEAD,
    EYE,
    EAR,
    NOSE,
    MOUTH,
    CHIN,
    CHEEK,
    NECK,
    SHOULDER,
    ARM,
    HAND,
    CHEST,
    BELLY,
    BACK,
    HIP,
    LEG,
    KNEE,
    FOOT
}
