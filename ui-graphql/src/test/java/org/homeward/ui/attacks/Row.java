package org.homeward.ui.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * One row of the list of attacks. Each of its attacks must come to nothing on the program; and the same attacks, on something
 * with a hole that was planted for this row, must be noticed to succeed.
 *
 * @param <T>     what is attacked
 * @param number  in the list
 * @param tries   what is tried, in one line
 * @param sound   the program, or the part of it
 * @param holed   the same with the hole
 * @param attacks what is tried, one by one
 * @param each    whether every one of them must be seen to succeed on the hole, or one is enough: where the same is tried for
 *                so many askers that no hole lets all of them in
 */
record Row<T>(
        int number,
        String tries,
        Function<Site, T> sound,
        Function<Site, T> holed,
        List<Attack<T>> attacks,
        boolean each) {

    /** Copies the list. */
    Row {
        attacks = List.copyOf(attacks);
    }

    Row(int number, String tries, Function<Site, T> sound, Function<Site, T> holed, List<Attack<T>> attacks) {
        this(number, tries, sound, holed, attacks, true);
    }

    /** The cases, and one more that the hole is seen. */
    Stream<DynamicTest> tests(Supplier<Site> site) {
        Stream<DynamicTest> cases = attacks.stream()
                .map(attack -> DynamicTest.dynamicTest(
                        "row %d: %s".formatted(number, attack.name()),
                        () -> attack.tried().on(sound.apply(site.get()))));
        return Stream.concat(
                cases,
                Stream.of(DynamicTest.dynamicTest("row %d: a hole is seen".formatted(number), () -> isSeen(site))));
    }

    private void isSeen(Supplier<Site> site) throws Exception {
        T hole = holed.apply(site.get());
        List<String> missed = new ArrayList<>();
        for (Attack<T> attack : attacks) {
            if (!attack.succeedsOn(hole)) {
                missed.add(attack.name());
            } else if (!each) {
                return;
            }
        }
        assertThat(missed)
                .as("attacks of row %d that come to nothing on a hole, too", number)
                .isEmpty();
    }
}
