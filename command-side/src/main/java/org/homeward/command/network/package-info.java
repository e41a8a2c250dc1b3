/** Decides on the network (机构网络): facilities, licences, zones and who sleeps in which bed. */
@NullMarked
package org.homeward.command.network;

import org.jspecify.annotations.NullMarked;
