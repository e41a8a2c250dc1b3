/**
 * Reads a policy pack and its calendar from YAML and checks them before anything starts. Whatever is wrong is named
 * with file, line, key and what was expected, all of it at once.
 */
@NullMarked
package org.homeward.platform.policy;

import org.jspecify.annotations.NullMarked;
