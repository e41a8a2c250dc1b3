/** Family tracing: pure decisions about checks, notices, leads, DNA and claimed relatives. */
@NullMarked
package org.homeward.command.tracing;

import org.jspecify.annotations.NullMarked;
