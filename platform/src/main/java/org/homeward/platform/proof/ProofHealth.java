package org.homeward.platform.proof;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Whether the events still fit what was signed, as far as the last round saw. */
final class ProofHealth implements HealthIndicator {

    private final ProofRounds rounds;

    ProofHealth(ProofRounds rounds) {
        this.rounds = rounds;
    }

    @Override
    public Health health() {
        String broken = rounds.broken();
        return broken == null
                ? Health.up().build()
                : Health.down().withDetail("problem", broken).build();
    }
}
