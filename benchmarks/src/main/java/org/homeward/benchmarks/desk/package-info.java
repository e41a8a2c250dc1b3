/** The whole program under the load of many desks, over HTTP and signed in. */
@NullMarked
package org.homeward.benchmarks.desk;

import org.jspecify.annotations.NullMarked;
