package org.homeward.platform.messages;

import java.nio.charset.StandardCharsets;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/** The one way in which our records stand in JSON. */
public final class HomewardJson {

    private static final int LONGEST_TEXT = 100_000;

    private HomewardJson() {}

    /** A mapper for our records: dates as ISO text, personal data marked, unknown fields of newer events skipped. */
    public static JsonMapper mapper() {
        return configure(JsonMapper.builder(JsonFactory.builder()
                        .streamReadConstraints(StreamReadConstraints.builder()
                                .maxStringLength(LONGEST_TEXT)
                                .build())
                        .build()))
                .build();
    }

    /** Whether anything personal can be read in JSON that this mapper wrote; a quotation mark inside a text is never bare. */
    public static boolean tellsAnything(byte[] json) {
        return new String(json, StandardCharsets.UTF_8).contains('"' + PersonalModule.KNOWN + '"');
    }

    static JsonMapper.Builder configure(JsonMapper.Builder builder) {
        return builder.addModule(new PersonalModule())
                .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
                .disable(DateTimeFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
                // Sums of money keep their two places on the way through a tree.
                .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);
    }
}
