package org.homeward.shared.kernel;

import java.util.List;

/**
 * That somebody wants to see what is hidden, and for what. It is kept with the record of the reading, whether it was granted
 * or not.
 *
 * @param kinds   what sort of facts; at least one
 * @param purpose what for, as a code
 * @param words   what for, in words; it must not name anybody
 */
public record Reveal(List<SensitiveKind> kinds, RevealPurpose purpose, ShortText words) {

    /**
     * Checks that something is asked for.
     *
     * @throws InvalidValue when nothing is
     */
    public Reveal {
        kinds = kinds.stream().distinct().sorted().toList();
        if (kinds.isEmpty()) {
            throw new InvalidValue(InvalidValue.Reason.EMPTY, "at least one kind of fact");
        }
    }
}
