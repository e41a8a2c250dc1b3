package org.homeward.shared.kernel;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A value about a living person that must be readable only with that person's key.
 *
 * <p>It is either {@link Known} or {@link Erased}: once the key is destroyed every fold and every page must still
 * work on a history in which all of it is erased. Printing one never shows what is inside.
 *
 * @param <T> what is kept
 */
public sealed interface Personal<T> {

    /** Wraps a value that is known. */
    static <T> Personal<T> of(T value) {
        return new Known<>(value);
    }

    /** Stands where a value was whose key is gone. */
    static <T> Personal<T> erased() {
        return new Erased<>();
    }

    /** The value, or null when it was erased. */
    @Nullable
    T orNull();

    /** The value, or another one when it was erased. */
    default T orElse(T other) {
        T value = orNull();
        return value == null ? other : value;
    }

    /** Another view of the value; erased stays erased. */
    default <R> Personal<R> map(Function<T, R> change) {
        T value = orNull();
        return value == null ? erased() : of(change.apply(value));
    }

    /**
     * A value that can be read.
     *
     * @param value what is kept
     */
    record Known<T>(T value) implements Personal<T> {
        @Override
        public T orNull() {
            return value;
        }

        @Override
        public String toString() {
            return "Personal[known]";
        }
    }

    /** A value whose key was destroyed. */
    record Erased<T>() implements Personal<T> {
        @Override
        public @Nullable T orNull() {
            return null;
        }

        @Override
        public String toString() {
            return "Personal[erased]";
        }
    }
}
