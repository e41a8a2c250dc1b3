/** What makes Axon 4.13 run on Spring Boot 4 without losing anything silently. */
@NullMarked
package org.homeward.platform.axon;

import org.jspecify.annotations.NullMarked;
