/** What it takes to send commands and queries through Axon Server, where the programs are apart. */
@NullMarked
package org.homeward.platform.bus;

import org.jspecify.annotations.NullMarked;
