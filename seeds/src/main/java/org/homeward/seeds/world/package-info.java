/**
 * The places of the demo world: administrative divisions and the institutions drawn from the 2022 review.
 * What is real and what is invented is written in the README beside the data files.
 */
@NullMarked
package org.homeward.seeds.world;

import org.jspecify.annotations.NullMarked;
