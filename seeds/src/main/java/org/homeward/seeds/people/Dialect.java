package org.homeward.seeds.people;

import java.util.List;
import org.homeward.seeds.world.Wording;

/**
 * How the people of a province speak, as far as a clerk can tell.
 *
 * @param province first two digits of the division codes of the province
 * @param region the accent region
 * @param sayings phrases that give the speaker away, with their meaning in English
 */
public record Dialect(String province, Wording region, List<Wording> sayings) {}
