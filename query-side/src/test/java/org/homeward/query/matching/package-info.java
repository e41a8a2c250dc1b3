/** Tests of who may be the one that is looked for: the score alone, and the search on a real index. */
@NullMarked
package org.homeward.query.matching;

import org.jspecify.annotations.NullMarked;
