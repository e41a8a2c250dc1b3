/** The papers of the intake desk as PDF with the fonts embedded: help request form and decline notice. */
@NullMarked
package org.homeward.ui.prints;

import org.jspecify.annotations.NullMarked;
