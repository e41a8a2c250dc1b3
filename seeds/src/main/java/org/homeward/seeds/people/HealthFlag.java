package org.homeward.seeds.people;

/** What the first look at a person's health may show; no diagnosis. */
public enum HealthFlag {
    VISIBLE_INJURY,
    INFECTION_SUSPECTED,
    MENTAL_DISORDER_SUSPECTED,
    MOBILITY_IMPAIRED,
    HEARING_OR_SPEECH_IMPAIRED,
    SIGHT_IMPAIRED,
    CHRONIC_ILLNESS,
    PREGNANT,
    MALNOURISHED,
    HARMED_BY_WEATHER,
    INTOXICATED
}
