/**
 * Lists, search, facets, probable duplicates and counts of a shift, on a Lucene index of this node.
 * All of it is derived from the events and can be built anew at any time.
 */
@NullMarked
package org.homeward.query.caseload;

import org.jspecify.annotations.NullMarked;
