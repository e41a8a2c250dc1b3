/**
 * The language of a person's file (一人一册): identity and its proof, category, kin, merging and sealing.
 * The root of all journeys: every other journey's person events belong to the same stream.
 */
@NullMarked
package org.homeward.shared.person;

import org.jspecify.annotations.NullMarked;
