/** Decides on the network (机构网络): facilities, licences, zones, who sleeps in which bed, what stations ask each other. */
@NullMarked
package org.homeward.command.network;

import org.jspecify.annotations.NullMarked;
