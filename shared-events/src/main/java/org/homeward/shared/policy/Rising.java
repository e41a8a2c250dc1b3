package org.homeward.shared.policy;

import java.util.List;
import java.util.stream.IntStream;

/** Says so when numbers do not rise from one to the next. */
final class Rising {

    private Rising() {}

    static void require(List<Integer> numbers) {
        boolean rising = IntStream.range(1, numbers.size()).allMatch(i -> numbers.get(i - 1) < numbers.get(i));
        if (numbers.isEmpty() || !rising) {
            throw new IllegalArgumentException("a rising list of numbers");
        }
    }
}
