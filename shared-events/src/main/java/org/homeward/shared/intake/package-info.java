/**
 * The language of intake and station stay (接待与在站救助): from the first request for help to the departure.
 */
@NullMarked
package org.homeward.shared.intake;

import org.jspecify.annotations.NullMarked;
