package org.homeward.platform.messages;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/** Serialises commands, queries, answers, tokens and whatever else is no event, under stable names where we have one. */
public class MessageSerializer extends Jackson3Serializer {

    /** Several answers travel as an array: the type of a list would not say what is in it. */
    private static final String SEVERAL = "[]";

    private final StableNames names;

    /** Serialises with the given names. */
    public MessageSerializer(StableNames names) {
        super(Jackson3Serializer.builder()
                .jsonMapperBuilderCustomizer(builder -> HomewardJson.configure(builder)
                        // A replay token holds a token of an unnamed type; without this no replay ever starts again.
                        .polymorphicTypeValidator(BasicPolymorphicTypeValidator.builder()
                                .allowIfSubType("org.axonframework.")
                                .build())));
        this.names = names;
    }

    @Override
    public <T> SerializedObject<T> serialize(Object object, Class<T> representation) {
        return super.serialize(object instanceof List<?> several ? severalNamed(several) : object, representation);
    }

    private Object severalNamed(List<?> several) {
        if (several.isEmpty()) {
            return new ArrayList<>();
        }
        Class<?> one = several.getFirst().getClass();
        boolean named = names.typeOf(one).isPresent() && several.stream().allMatch(one::isInstance);
        return named ? several.toArray((Object[]) Array.newInstance(one, several.size())) : several;
    }

    @Override
    protected String resolveClassName(SerializedType type) {
        String name = type.getName();
        if (name.endsWith(SEVERAL)) {
            String one = name.substring(0, name.length() - SEVERAL.length());
            return names.classOf(one).map(Class::arrayType).map(Class::getName).orElse(name);
        }
        return names.classOf(name).map(Class::getName).orElse(name);
    }

    @Override
    @SuppressWarnings("rawtypes")
    public SerializedType typeForClass(Class type) {
        if (type == null) {
            return super.typeForClass(type);
        }
        Class<?> element = type.getComponentType();
        return names.typeOf(element == null ? type : element)
                .map(one ->
                        element == null ? one : new SimpleSerializedType(one.getName() + SEVERAL, one.getRevision()))
                .orElseGet(() -> super.typeForClass(type));
    }
}
