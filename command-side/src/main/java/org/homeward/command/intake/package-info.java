/** Decides on intake and station stay (接待与在站救助): from the first request for help to the departure. */
@NullMarked
package org.homeward.command.intake;

import org.jspecify.annotations.NullMarked;
