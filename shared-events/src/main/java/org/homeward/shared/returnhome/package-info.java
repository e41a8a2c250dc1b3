/** The return home (返乡): how somebody gets there, who answers for them at every moment of it, and whether it held. */
@NullMarked
package org.homeward.shared.returnhome;

import org.jspecify.annotations.NullMarked;
