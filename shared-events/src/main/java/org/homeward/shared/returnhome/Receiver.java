package org.homeward.shared.returnhome;

import java.util.stream.Stream;
import org.homeward.shared.kernel.FacilityId;
import org.homeward.shared.kernel.InvalidValue;
import org.homeward.shared.kernel.KinId;
import org.homeward.shared.kernel.Personal;
import org.homeward.shared.kernel.ShortText;
import org.jspecify.annotations.Nullable;

/**
 * Who receives a person at the end of a journey: one of the three.
 *
 * @param station a station or another facility that is known here
 * @param kinId   a relative, as the file knows them
 * @param body    another body in words, such as a village committee
 */
public record Receiver(
        @Nullable FacilityId station,
        @Nullable KinId kinId,
        @Nullable Personal<ShortText> body) {

    /**
     * Checks that it is one.
     *
     * @throws InvalidValue when none of the three is named, or more than one
     */
    public Receiver {
        if (Stream.of(station != null, kinId != null, body != null)
                        .filter(named -> named)
                        .count()
                != 1) {
            throw new InvalidValue(InvalidValue.Reason.OUT_OF_RANGE, "a station, a relative or another body");
        }
    }
}
