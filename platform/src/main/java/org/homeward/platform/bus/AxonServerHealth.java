package org.homeward.platform.bus;

import org.axonframework.axonserver.connector.AxonServerConnectionManager;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Up while commands and queries can be exchanged through Axon Server. The connection comes back by itself. */
final class AxonServerHealth implements HealthIndicator {

    private final AxonServerConnectionManager connections;

    AxonServerHealth(AxonServerConnectionManager connections) {
        this.connections = connections;
    }

    @Override
    public Health health() {
        String context = connections.getDefaultContext();
        boolean ready = connections.getConnection(context).isReady();
        return (ready ? Health.up() : Health.down())
                .withDetail("context", context)
                .withDetail("connected", connections.isConnected(context))
                .build();
    }
}
