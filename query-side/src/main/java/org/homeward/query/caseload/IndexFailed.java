package org.homeward.query.caseload;

import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * The disk did not let the index be read or written. What was committed is safe; after a failed write the index must
 * be closed and opened again, which lands on the last commit and its token.
 */
public final class IndexFailed extends UncheckedIOException {

    private static final long serialVersionUID = 1L;

    IndexFailed(IOException cause) {
        super("the caseload index could not be read or written", cause);
    }
}
