package org.homeward.shared.kernel;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An event together with what the store knows of it. Every fold is fed with these.
 *
 * @param event       the fact
 * @param sequence    its place in its stream, counted from 0
 * @param recordedAt  when it was recorded
 * @param by          who recorded it
 * @param fingerprint of the command it came from, so that the same id with other content is noticed
 * @param <E>         the family of events
 */
public record Recorded<E extends Event>(
        E event,
        long sequence,
        Instant recordedAt,
        Provenance by,
        @Nullable String fingerprint) {}
