/** Decides on journeys home: who answers for a person at every moment of them, and what must be true before each step. */
@NullMarked
package org.homeward.command.returnhome;

import org.jspecify.annotations.NullMarked;
