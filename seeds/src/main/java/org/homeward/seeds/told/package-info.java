/** Stories of named people who never lived, told by hand: one file a story, every word, id and hour fixed. */
@NullMarked
package org.homeward.seeds.told;

import org.jspecify.annotations.NullMarked;
