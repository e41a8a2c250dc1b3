package org.homeward.ui.platform;

import graphql.execution.ValueUnboxer;
import org.homeward.shared.kernel.Personal;
import org.jspecify.annotations.Nullable;

/**
 * Takes what is personal out of its wrapper wherever it stands in an answer, so that no field has to be unwrapped by hand.
 * What was erased is null.
 */
final class PersonalValues implements ValueUnboxer {

    @Override
    public @Nullable Object unbox(@Nullable Object value) {
        return DEFAULT.unbox(value instanceof Personal<?> personal ? personal.orNull() : value);
    }
}
