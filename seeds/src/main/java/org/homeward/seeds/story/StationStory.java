package org.homeward.seeds.story;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * What happened to the people of one station.
 *
 * @param code    of the station
 * @param stories the steps of each person, the same at every telling; told anew each time, one after the other
 */
public record StationStory(String code, Supplier<Stream<List<Step>>> stories) {}
