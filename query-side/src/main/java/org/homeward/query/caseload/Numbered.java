package org.homeward.query.caseload;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The values of an enum with the numbers under which the index holds them; {@link Shape} changes when these do. */
final class Numbered<E extends Enum<E>> {

    private final List<E> values;
    private final Map<E, Integer> numbers;

    private Numbered(Class<E> type) {
        values = Arrays.asList(type.getEnumConstants());
        numbers = new EnumMap<>(type);
        for (int number = 0; number < values.size(); number++) {
            numbers.put(values.get(number), number);
        }
    }

    static <E extends Enum<E>> Numbered<E> of(Class<E> type) {
        return new Numbered<>(type);
    }

    int size() {
        return values.size();
    }

    int number(E value) {
        return numbers.getOrDefault(value, -1);
    }

    /** How many each value that anybody has has. */
    Map<String, Long> named(long[] counts, int from) {
        Map<String, Long> named = new LinkedHashMap<>();
        for (int number = 0; number < values.size(); number++) {
            if (counts[number + from] > 0) {
                named.put(values.get(number).name(), counts[number + from]);
            }
        }
        return named;
    }

    @Override
    public String toString() {
        return values.toString();
    }
}
