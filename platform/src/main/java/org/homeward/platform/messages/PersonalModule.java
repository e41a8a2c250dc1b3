package org.homeward.platform.messages;

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
 * How personal data stands in JSON: {@code {"$known": value}} or {@code {"$erased": true}}. The store never sees the
 * first: {@link PersonalSealer} turns it into {@code {"$sealed": …}} on the way.
 */
final class PersonalModule extends SimpleModule {

    static final String KNOWN = "$known";
    static final String ERASED = "$erased";
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
            Object inside = value.orNull();
            json.writeStartObject();
            if (inside == null) {
                json.writeBooleanProperty(ERASED, true);
            } else {
                json.writeName(KNOWN);
                context.writeValue(json, inside);
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
            JsonNode known = node.get(KNOWN);
            if (known == null || inside == null) {
                throw DatabindException.from(context, "personal data neither known nor erased");
            }
            return Personal.of(context.<Object>readTreeAsValue(known, inside));
        }
    }
}
