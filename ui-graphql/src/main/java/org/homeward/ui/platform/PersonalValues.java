package org.homeward.ui.platform;

import graphql.execution.ValueUnboxer;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.Map;
import org.homeward.shared.kernel.Personal;
import org.jspecify.annotations.Nullable;

/**
 * Takes what is personal out of its wrapper wherever it stands in an answer, so that no field has to be unwrapped by hand.
 * What was erased is null; what is hidden is what is shown in its place.
 */
final class PersonalValues implements ValueUnboxer {

    @Override
    public @Nullable Object unbox(@Nullable Object value) {
        return DEFAULT.unbox(
                switch (value) {
                    case Personal.Masked<?> masked -> shown(masked);
                    case Personal<?> personal -> personal.orNull();
                    case null, default -> value;
                });
    }

    /** The parts of what is hidden in part are asked for by their names, as those of a record are. */
    private static Object shown(Personal.Masked<?> masked) {
        String whole = masked.shown().get(Personal.Masked.WHOLE);
        if (whole != null) {
            return whole;
        }
        Map<String, @Nullable Object> parts = new HashMap<>();
        if (masked.rest() instanceof Record rest) {
            for (RecordComponent part : rest.getClass().getRecordComponents()) {
                parts.put(part.getName(), of(rest, part));
            }
        }
        parts.putAll(masked.shown());
        return parts;
    }

    private static @Nullable Object of(Record whole, RecordComponent part) {
        try {
            return part.getAccessor().invoke(whole);
        } catch (IllegalAccessException | InvocationTargetException broken) {
            throw new IllegalStateException("A record does not tell its own part", broken);
        }
    }
}
