/** What is asked about one person, and the answers: the file as it stands or stood, and its chronology. */
@NullMarked
package org.homeward.shared.dossier;

import org.jspecify.annotations.NullMarked;
