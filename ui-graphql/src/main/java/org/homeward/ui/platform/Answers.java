package org.homeward.ui.platform;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.homeward.shared.kernel.Personal;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/** Shapes answers for the schema: records become maps of their fields; what was erased is null. */
public final class Answers {

    private static final TypeReference<Map<String, Object>> FIELDS = new TypeReference<>() {};

    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new SimpleModule("answers").addSerializer(new PlainPersonal()))
            .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private Answers() {}

    /** The fields of a record. */
    public static Map<String, Object> of(Object answer) {
        return JSON.convertValue(answer, FIELDS);
    }

    /** The fields of each. */
    public static List<Map<String, Object>> ofEach(List<?> answers) {
        return answers.stream().map(Answers::of).toList();
    }

    /** A map as a list of its entries, under the names the schema gives them. */
    public static List<Map<String, Object>> entries(Object map, String key, String value) {
        List<Map<String, Object>> entries = new ArrayList<>();
        ((Map<?, ?>) map).forEach((name, count) -> entries.add(Map.of(key, name, value, count)));
        return entries;
    }

    private static final class PlainPersonal extends StdSerializer<Personal<?>> {

        PlainPersonal() {
            super(Personal.class);
        }

        @Override
        public void serialize(Personal<?> value, JsonGenerator json, SerializationContext context) {
            context.writeValue(json, value.orNull());
        }
    }
}
