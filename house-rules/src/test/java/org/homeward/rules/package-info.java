/**
 * What the code and the pages of Homeward must look like, as tests over the class files and sources of all modules.
 * Each rule has a canary that breaks it: a rule that nothing can break protects nobody.
 */
@NullMarked
package org.homeward.rules;

import org.jspecify.annotations.NullMarked;
