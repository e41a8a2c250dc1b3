/** The program: the GraphQL edge with the web page, and in the embedded default everything else as well. */
@NullMarked
package org.homeward.ui;

import org.jspecify.annotations.NullMarked;
