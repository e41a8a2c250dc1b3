/** What administrators see of the running program and can do with it. */
@NullMarked
package org.homeward.ui.operations;

import org.jspecify.annotations.NullMarked;
