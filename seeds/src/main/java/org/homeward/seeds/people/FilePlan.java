package org.homeward.seeds.people;

/**
 * How long the file of a person should become.
 *
 * @param stays how often the person stays in a station, at least 1
 * @param events how many events the file should have in all, 1 to 500
 * @param story how the file goes, drawn by the weights of the profile
 */
public record FilePlan(int stays, int events, StoryKind story) {}
