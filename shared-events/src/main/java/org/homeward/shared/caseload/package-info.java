/** What is asked about many people: lists, search, facets, probable duplicates, counts of a shift. */
@NullMarked
package org.homeward.shared.caseload;

import org.jspecify.annotations.NullMarked;
