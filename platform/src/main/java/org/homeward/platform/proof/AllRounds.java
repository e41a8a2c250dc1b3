package org.homeward.platform.proof;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The rounds of all trees, one after the other. */
final class AllRounds {

    private final List<ProofRounds> each;

    AllRounds(List<ProofRounds> each) {
        this.each = List.copyOf(each);
    }

    void round() {
        each.forEach(ProofRounds::round);
    }

    /** What is wrong with the first that something is wrong with. */
    Optional<String> broken() {
        return each.stream().map(ProofRounds::broken).filter(Objects::nonNull).findFirst();
    }
}
