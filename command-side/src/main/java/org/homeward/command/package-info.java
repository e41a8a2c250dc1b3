/** The command side: deciders by journey, and the program that runs them where programs are apart. */
@NullMarked
package org.homeward.command;

import org.jspecify.annotations.NullMarked;
