/** Reports of missing people as views: each report, the list of them, and who on file may be whom they look for. */
@NullMarked
package org.homeward.query.missing;

import org.jspecify.annotations.NullMarked;
