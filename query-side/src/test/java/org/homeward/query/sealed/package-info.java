/** Tests of sealed files. */
@NullMarked
package org.homeward.query.sealed;

import org.jspecify.annotations.NullMarked;
