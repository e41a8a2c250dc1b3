/** How well and how fast those who are looked for are found among those on file, beside a rule of another kind. */
@NullMarked
package org.homeward.benchmarks.matching;

import org.jspecify.annotations.NullMarked;
