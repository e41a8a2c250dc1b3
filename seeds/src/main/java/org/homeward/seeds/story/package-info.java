/** Tells invented lives as commands: what a station would have recorded, step by step. */
@NullMarked
package org.homeward.seeds.story;

import org.jspecify.annotations.NullMarked;
