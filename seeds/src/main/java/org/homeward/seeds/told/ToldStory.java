package org.homeward.seeds.told;

import java.util.List;
import org.homeward.seeds.story.Step;

/**
 * The story of somebody who never lived, told once and for all: ids, hours and words are the same in every load.
 *
 * <p>To add one, write a class like the others and name it in {@link ToldStories}.
 */
public interface ToldStory {

    /** What it is called. */
    String title();

    /** What was asked at the stations, step by step. */
    List<Step> steps();
}
