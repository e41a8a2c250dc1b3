package org.homeward.benchmarks.matching;

/**
 * Somebody who was handed back.
 *
 * @param index  who on file
 * @param likely whether the rule calls it likely
 */
record Answer(int index, boolean likely) {}
