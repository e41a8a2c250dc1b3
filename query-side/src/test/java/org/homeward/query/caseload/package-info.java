/** Tests of the list of people, each on a real index on disk. */
@NullMarked
package org.homeward.query.caseload;

import org.jspecify.annotations.NullMarked;
