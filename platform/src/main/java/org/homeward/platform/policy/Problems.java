package org.homeward.platform.policy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.yaml.snakeyaml.nodes.Node;

/** Collects what is wrong in one file, so that whoever corrects it need not start the program once for each mistake. */
final class Problems {

    private final String file;
    private final List<PolicyProblem> found = new ArrayList<>();

    Problems(String file) {
        this.file = file;
    }

    void add(Node at, String key, String expected) {
        add(at.getStartMark().getLine() + 1, key, expected);
    }

    void add(int line, String key, String expected) {
        found.add(new PolicyProblem(file, line, key, expected));
    }

    /** Makes a value that checks itself; when it refuses, its message is what was expected. */
    <V> Optional<V> check(Node at, String key, Supplier<V> value) {
        try {
            return Optional.of(value.get());
        } catch (IllegalArgumentException refused) {
            add(at, key, String.valueOf(refused.getMessage()));
            return Optional.empty();
        }
    }

    List<PolicyProblem> inOrder() {
        return found.stream()
                .sorted(Comparator.comparingInt(PolicyProblem::line))
                .toList();
    }

    boolean isEmpty() {
        return found.isEmpty();
    }
}
