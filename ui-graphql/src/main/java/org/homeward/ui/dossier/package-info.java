/** Queries and live updates about one person. */
@NullMarked
package org.homeward.ui.dossier;

import org.jspecify.annotations.NullMarked;
