/** Tests that what the benchmark measures does not get worse unnoticed. */
@NullMarked
package org.homeward.benchmarks.matching;

import org.jspecify.annotations.NullMarked;
