package org.homeward.platform.messages;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.homeward.shared.kernel.ActorId;
import org.homeward.shared.kernel.CommandId;
import org.homeward.shared.kernel.Event;
import org.homeward.shared.kernel.FacilityId;
import org.homeward.shared.kernel.Provenance;
import org.homeward.shared.kernel.Recorded;
import org.homeward.shared.kernel.Region;
import org.homeward.shared.kernel.Role;
import org.jspecify.annotations.Nullable;

/** Carries {@link Provenance} in the metadata of commands and events. Nothing personal ever goes in. */
public final class ProvenanceMetaData {

    /** The version the sender saw, for commands. */
    public static final String EXPECTED_VERSION = "expectedVersion";

    /** What says that a trusted edge wrote the rest, for commands. */
    public static final String SIGNATURE = "signature";

    /** A keyed hash of the command an event came from. */
    public static final String FINGERPRINT = "fingerprint";

    /** The {@link ChainLink} of the stream, on the way to the store only. */
    public static final String CHAIN_LINK = "chainLink";

    /** The chained hash of a stored event. */
    public static final String HASH = "hash";

    private static final String ACTOR = "actor";
    private static final String ROLE = "role";
    private static final String STATION = "station";
    private static final String REGION = "region";
    private static final String COMMAND = "command";
    private static final String PURPOSE = "purpose";
    private static final String RECORDED_AT = "recordedAt";

    private ProvenanceMetaData() {}

    /** Writes. */
    public static Map<String, Object> of(Provenance by) {
        Map<String, Object> entries = new HashMap<>();
        entries.put(ACTOR, by.actor().value());
        entries.put(ROLE, by.role().name());
        entries.put(COMMAND, by.commandId().value());
        entries.put(RECORDED_AT, by.now().toString());
        if (by.station() != null) {
            entries.put(STATION, by.station().value());
        }
        if (by.region() != null) {
            entries.put(REGION, by.region().value());
        }
        if (by.purpose() != null) {
            entries.put(PURPOSE, by.purpose());
        }
        return entries;
    }

    /**
     * Reads.
     *
     * @throws IllegalArgumentException when something is missing: such a message was made by nobody we know
     */
    public static Provenance from(Map<String, ?> metaData) {
        String station = optional(metaData, STATION);
        String region = optional(metaData, REGION);
        return new Provenance(
                new ActorId(required(metaData, ACTOR)),
                Role.valueOf(required(metaData, ROLE)),
                station == null ? null : new FacilityId(station),
                region == null ? null : new Region(region),
                new CommandId(required(metaData, COMMAND)),
                optional(metaData, PURPOSE),
                Instant.parse(required(metaData, RECORDED_AT)));
    }

    /** What a stored or just applied event is to a fold. */
    public static <E extends Event> Recorded<E> recorded(E event, long sequence, Map<String, ?> metaData) {
        Provenance by = from(metaData);
        return new Recorded<>(event, sequence, by.now(), by, optional(metaData, FINGERPRINT));
    }

    /** One entry as text, if it is there. */
    public static @Nullable String optional(Map<String, ?> metaData, String key) {
        Object value = metaData.get(key);
        return value == null ? null : value.toString();
    }

    private static String required(Map<String, ?> metaData, String key) {
        String value = optional(metaData, key);
        if (value == null) {
            throw new IllegalArgumentException("A message without " + key);
        }
        return value;
    }
}
