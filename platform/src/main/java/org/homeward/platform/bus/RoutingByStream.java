package org.homeward.platform.bus;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.distributed.RoutingStrategy;
import org.homeward.shared.access.GlassCommand;
import org.homeward.shared.network.FacilityCommand;
import org.homeward.shared.network.ZoneCommand;
import org.homeward.shared.person.PersonCommand;

/**
 * Sends all commands on one stream to the same program, so that two of them meet at a lock and not at the store.
 *
 * <p>It saves conflicts and is no promise: when programs come and go, the same stream moves to another.
 */
final class RoutingByStream implements RoutingStrategy {

    @Override
    public String getRoutingKey(CommandMessage<?> message) {
        return switch (message.getPayload()) {
            case PersonCommand ask -> ask.personId().value();
            case ZoneCommand ask -> ask.zoneId().value();
            case FacilityCommand ask -> ask.facilityId().value();
            case GlassCommand ask -> ask.account().value();
            default -> message.getIdentifier();
        };
    }
}
