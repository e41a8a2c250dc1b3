package org.homeward.command.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.axonframework.commandhandling.CommandExecutionException;
import org.homeward.platform.messages.RefusalDetails;
import org.homeward.shared.kernel.RefusalCode;
import org.homeward.shared.kernel.Refused;
import org.jspecify.annotations.Nullable;

/**
 * What came of a decision that was really made here. A refusal that is asserted is noted in {@link AssertedRefusals}.
 *
 * @param <E> the family of events
 */
public final class Outcome<E> {

    private final List<E> events;
    private final @Nullable Throwable thrown;

    private Outcome(List<E> events, @Nullable Throwable thrown) {
        this.events = events;
        this.thrown = thrown;
    }

    /** Makes the decision. */
    public static <E> Outcome<E> of(Supplier<? extends List<? extends E>> decision) {
        List<E> events = new ArrayList<>();
        Throwable thrown = catchThrowable(() -> events.addAll(decision.get()));
        return new Outcome<>(events, thrown);
    }

    /** Sends a command, and asserts that it is refused for this reason. */
    public static void refused(ThrowingCallable sending, RefusalCode code) {
        assertRefused(catchThrowable(sending), code);
    }

    /** The events, all of them and in this order. */
    public void then(Object... expected) {
        assertThat(thrown).isNull();
        assertThat(events).isEqualTo(List.of(expected));
    }

    /** Some event: which one is told by another test. */
    public void thenAllowed() {
        assertThat(thrown).isNull();
        assertThat(events).isNotEmpty();
    }

    /** Refused for this reason. */
    public void thenRefused(RefusalCode code) {
        assertRefused(thrown, code);
    }

    /** Refused for this reason, with a fact that lets the desk explain it. */
    public void thenRefused(RefusalCode code, String fact, String value) {
        assertRefused(thrown, code);
        assertThat(thrown)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.facts()).containsEntry(fact, value));
    }

    /** Why it was refused, as a code; null when it was not. */
    public @Nullable RefusalCode refusal() {
        return thrown == null ? null : codeOf(thrown);
    }

    /** Notes a refusal that came over a command bus when it is the expected one. */
    static boolean isRefusedOver(Throwable problem, RefusalCode code) {
        boolean fits = codeOf(problem) == code;
        if (fits) {
            AssertedRefusals.add(code);
        }
        return fits;
    }

    private static void assertRefused(@Nullable Throwable thrown, RefusalCode code) {
        assertThat(thrown).as("a refusal").isNotNull();
        assertThat(thrown == null ? null : codeOf(thrown)).as("%s", thrown).isEqualTo(code);
        AssertedRefusals.add(code);
    }

    private static @Nullable RefusalCode codeOf(Throwable problem) {
        if (problem instanceof Refused refused) {
            return refused.code();
        }
        boolean overTheBus = problem instanceof CommandExecutionException;
        return overTheBus
                        && ((CommandExecutionException) problem)
                                        .<Object>getDetails()
                                        .orElse(null)
                                instanceof RefusalDetails details
                ? details.code()
                : null;
    }
}
