/**
 * Whether somebody on file may be somebody who is looked for, or somebody else on file: what speaks for it and against it,
 * as a number that does not depend on anybody else, and who of a Lucene index is worth comparing at all.
 */
@NullMarked
package org.homeward.query.matching;

import org.jspecify.annotations.NullMarked;
