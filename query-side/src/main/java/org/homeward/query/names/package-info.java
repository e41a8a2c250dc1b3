/**
 * How names are folded, read and heard: what must not tell two spellings of one name apart, for whoever searches or
 * compares names.
 */
@NullMarked
package org.homeward.query.names;

import org.jspecify.annotations.NullMarked;
