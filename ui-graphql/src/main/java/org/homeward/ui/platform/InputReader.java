package org.homeward.ui.platform;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.homeward.shared.kernel.InvalidValue;
import org.homeward.shared.kernel.Personal;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** Reads an input of the schema into the record it stands for. A value that does not fit names its place. */
final class InputReader {

    private final JsonMapper json = JsonMapper.builder()
            .addModule(new SimpleModule("input").addDeserializer(Personal.class, new PlainPersonal(null)))
            .build();

    /** A value that cannot be taken. */
    static final class Unreadable extends RuntimeException {

        private static final long serialVersionUID = 1L;
        private final transient List<String> path;
        private final String reason;

        Unreadable(List<String> path, String reason) {
            super(reason, null, false, false);
            this.path = path;
            this.reason = reason;
        }

        List<String> path() {
            return path;
        }

        String reason() {
            return reason;
        }
    }

    /**
     * Reads.
     *
     * @throws Unreadable when a value is not what it should be
     */
    <T> T read(Map<String, Object> input, Class<T> type) {
        refuseMasks(input, List.of());
        try {
            return json.convertValue(input, type);
        } catch (DatabindException broken) {
            List<String> path = broken.getPath().stream()
                    .map(step ->
                            step.getPropertyName() == null ? Integer.toString(step.getIndex()) : step.getPropertyName())
                    .toList();
            throw new Unreadable(path, reason(broken));
        } catch (IllegalArgumentException | JacksonException broken) {
            throw new Unreadable(List.of(), reason(broken));
        }
    }

    /** What stands in the place of a hidden value must not come back as the value: it would be lost. */
    private static void refuseMasks(@Nullable Object given, List<String> path) {
        switch (given) {
            case String text
            when text.contains(Personal.MASK) -> throw new Unreadable(path, InvalidValue.Reason.MASKED.name());
            case Map<?, ?> parts ->
                parts.forEach((name, value) -> refuseMasks(value, below(path, String.valueOf(name))));
            case List<?> several -> {
                for (int i = 0; i < several.size(); i++) {
                    refuseMasks(several.get(i), below(path, Integer.toString(i)));
                }
            }
            case null, default -> {
                // Nothing that could hide a text.
            }
        }
    }

    private static List<String> below(List<String> path, String step) {
        return Stream.concat(path.stream(), Stream.of(step)).toList();
    }

    private static String reason(Throwable broken) {
        for (Throwable cause = broken; cause != null; cause = cause.getCause()) {
            if (cause instanceof InvalidValue invalid) {
                return invalid.reason().name();
            }
        }
        return InvalidValue.Reason.OUT_OF_RANGE.name();
    }

    /** In an input personal data stands as it is. */
    private static final class PlainPersonal extends StdDeserializer<Personal<?>> {

        private final @Nullable JavaType inside;

        PlainPersonal(@Nullable JavaType inside) {
            super(Personal.class);
            this.inside = inside;
        }

        @Override
        public ValueDeserializer<?> createContextual(DeserializationContext context, @Nullable BeanProperty property) {
            JavaType type = context.getContextualType();
            JavaType personal = type == null && property != null ? property.getType() : type;
            return new PlainPersonal(personal == null ? null : personal.containedType(0));
        }

        @Override
        public Personal<?> deserialize(JsonParser parser, DeserializationContext context) {
            if (inside == null) {
                throw DatabindException.from(context, "personal data of no type");
            }
            return Personal.of(context.<Object>readValue(parser, inside));
        }
    }
}
