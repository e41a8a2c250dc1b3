package org.homeward.shared.kernel;

import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A value about a living person that must be readable only with that person's key.
 *
 * <p>It is {@link Known} or {@link Erased}, and in answers it may be {@link Masked}: once the key is destroyed every fold and
 * every page must still work on a history in which all of it is erased. Printing one never shows what is inside.
 *
 * @param <T> what is kept
 */
public sealed interface Personal<T> {

    /** What stands where nothing may be shown. No command takes a text that holds it. */
    String MASK = "••••";

    /** Wraps a value that is known. */
    static <T> Personal<T> of(T value) {
        return new Known<>(value);
    }

    /** Stands where a value was whose key is gone. */
    static <T> Personal<T> erased() {
        return new Erased<>();
    }

    /** Stands where a value is that the viewer may not see unasked. */
    static <T> Personal<T> masked(String shown) {
        return new Masked<>(null, Map.of(Masked.WHOLE, shown));
    }

    /** The value, or null when it was erased or is hidden; of one that is hidden in part, the rest. */
    @Nullable
    T orNull();

    /** The value, or another one when it was erased or is hidden. */
    default T orElse(T other) {
        T value = orNull();
        return value == null ? other : value;
    }

    /** Another view of the value; erased stays erased, and hidden stays hidden. */
    default <R> Personal<R> map(Function<T, R> change) {
        T value = orNull();
        return value == null ? nothing() : of(change.apply(value));
    }

    private <R> Personal<R> nothing() {
        return this instanceof Masked<T> hidden ? new Masked<>(null, hidden.shown()) : erased();
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

    /**
     * A value that the viewer may not see unasked. It stands in answers only and is never stored.
     *
     * @param rest  the value without its hidden parts; absent when all of it is hidden
     * @param shown what is shown in the place of what is hidden, by the name of the part; {@link #WHOLE} for a value that has
     *     none
     */
    record Masked<T>(@Nullable T rest, Map<String, String> shown) implements Personal<T> {

        /** Names a value as a whole. */
        public static final String WHOLE = "";

        /** Copies the map. */
        public Masked {
            shown = Map.copyOf(shown);
        }

        @Override
        public @Nullable T orNull() {
            return rest;
        }

        @Override
        public String toString() {
            return "Personal[masked]";
        }
    }
}
