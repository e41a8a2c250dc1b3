package org.homeward.seeds.people;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/** Values of which some are drawn more often than others. Immutable. */
final class Weighted<T> {
    private final List<T> values;
    private final int[] sums;

    private Weighted(List<T> values, int[] sums) {
        this.values = values;
        this.sums = sums;
    }

    /** Values with a positive weight; those of weight 0 are never drawn. */
    static <T> Weighted<T> of(List<T> candidates, ToIntFunction<? super T> weight) {
        List<T> values =
                candidates.stream().filter(v -> weight.applyAsInt(v) > 0).toList();
        if (values.isEmpty()) {
            throw new IllegalArgumentException("Nothing to draw from");
        }
        int[] sums = values.stream().mapToInt(weight).toArray();
        Arrays.parallelPrefix(sums, Math::addExact);
        return new Weighted<>(values, sums);
    }

    /** Values in falling order of frequency, which falls with the rank as it does for names. */
    static <T> Weighted<T> ranked(List<T> values) {
        int[] sums = new int[values.size()];
        Arrays.setAll(sums, rank -> 60_000 / (rank + 5));
        Arrays.parallelPrefix(sums, Math::addExact);
        return new Weighted<>(List.copyOf(values), sums);
    }

    /** The values named in the first column of a table, by the weights in another column. */
    static <T> Weighted<T> column(List<List<String>> rows, int column, Function<String, T> value) {
        List<List<String>> drawn = rows.stream()
                .filter(row -> Integer.parseInt(row.get(column)) > 0)
                .toList();
        Weighted<List<String>> weighted = of(drawn, row -> Integer.parseInt(row.get(column)));
        return new Weighted<>(
                drawn.stream().map(row -> value.apply(row.getFirst())).toList(), weighted.sums);
    }

    T draw(Dice dice) {
        int found = Arrays.binarySearch(sums, dice.below(sums[sums.length - 1]));
        return values.get(found < 0 ? -found - 1 : found + 1);
    }
}
