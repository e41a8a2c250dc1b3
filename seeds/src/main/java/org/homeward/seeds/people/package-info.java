/**
 * Invented people: seeded generators of names, numbers, marks and circumstances, the same on every machine.
 * The frequencies follow what is published about China; no value is taken from a real person.
 */
@NullMarked
package org.homeward.seeds.people;

import org.jspecify.annotations.NullMarked;
