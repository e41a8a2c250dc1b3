/** Puts the deciders on Axon: registers every command, loads and stores the streams, answers each command once. */
@NullMarked
package org.homeward.command.platform;

import org.jspecify.annotations.NullMarked;
