/** How fast the list of people is written, searched and counted. */
@NullMarked
package org.homeward.benchmarks.caseload;

import org.jspecify.annotations.NullMarked;
