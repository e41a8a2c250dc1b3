/**
 * Looks through what changed for likely matches between people on file and people whom reports look for, and has those
 * concerned told. What changed stands in the events, and so does how far it was looked through.
 */
@NullMarked
package org.homeward.platform.matching;

import org.jspecify.annotations.NullMarked;
