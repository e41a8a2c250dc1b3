/** The per-recipient file and its chronology: folded, stored, and as they stood at any instant. */
@NullMarked
package org.homeward.query.dossier;

import org.jspecify.annotations.NullMarked;
