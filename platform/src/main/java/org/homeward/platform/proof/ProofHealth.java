package org.homeward.platform.proof;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Whether events and readings still fit what was signed, as far as the last round saw. */
final class ProofHealth implements HealthIndicator {

    private final AllRounds rounds;

    ProofHealth(AllRounds rounds) {
        this.rounds = rounds;
    }

    @Override
    public Health health() {
        return rounds.broken()
                .map(problem -> Health.down().withDetail("problem", problem).build())
                .orElseGet(() -> Health.up().build());
    }
}
