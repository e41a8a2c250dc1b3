package org.homeward.platform.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.MergedTrackingToken;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.SimpleSerializedObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A place in the events is read back as it was written: whoever goes on from it skips nothing and repeats nothing. */
class TokensTest {

    private static final TrackingToken WITH_GAPS = GapAwareTrackingToken.newInstance(12, List.of(7L, 10L));

    private final MessageSerializer serializer = new MessageSerializer(new StableNames(List.of()));

    static List<TrackingToken> places() {
        return List.of(
                new GlobalSequenceTrackingToken(5),
                GapAwareTrackingToken.newInstance(-1, List.of()),
                WITH_GAPS,
                new MergedTrackingToken(WITH_GAPS, new GlobalSequenceTrackingToken(5)),
                ReplayToken.createReplayToken(WITH_GAPS, null));
    }

    @ParameterizedTest
    @MethodSource("places")
    void a_place_is_read_back_as_it_was_written(TrackingToken place) {
        var written = serializer.serialize(place, byte[].class);
        TrackingToken read = serializer.deserialize(new SimpleSerializedObject<>(
                written.getData(), byte[].class, written.getType().getName(), null));
        assertThat(read).isEqualTo(place);
    }
}
