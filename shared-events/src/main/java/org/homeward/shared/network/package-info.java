/**
 * The language of the network (机构网络): stations, institutions and homes, their licences, zones and beds.
 */
@NullMarked
package org.homeward.shared.network;

import org.jspecify.annotations.NullMarked;
