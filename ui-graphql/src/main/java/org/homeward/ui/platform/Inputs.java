package org.homeward.ui.platform;

import java.util.Map;
import org.homeward.shared.kernel.QueryFault;
import org.homeward.shared.kernel.Reveal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what somebody asks with into the record it stands for, where it is more than a few values. */
@Component
public final class Inputs {

    private final InputReader reader = new InputReader();

    Inputs() {}

    /**
     * Reads.
     *
     * @throws QueryFault with {@code BAD_FILTER} when a value is not what it should be
     */
    public <T> T read(Map<String, Object> input, Class<T> type) {
        try {
            return reader.read(input, type);
        } catch (InputReader.Unreadable broken) {
            throw new QueryFault(QueryFault.Code.BAD_FILTER);
        }
    }

    /**
     * Reads what somebody wants to see of what is hidden, and what for.
     *
     * @throws QueryFault with {@code BAD_FILTER} when it does not say so
     */
    public @Nullable Reveal reveal(@Nullable Map<String, Object> input) {
        return input == null ? null : read(input, Reveal.class);
    }
}
