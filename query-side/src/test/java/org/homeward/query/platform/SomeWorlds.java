package org.homeward.query.platform;

import java.util.List;
import java.util.stream.IntStream;
import org.homeward.platform.policy.PolicyPackLoader;
import org.homeward.query.invented.InventedStep.Fact;
import org.homeward.query.invented.InventedWorld;
import org.homeward.shared.policy.PolicyPack;

/** Invented worlds for everything that must hold of folds, invented once. */
final class SomeWorlds {

    static final int PEOPLE = 100;

    private static final int WORLDS = 10;
    private static final int ATTEMPTS_EACH = 220;

    /** What was recorded in each, in its order. */
    static final List<List<Fact>> FACTS = invented();

    private SomeWorlds() {}

    private static List<List<Fact>> invented() {
        PolicyPack policy = PolicyPackLoader.load(PolicyPackLoader.CHINA, PolicyPackLoader.CHINA_CALENDAR);
        return IntStream.range(0, WORLDS)
                .mapToObj(seed -> InventedWorld.of(seed, PEOPLE, ATTEMPTS_EACH * PEOPLE, policy).stream()
                        .filter(Fact.class::isInstance)
                        .map(Fact.class::cast)
                        .toList())
                .toList();
    }
}
