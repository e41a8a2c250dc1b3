/**
 * Decides on a person's file (一人一册): opening, identity and its proof, category, kin, merging and sealing.
 * Holds the state that the decisions of all journeys on that person share.
 */
@NullMarked
package org.homeward.command.person;

import org.jspecify.annotations.NullMarked;
