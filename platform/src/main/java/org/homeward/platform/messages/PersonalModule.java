package org.homeward.platform.messages;

import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homeward.shared.kernel.Personal;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * How personal data stands in JSON: {@code {"$known": value}}, {@code {"$erased": true}}, and in answers
 * {@code {"$masked": …}}. The store never sees the first, which {@link PersonalSealer} turns into {@code {"$sealed": …}} on the
 * way, nor the last, which it refuses. What it cannot open because the key is withheld is {@code {"$withheld": true}} on the way
 * back, and reads as hidden.
 */
final class PersonalModule extends SimpleModule {

    static final String KNOWN = "$known";
    static final String ERASED = "$erased";
    static final String MASKED = "$masked";
    static final String WITHHELD = "$withheld";
    private static final String REST = "rest";
    private static final String SHOWN = "shown";
    private static final long serialVersionUID = 1L;

    PersonalModule() {
        super("homeward-personal");
        addSerializer(new Writer());
        addSerializer(new SetsInOrder());
        addDeserializer(Personal.class, new Reader(null));
    }

    private static final class Writer extends StdSerializer<Personal<?>> {

        Writer() {
            super(Personal.class);
        }

        @Override
        public void serialize(Personal<?> value, JsonGenerator json, SerializationContext context) {
            json.writeStartObject();
            switch (value) {
                case Personal.Known<?> known -> {
                    json.writeName(KNOWN);
                    context.writeValue(json, known.value());
                }
                case Personal.Erased<?> ignored -> json.writeBooleanProperty(ERASED, true);
                case Personal.Masked<?> masked -> write(masked, json, context);
            }
            json.writeEndObject();
        }

        private static void write(Personal.Masked<?> masked, JsonGenerator json, SerializationContext context) {
            json.writeName(MASKED);
            json.writeStartObject();
            json.writeName(SHOWN);
            context.writeValue(json, masked.shown());
            if (masked.rest() != null) {
                json.writeName(REST);
                context.writeValue(json, masked.rest());
            }
            json.writeEndObject();
        }
    }

    private static final class Reader extends StdDeserializer<Personal<?>> {

        private final @Nullable JavaType inside;

        Reader(@Nullable JavaType inside) {
            super(Personal.class);
            this.inside = inside;
        }

        @Override
        public ValueDeserializer<?> createContextual(DeserializationContext context, @Nullable BeanProperty property) {
            JavaType type = context.getContextualType();
            JavaType personal = type == null && property != null ? property.getType() : type;
            return new Reader(personal == null ? null : personal.containedType(0));
        }

        @Override
        public Personal<?> deserialize(JsonParser json, DeserializationContext context) {
            JsonNode node = context.readTree(json);
            if (node.has(ERASED)) {
                return Personal.erased();
            }
            JsonNode masked = node.get(MASKED);
            if (masked != null) {
                return masked(masked, context);
            }
            if (node.has(WITHHELD)) {
                return withheld();
            }
            JsonNode known = node.get(KNOWN);
            if (known == null || inside == null) {
                throw DatabindException.from(context, "personal data neither known nor erased");
            }
            return Personal.of(context.<Object>readTreeAsValue(known, inside));
        }

        /** A value of several parts is hidden part by part, as in answers. */
        private Personal<?> withheld() {
            RecordComponent[] parts =
                    inside == null ? null : inside.getRawClass().getRecordComponents();
            return parts == null || parts.length <= 1
                    ? Personal.masked(Personal.MASK)
                    : new Personal.Masked<>(
                            null,
                            Stream.of(parts)
                                    .collect(Collectors.toMap(RecordComponent::getName, part -> Personal.MASK)));
        }

        private Personal<?> masked(JsonNode masked, DeserializationContext context) {
            Map<String, String> shown = new HashMap<>();
            masked.path(SHOWN)
                    .properties()
                    .forEach(part -> shown.put(part.getKey(), part.getValue().asString()));
            JsonNode rest = masked.get(REST);
            Object left = rest == null || inside == null ? null : context.<Object>readTreeAsValue(rest, inside);
            return new Personal.Masked<>(left, shown);
        }
    }
}
