/**
 * Starts, checks and stops the PostgreSQL that the program brings along for a single machine. Nobody installs or tends a
 * database, and yet every acknowledged event is forced to disk before its command is answered.
 */
@NullMarked
package org.homeward.platform.postgres;

import org.jspecify.annotations.NullMarked;
