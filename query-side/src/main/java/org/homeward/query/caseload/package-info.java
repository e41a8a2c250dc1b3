/** Lists, search, facets, probable duplicates and counts of a shift: an index of all people, kept per node. */
@NullMarked
package org.homeward.query.caseload;

import org.jspecify.annotations.NullMarked;
